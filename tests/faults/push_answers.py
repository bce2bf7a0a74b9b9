"""Fault 5: push services answer all that they may, drip, and send ten megabytes, among the healthy.

Proved by breaking it: when a reset is tried again, 8 rows end otherwise than the table says; when
answers are read whole and kept, memory grows by 147 MB.
"""

import os
import resource
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app import config, db
from app.accounts.hours import ClinicHours
from app.accounts.models import Person
from app.nudges import deliver, queue
from app.nudges.models import Backoff, Delivery, Subscription
from tests import databases
from tests.faults.report import Report
from tests.faults.stage import Stage, stage, trust
from tests.push_service import Device, PushService

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
UNTIL = MONDAY + timedelta(minutes=20)
PASSES = 22  # one a minute, past the end of the slot
HEALTHY = 100
MOST_LATE = 60.0  # seconds
MOST_GROWTH = 20.0  # MB
TEN_MEGABYTES = b"x" * 10_000_000

# What the service says, how the row ends, whether the subscription stays, how often it was tried.
TABLE: list[tuple[dict[str, Any], str, bool, int]] = [
    ({"status": 201}, "accepted", True, 1),
    ({"status": 404}, "failed", False, 1),
    ({"status": 410}, "failed", False, 1),
    ({"status": 413}, "failed", True, 2),
    ({"status": 400}, "failed", True, 1),
    ({"status": 401}, "failed", True, 1),
    ({"status": 403}, "failed", True, 1),
    ({"status": 500}, "failed", True, 4),
    ({"status": 302, "headers": {"Location": "/x"}}, "failed", True, 1),
    ({"reset": True}, "unknown", True, 1),
    ({"raw": b"rubbish\r\n\r\n"}, "unknown", True, 1),
    ({"status": 201, "wait": 30.0}, "unknown", True, 1),
    ({"raw": b"HTTP/1.1 201 Created\r\nX-Slow: " + b"x" * 60, "drip": 1.0}, "unknown", True, 1),
    ({"status": 201, "body": TEN_MEGABYTES}, "accepted", True, 1),
    ({"status": 500, "body": TEN_MEGABYTES}, "failed", True, 4),
]
# These ask for five minutes each time, until the slot has passed. They are a service of their own.
BUSY: list[tuple[dict[str, Any], str, bool, int]] = [
    ({"status": status, "headers": {"Retry-After": "300"}}, "expired", True, 4)
    for status in (429, 503)
]


def run(times: int) -> Report:
    """Each answer so many times, among a hundred healthy phones."""
    with stage() as place, PushService() as busy:
        trust(place.push_service.host, busy.host)
        healthy = [_phone(place, f"Healthy {n}") for n in range(HEALTHY)]
        _queue(healthy, 1)
        grown_before = _send(place, 1)
        odd = [(line, _answering(place, line[0])) for _ in range(times) for line in TABLE]
        odd += [(line, _answering(replace(place, push_service=busy), line[0])) for line in BUSY]
        began = time.time()
        _queue([phone for _, phone in odd], 2)
        _queue(healthy, 3)
        grown = _send(place, PASSES) - grown_before
        late = max(phone.mailbox.attempts[-1].at - began for phone in healthy)
        wrong = [
            (_named(line[0]), _ended(phone)) for line, phone in odd if _ended(phone) != line[1:]
        ]
        return _report(times, wrong, late, grown, healthy)


def _report(
    times: int, wrong: list[Any], late: float, grown: float, healthy: list[Device]
) -> Report:
    return Report(
        f"{len(TABLE) + len(BUSY)} kinds of answers, {times} times each, among {HEALTHY} healthy phones,"
        f" {databases.kind()}",
        {
            "not as the table says": len(wrong),
            "healthy ones missed": sum(len(one.mailbox.accepted) != 2 for one in healthy),
            "more than 60 s late": int(late > MOST_LATE),
            "more than 20 MB": int(grown > MOST_GROWTH),
        },
        {"latest": f"{late:.1f} s", "memory": f"+{grown:.1f} MB", "wrong": wrong[:3] or "none"},
    )


def _named(answer: dict[str, Any]) -> str:
    """An answer in a few words: what it says, not ten megabytes of it."""
    return " ".join(f"{name} {str(value)[:20]}" for name, value in answer.items())


def _phone(place: Stage, name: str) -> Device:
    return place.phone(place.person(name, ClinicHours()), MONDAY)


def _answering(place: Stage, answer: dict[str, Any]) -> Device:
    device = _phone(place, f"Odd {Person.select().count()}")
    device.mailbox.answers.always(**answer)
    return device


def _queue(phones: list[Device], subject: int) -> None:
    """A word for each of these phones, due now."""
    with db.atomic():
        for phone in phones:
            device = Subscription.get(Subscription.endpoint == phone.endpoint)
            person = Person.get_by_id(device.person_id)
            queue.enqueue("recognition", subject, person, due_at=MONDAY, until=UNTIL)


def _ended(phone: Device) -> tuple[str, bool, int]:
    """How the second message to this phone ended, as the table puts it."""
    device = Subscription.get_or_none(Subscription.endpoint == phone.endpoint)
    gone = Delivery.subscription.is_null() if device is None else Delivery.subscription == device
    row = Delivery.get(gone & (Delivery.subject == 2))
    return row.state, device is not None, len(phone.mailbox.attempts)


def _send(place: Stage, passes: int) -> float:
    """Send in a process of its own, a pass a minute from MONDAY; its memory at most, in MB."""
    command = [sys.executable, "-m", "tests.faults.push_answers", place.push_service.host]
    said = subprocess.run(
        [*command, str(passes)], capture_output=True, env=os.environ.copy(), check=True
    )
    return float(said.stdout)


def main(host: str, passes: str) -> None:
    db.init(config.current().database_url)
    for minute in range(int(passes)):
        Backoff.delete().where(Backoff.host == host).execute()  # each phone's service is this one
        deliver.run(MONDAY + timedelta(minutes=minute))
    db.database.close()
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


if __name__ == "__main__":
    main(*sys.argv[1:])
