"""A nudge is never sent twice and never lost silently, whatever push services and workers do."""

import json
import os
import signal
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from peewee import OperationalError

from app.accounts import tokens
from app.accounts.models import Person, Session
from app.nudges import answers, deliver, outcomes, settle
from app.nudges.models import Backoff, Delivery, Nudge, Subscription
from app.practice import record
from app.practice.models import Moment
from tests import databases
from tests.nudges.conftest import devices, states

MINUTE = timedelta(minutes=1)


def row() -> Delivery:
    return Delivery.get()


def test_a_nudge_arrives_with_all_that_the_phone_needs(nudged, phone, working):
    assert deliver.run(nudged) == 1
    nudge = Nudge.get()
    (payload,) = phone.payloads()
    data = payload["notification"]["data"]
    assert data["moment"] == record.moment_id_for(nudge.id)
    assert data["skill"] == nudge.skill
    assert tokens.read(data["token"], nudged) == (working.id, nudge.id)
    assert (row().state, row().status, row().attempts) == ("accepted", 201, 1)


def test_what_is_left_of_the_slot_is_the_time_to_live(nudged, phone):
    deliver.run(nudged)
    headers = phone.mailbox.attempts[0].headers
    left = (Nudge.get().until - nudged).total_seconds()
    assert left - 2 <= int(headers["TTL"]) <= left
    assert headers["Urgency"] == "high"


def test_sending_again_sends_nothing(nudged, phone):
    assert [deliver.run(nudged), deliver.run(nudged + MINUTE)] == [1, 0]
    assert len(phone.mailbox.attempts) == 1


@pytest.mark.parametrize(
    ("answer", "state", "kept"),
    [
        ({"status": 201}, "accepted", 1),
        ({"status": 404}, "failed", 0),
        ({"status": 410}, "failed", 0),
        ({"status": 400}, "failed", 1),
        ({"status": 401}, "failed", 1),
        ({"status": 403}, "failed", 1),
        ({"status": 413}, "due", 1),
        ({"status": 429}, "due", 1),
        ({"status": 429, "headers": {"Retry-After": "60"}}, "due", 1),
        ({"status": 429, "headers": {"Retry-After": "86400"}}, "expired", 1),
        ({"status": 500}, "due", 1),
        ({"status": 503, "headers": {"Retry-After": "60"}}, "due", 1),
        ({"status": 302, "headers": {"Location": "/x"}}, "failed", 1),
        ({"status": 418}, "failed", 1),
        ({"reset": True}, "unknown", 1),
        ({"reset": True, "keep": True}, "unknown", 1),
        ({"raw": b"rubbish\r\n\r\n"}, "unknown", 1),
        ({"status": 201, "body": b"x" * 10_000_000}, "accepted", 1),
    ],
)
def test_each_answer_of_a_push_service_has_its_end(nudged, phone, answer, state, kept):
    phone.mailbox.answers.put(**answer)
    deliver.run(nudged)
    assert (states(), devices()) == ([state], kept)
    assert row().status == answer.get("status")
    assert len(phone.mailbox.attempts) == 1
    assert (row().settled_at is None) == (state == "due")


def test_nothing_listening_is_tried_three_times_more_and_nobody_is_deleted(
    nudged, phone, push_service
):
    push_service.close()
    for later in range(10):
        deliver.run(nudged + later * MINUTE)
    assert (row().state, row().attempts, devices()) == ("failed", 4, 1)


def test_a_service_that_recovers_gets_the_nudge_once(nudged, phone):
    phone.mailbox.answers.put(500)
    deliver.run(nudged)
    assert deliver.run(nudged + MINUTE) == 1
    assert len(phone.payloads()) == 1


def test_a_message_too_large_goes_once_more_and_short(nudged, phone):
    phone.mailbox.answers.always(413)
    for later in range(3):
        deliver.run(nudged + later * MINUTE)
    long, short = phone.mailbox.attempts
    assert (states(), len(long.body) > 2000, len(short.body) < 900) == (["failed"], True, True)


def test_a_short_message_still_says_which_nudge(nudged, phone):
    phone.mailbox.answers.put(413)
    deliver.run(nudged)
    deliver.run(nudged + MINUTE)
    (payload,) = phone.payloads()
    assert payload["notification"]["data"]["nudge"] == Nudge.get().id


