"""A need is asked, heard, worked on and closed; an anonymous one has no author anywhere."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from threading import Barrier

import pytest

from app import db
from app.coaching import needs, replies
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


@pytest.mark.asvs("8.2.3")
def test_an_anonymous_need_has_no_author_and_only_its_week(clinician, team, coach):
    needs.ask(clinician, CHAIR, True, team, NOON)
    (row,) = Need.select()
    assert row.person is None
    assert row.asked_at == datetime(2026, 11, 16, tzinfo=UTC)  # the Monday
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
    for number in range(9):
        needs.ask(clinician, f"{CHAIR} {number}", False, team)
    with queries() as sent:
        assert len(needs.of_coach(coach)) == 9
    assert len(sent) == 2


def test_of_two_coaches_at_once_one_answers_and_the_other_is_told(need, coach, second_coach):
    start = Barrier(2)

    def answer(person):
        start.wait()
        try:
            needs.answer(person, need.id, "heard", person.name, seen_rev=0)
        except needs.MovedOn:
            return "told"
        finally:
            db.database.close()
        return "won"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(answer, [coach, second_coach])) == ["told", "won"]
    assert Answer.select().count() == Need.get().rev == 1


def test_the_day_of_a_named_need_is_its_askers(clinician, colleague, team):
    clinician.zone = "Pacific/Auckland"
    clinician.save()
    needs.ask(clinician, CHAIR, False, team, NOON)
    assert needs.of_team(colleague)[0].day == date(2026, 11, 21)


def test_needs_without_a_name_of_one_week_look_alike(clinician, team):
    clinician.zone = "Pacific/Auckland"  # where the week begins on what is Sunday elsewhere
    sunday_noon = datetime(2026, 11, 15, 12, tzinfo=UTC)
    asked = [
        needs.ask(clinician, CHAIR, True, team, sunday_noon + timedelta(days=d)) for d in range(7)
    ]
    assert {one.asked_at for one in asked} == {datetime(2026, 11, 16, tzinfo=UTC)}
    assert max(one.id for one in asked) > 1000  # not numbered in the order they came


def test_a_named_asker_may_keep_it_from_the_team(clinician, colleague, coach, team, signed_in):
    signed_in(clinician).post("/team/needs", data={"text": CHAIR, "name": "coach"})
    assert needs.of_team(colleague) == []
    assert [one.text for one in needs.of_team(clinician)] == [CHAIR]
    assert [one.text for one in needs.of_coach(coach)] == [CHAIR]


def test_what_has_no_name_is_seen_by_the_team_whatever_is_asked(clinician, colleague, team):
    needs.ask(clinician, CHAIR, True, team, NOON, team_sees=False)
    assert [one.text for one in needs.of_team(colleague)] == [CHAIR]


def test_only_what_nobody_answered_waits_in_the_review(need, coach):
    assert [one.text for one in needs.unanswered(coach)] == [CHAIR]
    needs.answer(coach, need.id, "heard", "", seen_rev=0)
    assert needs.unanswered(coach) == []


def test_an_answer_is_undone_by_its_coach_only_while_it_stands(need, coach, second_coach):
    needs.answer(coach, need.id, "heard", "Seen", seen_rev=0)
    with pytest.raises(Problem):
        needs.take_back(second_coach, need.id, 1)
    assert Need.get().rev == 1
    needs.take_back(coach, need.id, 1)
    assert [one.state for one in needs.unanswered(coach)] == [""]
    with pytest.raises(needs.MovedOn):
        needs.take_back(coach, need.id, 1)


def test_a_reply_reaches_who_asked_with_their_name_and_nobody_else(need, coach, clinician, team):
    replies.to_need(coach, need.id, "Which bay?", NOON)
    assert [(one.about, one.text) for one in replies.received(clinician)] == [(CHAIR, "Which bay?")]
    nameless = needs.ask(clinician, CHAIR, True, team, NOON)
    with pytest.raises(Problem):
        replies.to_need(coach, nameless.id, "Who are you?", NOON)


def test_an_answer_without_a_state_is_asked_how_it_stands(signed_in, coach, clinician, team):
    need = needs.ask(clinician, "A chair", False, team)
    data = {"text": "Soon", "rev": 0}
    answer = signed_in(coach).post(f"/coach/needs/{need.id}/answers", data=data)
    assert answer.status_code == 422
    assert "Choose one of these." in answer.text
    assert ">Soon</textarea>" in answer.text
