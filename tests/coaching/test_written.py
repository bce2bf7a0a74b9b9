"""What people write to each other is screened: blocked words stay with their writer, doubts are asked."""

import pytest

from app.coaching import needs, offers
from app.coaching.models import Answer, Need, Recognition, Reply
from app.practice.sharing import Offer
from tests.coaching.shares import NOON

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