def test_a_service_that_asks_for_time_is_left_alone_by_all(nudged, phone, new_phone, working):
    other = new_phone(working)
    Delivery.insert(
        kind="recognition",
        subject=1,
        person=working,
        subscription=Subscription.get(Subscription.endpoint == other.endpoint),
        due_at=nudged + MINUTE,
        until=nudged + 60 * MINUTE,
    ).execute()
    phone.mailbox.answers.put(429, {"Retry-After": "300"})
    for later in range(5):
        deliver.run(nudged + later * MINUTE)
    assert (len(phone.mailbox.attempts), len(other.mailbox.attempts)) == (1, 0)
    deliver.run(nudged + 6 * MINUTE)
    assert (states(), [one.attempts for one in Delivery.select()]) == (["accepted"] * 2, [2, 1])


def test_no_service_can_ask_for_more_than_an_hour(nudged, phone):
    phone.mailbox.answers.put(503, {"Retry-After": "20000"})
    deliver.run(nudged)
    assert timedelta(0) < Backoff.get().until - nudged <= outcomes.LONGEST_BACKOFF + MINUTE


def test_a_service_that_is_down_rests_and_costs_no_attempts_meanwhile(nudged, phone, push_service):
    thanks(phone, nudged, outcomes.MANY)
    push_service.close()
    deliver.run(nudged)
    assert Backoff.get().host == push_service.host
    tried = [one.attempts for one in Delivery.select()]
    deliver.run(nudged + timedelta(seconds=6))
    assert [one.attempts for one in Delivery.select()] == tried
    deliver.run(nudged + MINUTE)
    assert [one.attempts for one in Delivery.select()] == [one + 1 for one in tried]


def test_a_short_rest_does_not_end_a_longer_one(nudged, phone):
    thanks(phone, nudged, 100)
    phone.mailbox.answers.put(503, {"Retry-After": "300"})
    phone.mailbox.answers.always(503)
    deliver.run(nudged)
    assert Backoff.get().until > nudged + 4 * MINUTE


def thanks(phone, at: datetime, count: int, **changes) -> None:
    """Deliveries of so many thank-yous to a phone."""
    device = Subscription.get(Subscription.endpoint == phone.endpoint)
    row = {
        "kind": "recognition",
        "person": device.person_id,
        "subscription": device,
        "due_at": at,
        "until": at + timedelta(hours=3),
    } | changes
    Delivery.insert_many([row | {"subject": 1000 + n} for n in range(count)]).execute()


def test_a_row_that_makes_no_sense_is_left_out_and_keeps_nobody_waiting(nudged, phone, caplog):
    thanks(phone, nudged - MINUTE, 1, kind="rubbish")
    assert deliver.run(nudged) == 1
    assert (states(), len(phone.payloads())) == (["accepted", "skipped"], 1)
    assert "cannot write delivery" in caplog.text


def test_keys_spoiled_in_the_database_fail_alone(nudged, phone, new_phone, working):
    other = new_phone(working)
    thanks(other, nudged, 1)
    Subscription.update(p256dh="AAAA").where(Subscription.endpoint == other.endpoint).execute()
    assert deliver.run(nudged) == 1
    assert states() == ["accepted", "failed"]


def test_a_refused_key_raises_an_alarm_without_an_endpoints_path(nudged, phone, caplog):
    phone.mailbox.answers.put(403)
    deliver.run(nudged)
    (said,) = [one.getMessage() for one in caplog.records if one.levelname == "ERROR"]
    assert "403" in said and phone.mailbox.token not in said


def test_what_nobody_sent_in_time_expires(nudged, phone):
    assert deliver.run(Nudge.get().until) == 0
    assert (states(), phone.mailbox.attempts) == (["expired"], [])


@pytest.mark.parametrize(
    "change_of_mind",
    [
        lambda who, at: answers.answer(who, Nudge.get().id, "dismissed", at),
        lambda who, at: Person.update(paused_until=at + MINUTE).execute(),
        lambda who, at: Subscription.delete().execute(),
        lambda who, at: Moment.create(
            person=who, id="x", skill="x", outcome="tried", occurred_at=at, local_day=at.date()
        ),
        lambda who, at: Subscription.update(
            session=Session.create(token_hash="x", person=who, revoked_at=at)
        ).execute(),
    ],
)
def test_what_is_no_longer_wanted_is_skipped(nudged, phone, working, change_of_mind):
    change_of_mind(working, nudged)
    assert deliver.run(nudged) == 0
    assert (states(), phone.mailbox.attempts) == (["skipped"], [])


def test_a_browser_that_somebody_else_uses_now_gets_nothing_of_the_first(nudged, phone, colleague):
    Subscription.update(person=colleague).execute()
    deliver.run(nudged)
    assert (states(), phone.mailbox.attempts) == (["skipped"], [])


def test_neutral_text_shows_no_skill_on_the_lock_screen(nudged, phone, working):
    Person.update(neutral_text=True).execute()
    deliver.run(nudged)
    assert phone.payloads()[0]["notification"]["title"] == "A moment for you"


