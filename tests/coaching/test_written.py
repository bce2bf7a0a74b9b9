"""What people write to each other is screened: blocked words stay with their writer, doubts are asked."""

import pytest

from app.coaching import becoming, needs, offers
from app.coaching.models import Answer, Need, Recognition, Reply
from app.practice import aspirations, record
from app.practice.sharing import Offer, Shared
from tests.coaching.shares import NOON
from tests.practice.phone import moment

NUMBER = "Thank you for staying with 943 476 5919"
SOMEBODY = "Rose was lovely to hear of"


@pytest.fixture
def browser(signed_in, coach):
    return signed_in(coach)


def test_an_identifier_is_met_and_the_words_stay(browser, shared):
    for act in ("recognitions", "replies"):
        answer = browser.post(f"/coach/shared/{shared.id}/{act}", data={"text": NUMBER})
        assert answer.status_code == 422
        assert f">{NUMBER}</textarea>" in answer.text
        assert "could tell who a patient is" in answer.text
    assert Recognition.select().count() == Reply.select().count() == 0


def test_a_doubt_is_asked_once_and_may_stand(browser, shared):
    address = f"/coach/shared/{shared.id}/recognitions"
    asked = browser.post(address, data={"text": SOMEBODY})
    assert asked.status_code == 422
    assert 'name="confirmed" value="Rose"' in asked.text
    again = browser.post(address, data={"text": SOMEBODY, "confirmed": "Rose"})
    assert again.status_code == 303


def test_a_confirmation_lets_no_identifier_through(browser, shared):
    data = {"text": NUMBER, "confirmed": ["943 476 5919", NUMBER]}
    answer = browser.post(f"/coach/shared/{shared.id}/recognitions", data=data)
    assert answer.status_code == 422


def test_a_colleague_may_be_named(browser, shared):
    data = {"text": "Thank you for helping Ana Souza"}
    assert browser.post(f"/coach/shared/{shared.id}/recognitions", data=data).status_code == 303


def test_needs_answers_and_words_for_the_huddle_are_screened_too(
    browser, signed_in, clinician, coach, team, shared
):
    own = signed_in(clinician)
    assert own.post("/team/needs", data={"text": NUMBER}).status_code == 422
    need = needs.ask(clinician, "A chair", False, team)
    data = {"state": "heard", "text": NUMBER, "rev": 0}
    assert browser.post(f"/coach/needs/{need.id}/answers", data=data).status_code == 422
    replied = browser.post(f"/coach/needs/{need.id}/replies", data={"text": NUMBER})
    assert replied.status_code == 422
    offers.ask(coach, shared.id, NOON)
    offer = Offer.get()
    told = own.post(f"/story/huddle/{offer.id}", data={"answer": "yes", "text": NUMBER})
    assert told.status_code == 422
    assert (Need.select().count(), Answer.select().count(), Reply.select().count()) == (1, 0, 0)


def test_words_about_what_we_become_are_screened_too(browser, signed_in, clinician, team):
    data = {"team": team.id, "text": NUMBER}
    assert browser.post("/coach/becoming/drafts", data=data).status_code == 422
    assert signed_in(clinician).post("/team/becoming/suggestions", data=data).status_code == 422


BANNED = "We need to improve our patient satisfaction score"
SCORE = "The scores are in."


@pytest.fixture
def a_coach_writes(browser, shared, log, clinician, coach, team):
    """Sends the same words to every form in which a coach writes to others."""
    becoming.save_draft(coach, team, "A ward where people are heard", NOON)
    need = needs.ask(clinician, "A chair in every room.", False, team)
    other = Shared.get(Shared.moment == log(clinician, share="coach"))
    forms = {
        f"/coach/shared/{shared.id}/replies": {},
        f"/coach/needs/{need.id}/answers": {"state": "heard", "rev": 0},
        f"/coach/needs/{need.id}/replies": {},
        "/coach/becoming/drafts": {"team": team.id},
        "/coach/progress/notes": {"team": team.id, "day": "2026-03-02"},
        "/team/needs": {"name": "with"},
        "/team/becoming/suggestions": {"team": team.id},
        f"/coach/shared/{other.id}/recognitions": {},
    }

    def write(text, **more):
        return [
            browser.post(address, data=fields | {"text": text} | more)
            for address, fields in forms.items()
        ]

    return write


def test_a_coach_makes_the_score_the_goal_in_nothing_they_write(a_coach_writes):
    answers = a_coach_writes(BANNED, confirmed=BANNED)
    assert [one.status_code for one in answers] == [422] * 8
    assert all("makes the score the goal" in one.text for one in answers)
    assert Recognition.select().count() == Reply.select().count() == Answer.select().count() == 0


def test_other_score_talk_is_asked_about_once_and_may_stand(a_coach_writes):
    answers = a_coach_writes(SCORE)
    assert [one.status_code for one in answers] == [422] * 8
    assert all(f'name="confirmed" value="{SCORE}"' in one.text for one in answers)
    assert [one.status_code for one in a_coach_writes(SCORE, confirmed=SCORE)] == [303] * 8


def test_a_coach_shows_no_score_as_who_they_want_to_be(browser, coach):
    aspirations.answer(coach, BANNED)
    answer = browser.post("/story/aspiration/sharing", data={"with": "team"})
    assert (answer.status_code, "makes the score the goal" in answer.text) == (422, True)


@pytest.fixture
def own(coach):
    """Sends a moment of the coach's own from a phone: the answer and what the team may read."""

    def send(item):
        [answer] = record.record(coach, [item], NOON, NOON)
        return answer, [row.note for row in Shared.select().where(Shared.person == coach)]

    return send


def test_a_coach_s_own_story_for_the_team_makes_no_score_the_goal(own):
    answer, told = own(moment(note=BANNED, share="team"))
    assert (answer.status, told) == ("rejected", [])
    assert "makes the score the goal" in answer.error
    assert own(moment(note=BANNED, share="coach"))[0].status == "accepted"
    assert own(moment(note=SCORE, share="team"))[1] == [BANNED, SCORE]


def test_nor_does_it_by_any_page(browser, own, coach):
    kept = moment(note=BANNED)
    own(kept)
    page, told = f"/story/moments/{kept['id']}", {"outcome": "worked", "share": "team"}
    day = {"skill": "sit-down", "day": "2026-03-02", "time": "morning", "note": BANNED}
    answers = [
        browser.post(f"{page}/sharing", data={"share": "team"}),
        browser.post(page, data=told | {"note": BANNED}),
        browser.post("/story/moments", data=told | day),
    ]
    assert [one.status_code for one in answers] == [422] * 3
    assert all("makes the score the goal" in one.text for one in answers)
    assert Shared.select().count() == 0


def test_a_clinician_may_tell_of_scores(clinician):
    [answer] = record.record(clinician, [moment(note=BANNED, share="team")], NOON, NOON)
    assert answer.status == "accepted"


def test_a_clinician_is_not_asked_about_scores(signed_in, clinician):
    data = {"text": SCORE, "name": "with"}
    assert signed_in(clinician).post("/team/needs", data=data).status_code == 303


def test_a_draft_with_words_that_were_asked_about_can_be_adopted(browser, team):
    data = {"team": team.id, "text": SOMEBODY}
    browser.post("/coach/becoming/drafts", data=data | {"confirmed": "Rose"})
    assert browser.post("/coach/becoming/adoptions", data=data).status_code == 303
    assert SOMEBODY in browser.get("/coach/becoming").text
