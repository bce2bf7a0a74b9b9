"""What a phone is told when it opens: its owner's own, and nobody else's."""

from datetime import timedelta

from app import clock
from app.accounts import hours
from app.nudges.models import Decision, Nudge
from app.practice import aspirations, plans, record
from app.web.build import build
from tests.practice.phone import moment


def today(browser):
    return browser.get("/api/today").get_json()


def nudge(person, minutes=10):
    now = clock.now()
    decision = Decision.create(
        person=person,
        local_day=now.date(),
        slot=500,
        at=now,
        available=True,
        policy="asked-for-1",
        probability=1,
        seed=1,
        action=True,
        skill="pause-at-the-door",
    )
    return Nudge.create(
        decision=decision,
        person=person,
        skill="pause-at-the-door",
        opens_at=now,
        until=now + timedelta(minutes=minutes),
    )


def test_it_names_its_owner_and_the_build(signed_in, clinician):
    me = signed_in(clinician).get("/api/me").get_json()
    assert me == {
        "user": clinician.id,
        "name": clinician.name,
        "role": "clinician",
        "epoch": 1,
        "build": build(),
    }


def test_a_coach_is_told_to_be_one(signed_in, coach):
    assert today(signed_in(coach))["role"] == "coach"


def test_the_deck_stays_the_same_all_day(signed_in, clinician):
    browser = signed_in(clinician)
    deck = today(browser)["deck"]
    assert len(deck) == 7
    assert today(browser)["deck"] == deck


def test_it_carries_the_words_of_its_owner(signed_in, clinician, colleague):
    aspirations.answer(clinician, "Someone who listens")
    skill = today(signed_in(clinician))["deck"][0]["skill"]
    plans.write(clinician, skill, "When I knock, I will wait.", 3)
    found = today(signed_in(clinician))
    assert found["aspiration"] == "Someone who listens"
    assert found["deck"][0]["plan"] == {"text": "When I knock, I will wait.", "rev": 3}
    assert today(signed_in(colleague))["aspiration"] == ""


def test_an_open_nudge_waits_and_an_answered_one_does_not(signed_in, clinician):
    browser, waiting = signed_in(clinician), nudge(clinician)
    assert [one["id"] for one in today(browser)["nudges"]] == [waiting.id]
    assert today(browser)["nudges"][0]["moment"] == record.moment_id_for(waiting.id)
    browser.post(f"/api/nudges/{waiting.id}/dismiss", json={})
    assert today(browser)["nudges"] == []


def test_a_missed_nudge_leaves_no_debt(signed_in, clinician):
    nudge(clinician, minutes=-1)
    assert today(signed_in(clinician))["nudges"] == []


def test_somebody_elses_nudge_does_not_show(signed_in, clinician, colleague):
    nudge(colleague)
    assert today(signed_in(clinician))["nudges"] == []


def test_the_start_page_is_the_neutral_shell_for_whoever_signed_in(client, signed_in, clinician):
    shell = client.get("/shell").data
    assert signed_in(clinician).get("/").data == shell
    assert client.get("/").data != shell


def test_hours_come_as_they_are_kept(signed_in, clinician):
    clinician.hours = hours.dump(hours.ClinicHours(nudges=2))
    clinician.save()
    assert today(signed_in(clinician))["hours"] == {"windows": [], "nudges": 2}


def test_a_log_answers_its_nudge_for_every_door(signed_in, clinician):
    browser, waiting = signed_in(clinician), nudge(clinician)
    log = moment(id=record.moment_id_for(waiting.id), nudge=waiting.id)
    assert record.record(clinician, [log], clock.now(), clock.now())[0].status == "accepted"
    for door in ("snooze", "dismiss"):
        answer = browser.post(f"/api/nudges/{waiting.id}/{door}", json={})
        assert answer.get_json() == {"status": "duplicate"}


def test_an_id_beyond_every_number_is_not_there(signed_in, clinician):
    answer = signed_in(clinician).post(f"/api/nudges/{10**20}/snooze", json={})
    assert answer.status_code == 404