def test_two_senders_never_get_one_row(nudged):
    assert len(deliver.claim(nudged, 10)) == 1
    assert deliver.claim(nudged, 10) == []


def test_a_row_says_sending_before_anything_is_sent(nudged):
    (held,) = deliver.claim(nudged, 10)
    assert (held.state, held.attempts, held.sent_at) == ("sending", 1, nudged)
    assert held.lease_until == nudged + deliver.LEASE


def test_what_a_dead_sender_held_becomes_unknown_and_is_not_sent_again(nudged, phone):
    deliver.claim(nudged, 10)
    assert deliver.run(nudged + deliver.LEASE - timedelta(seconds=1)) == 0
    assert states() == ["sending"]
    assert deliver.run(nudged + deliver.LEASE) == 0
    assert (states(), phone.mailbox.attempts) == (["unknown"], [])


def test_an_outcome_that_comes_after_the_lease_changes_nothing(nudged, phone):
    (held,) = deliver.claim(nudged, 10)
    deliver._give_up_lost(nudged + deliver.LEASE)
    settle.skip([held], nudged)
    assert states() == ["unknown"]


def test_a_receipt_that_comes_before_the_outcome_stands(nudged, phone):
    (held,) = deliver.claim(nudged, 10)
    answers.receipt(Nudge.get(), nudged)
    settle.put_back([(held, nudged + MINUTE)], nudged)
    assert states() == ["shown"]


def test_a_sender_told_to_stop_claims_nothing_more(nudged):
    assert deliver.run(nudged, is_stopping=lambda: True) == 0
    assert states() == ["due"]


def test_outcomes_wait_for_a_busy_database(nudged, phone, monkeypatch):
    save, busy = settle.save, [OperationalError("database is locked")] * 2

    def late(*arguments):
        if busy:
            raise busy.pop()
        return save(*arguments)

    monkeypatch.setattr(settle, "save", late)
    assert deliver.run(nudged) == 1
    assert (states(), len(phone.mailbox.attempts)) == (["accepted"], 1)


def test_outcomes_are_written_though_the_connection_is_lost_meanwhile(nudged, phone, monkeypatch):
    save, cuts = settle.save, [databases.cut]

    def cut_once(*arguments):
        if cuts:
            cuts.pop()()
        return save(*arguments)

    monkeypatch.setattr(settle, "save", cut_once)
    assert deliver.run(nudged) == 1
    assert (states(), len(phone.mailbox.attempts)) == (["accepted"], 1)


def test_word_of_thanks_reaches_every_phone_without_its_text(working, phone, new_phone, nudged):
    other = new_phone(working)
    until = nudged + timedelta(days=1)
    for _ in range(2):
        deliver.enqueue("recognition", 5, working, due_at=nudged, until=until)
    assert deliver.run(nudged) == 3
    (said,) = other.payloads()
    assert said["notification"]["data"] == {"kind": "recognition", "user": working.id}
    assert other.mailbox.attempts[0].headers["Urgency"] == "normal"


SENDER = """
import sys, time
from datetime import datetime
from app import config, db
from app.nudges import deliver
db.init(config.current().database_url)
print("ready", flush=True)
deliver.run(datetime.fromisoformat(sys.argv[1]))
"""


def test_a_sender_killed_in_mid_flight_leaves_an_unknown_that_is_not_sent_again(
    nudged: datetime, phone, database: Path
):
    phone.mailbox.answers.always(wait=3, keep=True)
    command = [sys.executable, "-c", SENDER, nudged.isoformat()]
    sender = subprocess.Popen(command, env=os.environ.copy(), stdout=subprocess.PIPE)
    try:
        _until(lambda: len(phone.mailbox.accepted) == 1)
        sender.send_signal(signal.SIGKILL)
    finally:
        sender.kill()
        sender.communicate()
    phone.mailbox.answers.clear()
    for later in range(1, 5):
        deliver.run(nudged + later * MINUTE)
    assert (states(), len(phone.mailbox.accepted)) == (["unknown"], 1)


def _until(holds, seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def test_four_senders_at_once_send_each_row_once(nudged, phone, working, database):
    thanks(phone, nudged, 600)
    command = [sys.executable, "-c", SENDER, nudged.isoformat()]
    senders = [subprocess.Popen(command, env=os.environ.copy()) for _ in range(4)]
    assert [one.wait(60) for one in senders] == [0] * 4
    said = [json.dumps(one["notification"]["navigate"]) for one in phone.payloads()]
    assert (len(said), len(set(said))) == (601, 601)
    assert set(states()) == {"accepted"}
