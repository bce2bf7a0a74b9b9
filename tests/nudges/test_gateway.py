"""Sending over real HTTP: every answer a push service can give, and what it means."""

import socket
import time
from collections.abc import Callable
from dataclasses import replace
from threading import Thread

import pycurl
import pytest

from app import keys
from app.nudges.gateway import Message, sender
from app.nudges.gateway.line import Line
from app.nudges.gateway.sender import Gateway
from app.nudges.outcomes import Outcome, Result
from tests.push_service import Device, PushService

PRIVATE = keys._new_vapid_key()
SUBJECT = "mailto:doorway@clinic.org"
BODY = b'{"web_push":8030}'.ljust(2000)


@pytest.fixture
def device(push_service: PushService) -> Device:
    return push_service.subscribe(keys.vapid_public_key(PRIVATE))


@pytest.fixture
def send(push_service: PushService) -> Callable[..., list[Outcome]]:
    gateway = Gateway(PRIVATE, SUBJECT, (push_service.host,))

    def send(*messages: Message) -> list[Outcome]:
        return [outcome for round in gateway.rounds(messages) for outcome in round]

    return send


def to(device: Device, key: int = 1, **changes) -> Message:
    message = Message(key, device.endpoint, device.p256dh, device.auth, BODY, 600, "high", "topic")
    return replace(message, **changes)


def test_a_message_arrives_and_only_its_device_can_read_it(send, device):
    assert send(to(device)) == [Outcome(1, Result.SENT, 201)]
    (taken,) = device.mailbox.accepted
    assert device.decrypt(taken) == BODY
    headers = device.mailbox.attempts[0].headers
    assert (headers["TTL"], headers["Urgency"], headers["Topic"]) == ("600", "high", "topic")


@pytest.mark.parametrize(
    ("answer", "result"),
    [
        ({"status": 202}, Result.SENT),
        ({"status": 404}, Result.GONE),
        ({"status": 410}, Result.GONE),
        ({"status": 413}, Result.TOO_LARGE),
        ({"status": 400}, Result.OUR_FAULT),
        ({"status": 401}, Result.OUR_FAULT),
        ({"status": 403}, Result.OUR_FAULT),
        ({"status": 429}, Result.RETRY),
        ({"status": 500}, Result.RETRY),
        ({"status": 503}, Result.RETRY),
        ({"status": 301, "headers": {"Location": "/elsewhere"}}, Result.FAILED),
        ({"status": 307, "headers": {"Location": "http://127.0.0.1:1/"}}, Result.FAILED),
        ({"status": 405}, Result.FAILED),
        ({"reset": True}, Result.UNKNOWN),
        ({"raw": b"\x00\xffnot HTTP\r\n\r\n"}, Result.UNKNOWN),
        ({"raw": b""}, Result.UNKNOWN),
        ({"status": 201, "body": b"x" * 10_000_000}, Result.SENT),
        ({"status": 410, "body": b"x" * 10_000_000}, Result.GONE),
    ],
)
def test_each_answer_has_its_outcome_and_is_asked_for_once(send, device, answer, result):
    device.mailbox.answers.put(**answer)
    (outcome,) = send(to(device))
    assert outcome.result is result
    assert outcome.status == (answer.get("status") if "status" in answer else None)
    assert len(device.mailbox.attempts) == 1


@pytest.mark.asvs("1.3.6")
def test_a_redirect_is_not_followed_even_to_a_place_that_would_take_it(send, device, push_service):
    other = push_service.subscribe(keys.vapid_public_key(PRIVATE))
    device.mailbox.answers.put(307, {"Location": other.endpoint})
    assert send(to(device)) == [Outcome(1, Result.FAILED, 307)]
    assert other.mailbox.attempts == []


def test_an_endless_answer_is_cut_off_early(device):
    with socket.create_server(("127.0.0.1", 0)) as listening:
        Thread(target=_babble, args=(listening,), daemon=True).start()
        host = f"127.0.0.1:{listening.getsockname()[1]}"
        message = to(device, endpoint=f"http://{host}/x")
        began = time.monotonic()
        rounds = list(Gateway(PRIVATE, SUBJECT, (host,)).rounds([message]))
    assert rounds == [[Outcome(1, Result.SENT, 201)]]
    assert time.monotonic() - began < 2


def _babble(listening: socket.socket) -> None:
    """Accept a message, and then never stop talking."""
    line, _ = listening.accept()
    with line:
        line.recv(65536)
        line.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 99999999999\r\n\r\n")
        try:
            while True:
                line.sendall(b"x" * 65536)
        except OSError:
            return


@pytest.mark.parametrize(("said", "seconds"), [("90", 90), ("0", None), ("soon", None)])
def test_retry_after_is_read(send, device, said, seconds):
    device.mailbox.answers.put(429, {"Retry-After": said})
    assert send(to(device))[0].retry_after == seconds


def test_retry_after_may_be_a_date(send, device):
    at = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + 120))
    device.mailbox.answers.put(503, {"Retry-After": at})
    assert 115 <= send(to(device))[0].retry_after <= 120


@pytest.mark.parametrize(
    ("answer", "result"),
    [({"wait": 60}, Result.UNKNOWN), ({"status": 201, "drip": 0.15}, Result.SENT)],
)
def test_a_silent_or_dripping_service_is_left_after_five_seconds(send, device, answer, result):
    device.mailbox.answers.put(**answer)
    began = time.monotonic()
    assert send(to(device))[0].result is result
    assert 4.5 < time.monotonic() - began < 6.5


