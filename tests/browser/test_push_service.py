"""The push service of the tests is as strict as a real one, and answers as it is told."""

import time
from typing import Any

import http_ece
import pytest

from tests.browser.sender import Answered, Sender, encoded, encrypted
from tests.push_service import Device, PushService

LISTEN = {"title": "Listen", "body": "Two minutes without a word."}


@pytest.fixture
def device(push_service: PushService, sender: Sender) -> Device:
    return push_service.subscribe(sender.public_key)


def send(sender: Sender, device: Device, **headers: str) -> Answered:
    return sender.send(device.subscription(), LISTEN, **headers)


def test_a_good_message_is_taken_and_can_be_read_by_its_device_alone(
    push_service: PushService, sender: Sender, device: Device
) -> None:
    answered = send(sender, device, TTL="60", Urgency="high", Topic="nudge-7")
    assert answered.status == 201
    assert answered.headers["Location"].startswith(push_service.origin)
    assert answered.headers["TTL"] == "60"
    assert device.payloads() == [LISTEN]
    with pytest.raises(http_ece.ECEException):
        push_service.subscribe(sender.public_key).decrypt(device.mailbox.accepted[0])


@pytest.mark.parametrize(
    "spoilt",
    [
        {"TTL": ""},
        {"TTL": "soon"},
        {"Content_Encoding": ""},
        {"Content_Encoding": "aesgcm"},
        {"Urgency": "urgent"},
        {"Topic": "a topic"},
        {"Topic": "x" * 33},
    ],
)
def test_a_bad_header_is_answered_400(
    sender: Sender, device: Device, spoilt: dict[str, str]
) -> None:
    assert send(sender, device, **spoilt).status == 400
    assert device.mailbox.accepted == []


def test_a_body_that_is_not_encrypted_is_answered_400(sender: Sender, device: Device) -> None:
    assert sender.post(device.endpoint, b'{"title": "Listen"}' * 10).status == 400


@pytest.mark.parametrize(
    "authorization", ["Bearer x", "WebPush x", "vapid t=x", "vapid k=x", "vapid t=x, k=*"]
)
def test_missing_credentials_are_answered_401(
    sender: Sender, device: Device, authorization: str
) -> None:
    answered = send(sender, device, Authorization=authorization)
    assert (answered.status, answered.headers["WWW-Authenticate"]) == (401, "vapid")


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "http://127.0.0.1"},
        {"aud": "http://127.0.0.1:1"},
        {"exp": int(time.time()) - 1},
        {"exp": int(time.time()) + 25 * 3600},
        {"exp": None},
        {"sub": None},
        {"sub": "doorway@clinic.org"},
        {"sub": "mailto:mailto:doorway@clinic.org"},
        {"sub": "http://clinic.org"},
    ],
)
def test_bad_claims_are_answered_403(
    sender: Sender, device: Device, claims: dict[str, Any]
) -> None:
    authorization = sender.authorization(device.endpoint, **claims)
    assert send(sender, device, Authorization=authorization).status == 403


def test_a_key_other_than_the_subscribed_one_is_answered_403(device: Device) -> None:
    assert send(Sender(), device).status == 403


def test_a_signature_by_another_key_is_answered_403(sender: Sender, device: Device) -> None:
    token = Sender().authorization(device.endpoint).partition(",")[0]
    authorization = f"{token}, k={sender.public_key}"
    assert send(sender, device, Authorization=authorization).status == 403


def test_4096_bytes_are_taken_and_4097_are_not(sender: Sender, device: Device) -> None:
    body = encrypted(b"x" * 3993, device.subscription())
    assert len(body) == 4096
    assert sender.post(device.endpoint, body).status == 201
    assert sender.post(device.endpoint, body + b"x").status == 413


def test_an_unknown_subscription_is_answered_404(push_service: PushService, sender: Sender) -> None:
    endpoint = f"{push_service.origin}/wpush/v2/nobody"
    assert sender.post(endpoint, b"").status == 404


def test_commanded_answers_are_given_once_each_then_the_truth(
    sender: Sender, device: Device
) -> None:
    device.mailbox.answers.put(429, {"Retry-After": "2"})
    device.mailbox.answers.put(307, {"Location": "http://127.0.0.1:1/"})
    device.mailbox.answers.put(410)
    answered = [send(sender, device) for _ in range(4)]
    assert [one.status for one in answered] == [429, 307, 410, 201]
    assert answered[0].headers["Retry-After"] == "2"
    assert [one.status for one in device.mailbox.attempts] == [429, 307, 410, 201]
    assert device.payloads() == [LISTEN]


def test_a_standing_answer_lasts_until_it_is_cleared(sender: Sender, device: Device) -> None:
    device.mailbox.answers.always(503)
    assert [send(sender, device).status for _ in range(2)] == [503, 503]
    device.mailbox.answers.clear()
    assert send(sender, device).status == 201


def test_a_bad_request_never_gets_the_commanded_answer(sender: Sender, device: Device) -> None:
    device.mailbox.answers.put(201)
    assert send(sender, device, TTL="").status == 400


def test_a_reset_can_come_after_the_message_was_kept(sender: Sender, device: Device) -> None:
    device.mailbox.answers.put(reset=True)
    device.mailbox.answers.put(reset=True, keep=True)
    assert [send(sender, device).status for _ in range(2)] == [0, 0]
    assert len(device.mailbox.accepted) == 1


def test_an_answer_can_be_rubbish_or_huge_or_slow(sender: Sender, device: Device) -> None:
    device.mailbox.answers.put(raw=b"\x00\xffnot HTTP\r\n\r\n")
    device.mailbox.answers.put(201, body=b"x" * 10_000_000)
    device.mailbox.answers.put(201, drip=0.002, wait=0.2)
    assert send(sender, device).status == 0
    assert len(send(sender, device).body) == 10_000_000
    began = time.monotonic()
    assert send(sender, device).status == 201
    assert time.monotonic() - began > 0.25


def test_a_topic_replaces_what_still_waits(sender: Sender, device: Device) -> None:
    for _ in range(3):
        send(sender, device, Topic="nudge")
    send(sender, device)
    assert len(device.mailbox.accepted) == 4
    assert len(device.mailbox.deliverable(time.time())) == 2
    assert device.mailbox.deliverable(time.time() + 61) == []


def test_the_clock_of_the_service_judges_the_token(sender: Sender) -> None:
    with PushService(clock=lambda: time.time() + 7200) as tomorrow:
        device = tomorrow.subscribe(sender.public_key)
        assert send(sender, device).status == 403


def test_a_closed_service_hangs_up_on_everybody(sender: Sender, device: Device) -> None:
    with PushService() as service:
        device = service.subscribe(sender.public_key)
        device.mailbox.answers.put(wait=60)
    assert send(sender, device).status == 0


def test_the_public_key_is_65_bytes_and_the_secret_16(device: Device) -> None:
    assert len(device.p256dh) == 87 and len(device.auth) == len(encoded(b"x" * 16))
