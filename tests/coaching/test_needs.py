"""A need is asked, heard, worked on and closed; an anonymous one has no author anywhere."""

from datetime import timedelta

import pytest

from app.coaching import needs
from app.coaching.models import Answer, Need
from app.problems import Problem
from tests.coaching.shares import NOON

CHAIR = "A chair in every bay"


@pytest.fixture
def need(clinician, team):
    return needs.ask(clinician, CHAIR, False, team, NOON)


def test_a_new_need_waits_for_an_answer(need, colleague):
    (asked,) = needs.of_team(colleague)
    assert (asked.who, asked.text, asked.state) == ("Ana Souza", CHAIR, "")
    assert asked.state_in_words == "Waiting for an answer"


def test_an_anonymous_need_has_no_author_and_no_hour(clinician, team, coach):
    needs.ask(clinician, CHAIR, True, team, NOON)
    (row,) = Need.select()
    assert row.person is None
    assert row.asked_at == NOON.replace(hour=0)
    assert needs.of_coach(coach)[0].who == ""


@pytest.mark.parametrize(
    ("state", "words", "is_open"),
    [
        ("heard", "Heard", True),
        ("working", "Working on it", True),
        ("done", "Done", False),
        ("not_possible", "Not possible, and why", False),
    ],
)
def test_the_whole_team_reads_the_answer(need, coach, colleague, state, words, is_open):
    needs.answer(coach, need.id, state, "Two are coming", seen_rev=0)
    (asked,) = needs.of_team(colleague)
    assert (asked.state_in_words, asked.answer, asked.by) == (words, "Two are coming", "Cleo Marsh")
    assert asked.is_open is is_open


def test_a_later_answer_stands_and_the_earlier_is_kept(need, coach, colleague):
    needs.answer(coach, need.id, "heard", "I will ask", seen_rev=0)
    needs.answer(coach, need.id, "done", "They are here", seen_rev=1)
    assert [asked.answer for asked in needs.of_team(colleague)] == ["They are here"]
    assert Answer.select().count() == 2


def test_of_two_coaches_one_wins_and_the_other_is_told(need, coach, second_coach):
    needs.answer(coach, need.id, "heard", "Mine", seen_rev=0)
    with pytest.raises(needs.MovedOn):
        needs.answer(second_coach, need.id, "done", "Mine too", seen_rev=0)
    assert [row.text for row in Answer.select()] == ["Mine"]


def test_open_needs_come_first_then_the_newest(coach, clinician, team):
    asked = [
        needs.ask(clinician, str(day), False, team, NOON + timedelta(days=day)) for day in range(4)
    ]
    needs.answer(coach, asked[3].id, "done", "", seen_rev=0)
    assert [need.text for need in needs.of_coach(coach)] == ["2", "1", "0", "3"]


def test_an_outsider_neither_reads_nor_answers(need, outsider):
    assert needs.of_team(outsider) == needs.of_coach(outsider) == []
    with pytest.raises(Problem) as problem:
        needs.answer(outsider, need.id, "done", "", seen_rev=0)
    assert problem.value.status == 404


def test_a_colleague_does_not_answer(need, colleague):
    with pytest.raises(Problem):
        needs.answer(colleague, need.id, "done", "", seen_rev=0)


def test_one_query_whatever_was_asked(coach, clinician, team, queries):
    for _ in range(9):
        needs.ask(clinician, CHAIR, False, team)
    with queries() as sent:
        assert len(needs.of_coach(coach)) == 9
    assert len(sent) == 2