@pytest.mark.asvs("16.5.2")
def test_one_slow_service_holds_up_nobody_else(send, push_service, device):
    device.mailbox.answers.always(wait=60)
    others = [push_service.subscribe(keys.vapid_public_key(PRIVATE)) for _ in range(40)]
    crowd = [to(other, number) for number, other in enumerate(others, 2)]
    outcomes = send(to(device), *crowd)
    assert outcomes[-1] == Outcome(1, Result.UNKNOWN)
    assert {one.result for one in outcomes[:-1]} == {Result.SENT}
    assert sorted(one.key for one in outcomes) == list(range(1, 42))


def test_nothing_listening_is_tried_again(device):
    with socket.create_server(("127.0.0.1", 0)) as listening:
        host = f"127.0.0.1:{listening.getsockname()[1]}"
    gateway = Gateway(PRIVATE, SUBJECT, (host,))
    message = to(device, endpoint=f"http://{host}/x")
    assert list(gateway.rounds([message])) == [[Outcome(1, Result.RETRY)]]


def test_a_name_that_does_not_exist_is_tried_again(device):
    message = to(device, endpoint="https://nobody.invalid.push.apple.com/x")
    assert list(Gateway(PRIVATE, SUBJECT).rounds([message])) == [[Outcome(1, Result.RETRY)]]


def test_an_address_not_allowed_is_never_called(push_service, device):
    gateway = Gateway(PRIVATE, SUBJECT)
    assert list(gateway.rounds([to(device)])) == [[Outcome(1, Result.FAILED)]]
    assert device.mailbox.attempts == []


@pytest.mark.asvs("1.3.6", "13.2.5")
def test_a_known_name_that_leads_to_a_private_address_is_never_called(push_service, device):
    # The operator listed the host without naming this machine, as for a service elsewhere.
    gateway = Gateway(PRIVATE, SUBJECT, ("localhost",))
    message = to(device, endpoint=f"https://localhost:443/{device.mailbox.token}")
    assert list(gateway.rounds([message])) == [[Outcome(1, Result.FAILED)]]


def test_the_line_is_cut_before_anything_is_sent_to_a_private_address(device):
    accepted = []
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.5)
        Thread(target=lambda: accepted.append(_accept(listening)), daemon=True).start()
        port = listening.getsockname()[1]
        gateway = Gateway(PRIVATE, SUBJECT, (f"localtest.push.apple.com:{port}",))
        message = to(device, endpoint=f"https://localtest.push.apple.com:{port}/x")
        (outcome,) = next(iter(gateway.rounds([message])))
    assert outcome.result in (Result.RETRY, Result.FAILED)
    assert accepted in ([], [None])


def _accept(listening: socket.socket):
    try:
        return listening.accept()
    except OSError:
        return None


def test_keys_that_are_no_keys_fail_alone(send, device, push_service):
    other = push_service.subscribe(keys.vapid_public_key(PRIVATE))
    outcomes = send(to(device, p256dh="AAAA"), to(other, 2))
    assert {one.key: one.result for one in outcomes} == {1: Result.FAILED, 2: Result.SENT}


def test_messages_are_taken_only_as_there_is_room(device, push_service, monkeypatch):
    monkeypatch.setattr(sender, "IN_FLIGHT", 8)
    gateway = Gateway(PRIVATE, SUBJECT, (push_service.host,))
    taken, landed = [], 0

    def queue():
        for key in range(100):
            taken.append(key)
            yield to(device, key, topic=f"t{key}")

    for round in gateway.rounds(queue()):
        assert len(taken) - landed <= 8
        landed += len(round)
    assert landed == 100


def test_a_caller_who_stops_listening_leaves_the_gateway_usable(device, push_service):
    gateway = Gateway(PRIVATE, SUBJECT, (push_service.host,))
    rounds = gateway.rounds(to(device, key, topic=f"t{key}") for key in range(100))
    next(rounds)
    rounds.close()
    assert list(gateway.rounds([to(device, 7)])) == [[Outcome(7, Result.SENT, 201)]]


def test_a_proxy_of_the_environment_is_ignored(send, device, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    assert send(to(device))[0].result is Result.SENT


def test_a_connection_closed_between_two_messages_is_made_anew(push_service, device):
    gateway = Gateway(PRIVATE, SUBJECT, (push_service.host,))
    for key in range(3):
        device.mailbox.answers.put(201, {"Connection": "close"})
        assert list(gateway.rounds([to(device, key)])) == [[Outcome(key, Result.SENT, 201)]]


@pytest.mark.asvs("1.3.6")
def test_a_name_that_points_here_only_the_second_time_is_never_called(device):
    # As in DNS rebinding: what counts is the address of the very socket, not an earlier answer.
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.5)
        port = listening.getsockname()[1]
        line = Line()
        endpoint = f"https://web.push.apple.com:{port}/x"
        line.load(1, endpoint, [], b"", may_be_local=False)
        line.curl.setopt(pycurl.RESOLVE, [f"web.push.apple.com:{port}:127.0.0.1"])
        with pytest.raises(pycurl.error):
            line.curl.perform()
        assert line.outcome() == Outcome(1, Result.FAILED)
        assert _accept(listening) is None
