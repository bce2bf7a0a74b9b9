"""What a team wants to become: from words people shared, drafted with them, kept as history."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from app import db
from app.coaching import becoming
from app.coaching.models import Becoming, Suggestion
from app.practice import aspirations, sharing
from app.problems import Problem
from tests.coaching.shares import NOON

WORDS = "Somebody who sits down first"
DRAFT = "A ward where people are heard"


def test_only_shared_words_reach_the_coach(coach, clinician, colleague, team, signed_in):
    aspirations.answer(clinician, WORDS)
    aspirations.answer(colleague, "Kept to myself")
    sharing.show_aspiration(clinician, WORDS, NOON)
    page = signed_in(coach).get("/coach/becoming").text
    assert WORDS in page
    assert "Kept to myself" not in page
    assert "Ben Okoro" not in page


def test_words_taken_back_are_gone_at_once(clinician, team):
    sharing.show_aspiration(clinician, WORDS, NOON)
    sharing.hide_aspiration(clinician)
    assert becoming.shared_words(team) == []


def test_new_words_are_not_shown_until_they_are_shared(clinician, team):
    sharing.show_aspiration(clinician, WORDS, NOON)
    aspirations.answer(clinician, "Something newer")
    assert [one.text for one in becoming.shared_words(team)] == [WORDS]


def test_their_owner_shares_them_and_undoes_it_in_the_app(clinician, team, signed_in):
    aspirations.answer(clinician, WORDS)
    browser = signed_in(clinician)
    assert "Share these words with my team" in browser.get("/story/aspiration").text
    assert browser.post("/story/aspiration/sharing", data={"with": "team"}).status_code == 303
    assert "Take it back" in browser.get("/story/aspiration/sharing").text
    assert [one.who for one in becoming.shared_words(team)] == ["Ana Souza"]
    browser.post("/story/aspiration/sharing", data={"with": "me"})
    assert becoming.shared_words(team) == []


def test_words_that_point_at_a_patient_are_not_shared(clinician, team, signed_in):
    aspirations.answer(clinician, "Like I was for Mrs Oakley on 3 May 1961")
    answer = signed_in(clinician).post("/story/aspiration/sharing", data={"with": "team"})
    assert answer.status_code == 422
    assert becoming.shared_words(team) == []


def test_the_team_reads_a_draft_and_offers_words(coach, clinician, team, signed_in):
    signed_in(coach).post("/coach/becoming/drafts", data={"team": team.id, "text": DRAFT})
    browser = signed_in(clinician)
    assert DRAFT in browser.get("/team").text
    for name, words in (("with", "Gently"), ("without", "And at night")):
        data = {"team": team.id, "text": words, "name": name}
        assert browser.post("/team/becoming/suggestions", data=data).status_code == 303
    page = signed_in(coach).get("/coach/becoming").text
    assert "Gently" in page
    assert "And at night" in page
    assert Suggestion.get(Suggestion.text == "And at night").person is None


def test_what_stood_before_is_kept(coach, clinician, team, signed_in):
    for number in (1, 2):
        becoming.save_draft(coach, team, f"{DRAFT} {number}", NOON)
        becoming.adopt(team, f"{DRAFT} {number}", NOON)
    held = becoming.of_team(team)
    assert [text for _, text in held.history] == [f"{DRAFT} 2", f"{DRAFT} 1"]
    page = signed_in(clinician).get("/team").text
    assert f"{DRAFT} 2" in page
    assert f"{DRAFT} 1" in page


def test_a_draft_changed_meanwhile_does_not_stand_by_mistake(coach, second_coach, team):
    becoming.save_draft(coach, team, DRAFT, NOON)
    becoming.save_draft(second_coach, team, "Another", NOON)
    with pytest.raises(Problem) as problem:
        becoming.adopt(team, DRAFT, NOON)
    assert problem.value.status == 409
    assert Becoming.select().count() == 1


def test_who_writes_over_a_draft_unread_is_told_and_keeps_their_words(
    coach, second_coach, team, signed_in
):
    browser = signed_in(coach)
    mine = {"team": team.id, "text": "A ward that\r\nlistens", "was": ""}
    becoming.save_draft(second_coach, team, DRAFT, NOON)
    answer = browser.post("/coach/becoming/drafts", data=mine)
    assert answer.status_code == 409
    assert DRAFT in answer.text
    assert "A ward that\nlistens" in answer.text.replace("\r\n", "\n")
    assert becoming.of_team(team).draft == DRAFT
    assert browser.post("/coach/becoming/drafts", data=mine | {"was": DRAFT}).status_code == 303
    assert becoming.of_team(team).draft == "A ward that\nlistens"


def test_two_coaches_who_begin_a_draft_at_once_make_one(coach, second_coach, team):
    start = Barrier(2)

    def begin(one):
        start.wait()
        try:
            becoming.save_draft(one, team, f"A ward where {one.name} listens", NOON)
        finally:
            db.database.close()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(begin, [coach, second_coach]))
    assert Becoming.select().count() == 1


def test_an_outsider_neither_reads_nor_writes_ours(outsider, clinician, team, signed_in):
    browser = signed_in(outsider)
    data = {"team": team.id, "text": DRAFT}
    for address in ("/coach/becoming/drafts", "/coach/becoming/adoptions"):
        assert browser.post(address, data=data).status_code == 404
    assert browser.post("/team/becoming/suggestions", data=data).status_code == 404
    assert browser.get(f"/coach/becoming?team={team.id}").status_code == 404
