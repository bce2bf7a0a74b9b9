"""`push check` proves what pushes need, says what is wrong in plain words, and shows no address."""

import os
from datetime import UTC, datetime, timedelta

import http_ece
import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from app import clock, config, create_app, keys
from app.nudges import deliver, push_proof, push_reach
from app.nudges.gateway.sealed import Message, Seal
from app.nudges.models import Heartbeat, Subscription

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
PRIVATE = keys._new_vapid_key()
PUBLIC = keys.vapid_public_key(PRIVATE)


def says(found: push_proof.Finding, *words: str) -> bool:
    return all(word in found.says for word in words)


@pytest.fixture
def check(pushing):
    runner = create_app(pushing).test_cli_runner()
    return lambda: runner.invoke(args=["push", "check"])


@pytest.mark.parametrize(
    "subject", ["mailto:doorway@clinic.org", "https://clinic.org/contact", "mailto:it@a.nhs.uk"]
)
def test_a_subject_that_somebody_reads_is_fine(subject):
    assert push_proof.subject(subject).is_fine


@pytest.mark.parametrize(
    "subject",
    ["", "doorway@clinic.org", "http://clinic.org", "mailto:", "mailto:doorway"]
    + [f"mailto:a@{one}" for one in ("localhost", "pc.local", "x.invalid", "x.test", "me.example")]
    + ["mailto:you@example.com", "https://www.example.org/x", "https://localhost/x"],
)
def test_a_subject_that_nobody_reads_is_wrong_and_says_what_to_set(subject):
    found = push_proof.subject(subject)
    assert not found.is_fine and says(found, "VAPID_SUBJECT")


def test_a_key_pair_is_whole_or_said_not_to_be():
    other = keys.vapid_public_key(keys._new_vapid_key())
    assert push_proof.key_pair(PRIVATE, PUBLIC, NOW).is_fine
    assert says(push_proof.key_pair(PRIVATE, other, NOW), "does not fit")
    assert says(push_proof.key_pair(PRIVATE, "AAAA", NOW), "does not fit")
    assert says(push_proof.key_pair("no key", PUBLIC, NOW), "VAPID_PRIVATE_KEY")


def test_a_letter_to_ourselves_is_read_and_a_spoiled_one_is_not():
    phone, secret = ec.generate_private_key(ec.SECP256R1()), os.urandom(16)
    point = push_proof.point_of(phone)
    to = [push_proof.encoded(one) for one in (point, secret)]
    sealed = Seal(PRIVATE, "").body(Message(0, "", *to, b"hello", 1, "high", "t"))
    assert push_proof.opened(sealed, phone, secret) == b"hello"
    assert push_proof.opened(sealed, phone, os.urandom(16)) == b""
    assert push_proof.opened(sealed[:-1] + bytes([sealed[-1] ^ 1]), phone, secret) == b""


def test_what_others_encrypt_is_read_too():
    phone, secret = ec.generate_private_key(ec.SECP256R1()), os.urandom(16)
    sender = ec.generate_private_key(ec.SECP256R1())
    sealed = http_ece.encrypt(
        b"hello", private_key=sender, dh=push_proof.point_of(phone), auth_secret=secret
    )
    assert push_proof.opened(sealed, phone, secret) == b"hello"


def test_the_encryption_in_use_is_fine():
    assert push_proof.encryption(PRIVATE).is_fine


@pytest.mark.parametrize(
    ("written", "told", "is_fine", "words"),
    [
        ([], {}, True, "look yourself"),
        ([NOW - timedelta(days=9)], {"a.org": NOW + timedelta(seconds=90)}, True, "agrees"),
        ([NOW + timedelta(hours=1)], {}, False, "was written here at 2026-03-02 10:00 UTC"),
        ([], {"a.org": NOW + timedelta(hours=1)}, False, "a.org says 2026-03-02 10:00 UTC"),
        ([], {"a.org": NOW, "b.org": NOW - timedelta(hours=1)}, False, "b.org"),
    ],
)
def test_a_clock_is_judged_by_what_can_be_known(written, told, is_fine, words):
    found = push_proof.clock(NOW, written, told)
    assert (found.is_fine, words in found.says) == (is_fine, True)


def test_all_is_fine_and_the_service_of_the_phone_answers(check, phone, push_service):
    told = check()
    assert (told.exit_code, "Wrong" in told.output) == (0, False)
    assert f"{push_service.host} (1 device) is allowed and answers." in told.output
    assert "The clock agrees with the push services." in told.output
    assert phone.mailbox.token not in told.output
    assert phone.mailbox.attempts == []


def test_with_no_device_nothing_is_tried(check):
    told = check()
    assert (told.exit_code, "no push service was tried" in told.output) == (0, True)


def test_a_service_that_is_away_is_named_without_an_address(check, phone, push_service):
    push_service.close()
    told = check()
    assert (told.exit_code, phone.mailbox.token in told.output) == (1, False)
    assert f"{push_service.host} (1 device) cannot be reached: no answer on port" in told.output


def test_a_service_no_longer_allowed_is_named_and_not_called(check, phone):
    Subscription.update(endpoint="https://evil.org/secret").execute()
    told = check()
    assert "evil.org (1 device) is not a push service known" in told.output
    assert (told.exit_code, "secret" in told.output) == (1, False)


@pytest.mark.parametrize(
    ("endpoint", "hosts", "why"),
    [
        ("https://nobody.invalid.push.apple.com/x", (), "its name cannot be looked up"),
        ("https://localhost/x", ("localhost",), "not on the open internet"),
    ],
)
def test_why_a_service_cannot_be_reached_is_said(endpoint, hosts, why):
    (found,) = push_reach.services([endpoint], hosts)
    assert not found.finding.is_fine and says(found.finding, why)


def test_a_refused_key_shows_the_day_after(check, nudged, phone, monkeypatch):
    phone.mailbox.answers.put(403)
    deliver.run(nudged)
    monkeypatch.setattr(clock, "now", lambda: nudged + timedelta(hours=1))
    told = check()
    assert (told.exit_code, "refused 1 message since" in told.output) == (1, True)


def test_a_worker_that_lived_in_the_future_shows_a_clock_that_fell_back(check, database):
    Heartbeat.create(worker="x", at=clock.now() + timedelta(days=1))
    told = check()
    assert (told.exit_code, "was written here" in told.output) == (1, True)


def test_a_subject_made_up_for_development_is_wrong(pushing, monkeypatch):
    monkeypatch.setenv("VAPID_SUBJECT", "mailto:doorway@localhost")
    config.current.cache_clear()
    told = create_app(config.current()).test_cli_runner().invoke(args=["push", "check"])
    assert (told.exit_code, "Wrong: VAPID_SUBJECT" in told.output) == (1, True)
