"""What a person says about a skill: what they said last stands, on whichever phone they said it."""

from datetime import timedelta
from itertools import permutations

import pytest

from app import clock
from app.practice import choices, deck
from tests.practice.phone import NOON

SKILL = "sit-down"
PAGE = f"/skills/{SKILL}/choices"
API = f"/api/choices/{SKILL}"


def state_of(person, skill=SKILL):
    standing = choices.of(person, clock.now()).get(skill)
    return standing.state if standing else "open"


def said(state, ago=0, **changes):
    now = clock.now()
    said_at = now - timedelta(seconds=ago)
    return {"state": state, "said_at": said_at.isoformat(), "sent_at": now.isoformat()} | changes


@pytest.mark.parametrize("order", list(permutations(["pinned", "paused", "open"])))
def test_what_was_said_last_stands_whatever_arrives_first(clinician, order):
    times = {"pinned": NOON, "paused": NOON + timedelta(1), "open": NOON + timedelta(2)}
    for state in order:
        choices.keep(clinician, SKILL, state, times[state])
    assert state_of(clinician) == "open"


def test_the_same_word_sent_twice_is_kept_once(clinician):
    assert choices.keep(clinician, SKILL, "paused", NOON)
    assert not choices.keep(clinician, SKILL, "paused", NOON)


def test_the_choices_of_two_people_do_not_meet(clinician, colleague):
    choices.keep(clinician, SKILL, "paused", NOON)
    assert state_of(colleague) == "open"


def test_a_phone_says_it_and_may_say_it_again(signed_in, clinician):
    phone, body = signed_in(clinician), said("pinned")
    assert phone.put(API, json=body).json == {"status": "accepted"}
    assert phone.put(API, json=body).json == {"status": "duplicate"}
    assert state_of(clinician) == "pinned"


def test_what_waited_on_a_phone_does_not_undo_what_was_said_later(signed_in, clinician):
    deck.choose_state(clinician, SKILL, "pinned", clock.now() - timedelta(minutes=5))
    assert signed_in(clinician).put(API, json=said("paused", ago=3600)).json == {
        "status": "duplicate"
    }
    assert state_of(clinician) == "pinned"


@pytest.mark.parametrize("hours", [-48, 48])
def test_a_phone_with_a_wrong_clock_is_understood(signed_in, clinician, hours):
    deck.choose_state(clinician, SKILL, "pinned", clock.now() - timedelta(minutes=5))
    wrong = (clock.now() + timedelta(hours=hours)).isoformat()
    body = said("paused", said_at=wrong, sent_at=wrong)
    assert signed_in(clinician).put(API, json=body).json == {"status": "accepted"}
    assert choices.of(clinician, clock.now())[SKILL].at <= clock.now()


@pytest.mark.parametrize(
    "body", [said("often"), said("paused", said_at="yesterday"), said("paused", colour=1), {}, []]
)
def test_what_cannot_be_read_is_refused_with_a_reason(signed_in, clinician, body):
    answer = signed_in(clinician).put(API, json=body)
    assert (answer.status_code, answer.mimetype) == (422, "application/problem+json")


def test_a_skill_that_is_not_there_cannot_be_chosen(signed_in, clinician):
    browser = signed_in(clinician)
    assert browser.put("/api/choices/bow-at-the-door", json=said("paused")).status_code == 404
    assert browser.get("/skills/bow-at-the-door/choices").status_code == 404
    assert browser.post("/skills/bow-at-the-door/choices").status_code == 404


def test_today_tells_the_phone_what_stands(signed_in, clinician):
    deck.choose_state(clinician, SKILL, "part_of_me", clock.now())
    today = signed_in(clinician).get("/api/today").json
    assert today["choices"] == {SKILL: "part_of_me"}
    assert SKILL not in [card["skill"] for card in today["deck"]]


def test_a_card_that_asks_says_so(signed_in, clinician):
    choices.keep(clinician, SKILL, "part_of_me", clock.now() - timedelta(weeks=5))
    cards = signed_in(clinician).get("/api/today").json["deck"]
    assert [card["skill"] for card in cards if card["asks"]] == [SKILL]


def test_a_choice_is_made_by_a_plain_form(signed_in, clinician):
    browser = signed_in(clinician)
    answer = browser.post(PAGE, data={"state": "not_now"}, follow_redirects=True)
    assert "Saved." in answer.text
    assert "It rests for a week" in answer.text
    assert 'value="not_now" aria-pressed="true"' in answer.text
    assert state_of(clinician) == "not_now"


def test_a_choice_that_is_on_no_button_changes_nothing(signed_in, clinician):
    for data in ({"state": "often"}, {}):
        assert signed_in(clinician).post(PAGE, data=data).status_code == 422
    assert state_of(clinician) == "open"


def test_a_skill_that_needs_training_says_so_where_it_is_chosen(signed_in, clinician):
    page = signed_in(clinician).get("/skills/warn-before-bad-news/choices").text
    assert "Take a course on sharing serious news" in page
    assert "Needs training" not in signed_in(clinician).get(PAGE).text


def test_who_is_signed_out_signs_in_first_and_comes_back(client):
    assert client.get(PAGE).location == f"/signin?next={PAGE}"
    assert client.post(PAGE, data={"state": "pinned"}).status_code == 302
    assert client.put(API, json=said("pinned")).status_code == 401
