"""Fault 8: a phone's clock, or the server's for an hour, is two days ahead or behind.

Proved by breaking it: without the quiet hours and the cap of a day, 10 people get a burst; without the
correction of a phone's clock, 12 moments are counted at the wrong time.
"""

import uuid
from collections import defaultdict
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from app import create_app, worker
from app.accounts import sessions
from app.accounts.hours import ClinicHours, Window
from app.accounts.models import Person
from app.nudges import timing
from app.nudges.models import Decision
from app.practice import record
from app.practice.models import Moment
from tests import databases
from tests.faults.report import Report
from tests.faults.stage import Stage, stage
from tests.push_service import Device

TWO_DAYS = timedelta(hours=48)
CLINIC = ClinicHours(
    tuple(Window(day, time(8), time(18), visit_minutes=20) for day in range(7)), nudges=3
)
BEGIN, END = datetime(2026, 3, 2, 7, tzinfo=UTC), datetime(2026, 3, 5, 19, tzinfo=UTC)
WRONG = datetime(2026, 3, 2, 12, tzinfo=UTC), datetime(2026, 3, 2, 13, tzinfo=UTC)
A_PASS = timedelta(minutes=10)
Arrivals = dict[str, list[datetime]]  # when nudges truly came, by mailbox


def run(people: int) -> Report:
    """So many people on either side, with clocks wrong in either direction."""
    lost = {"logs lost": 0, "skews not recorded": 0, "at the wrong time": 0, "nudges in a burst": 0}
    lost |= {"sent twice": 0, "slots without a record": 0}
    nudges = 0
    for off in (TWO_DAYS, -TWO_DAYS):
        with stage() as place:
            _add(lost, _wrong_phones(place, people, off))
        with stage() as place:
            sent, wrong = _wrong_server(place, people, off)
            nudges += sent
            _add(lost, wrong)
    done = f"clocks 48 h ahead and behind, {people} phones and a server with {people} people each"
    return Report(f"{done}, {databases.kind()}", lost, {"nudges": nudges})


def _add(lost: dict[str, int], more: dict[str, int]) -> None:
    for name, count in more.items():
        lost[name] += count


def _wrong_phones(place: Stage, people: int, off: timedelta) -> dict[str, int]:
    """Each logs through the web, by a clock that is `off`."""
    app = create_app(place.settings)
    for number in range(people):
        person = place.person(f"Person {number}", CLINIC)
        browser = app.test_client()
        browser.environ_base["HTTP_SEC_FETCH_SITE"] = "same-origin"
        with browser.session_transaction() as cookie:
            cookie["_user_id"] = sessions.begin(person)
        its_now = datetime.now(UTC) + off
        item = _moment(its_now - timedelta(minutes=30))
        body = {"user": person.id, "sent_at": its_now.isoformat(), "moments": [item]}
        for _ in range(2):  # as a phone does that missed the answer
            browser.post("/api/moments", json=body)
    true = datetime.now(UTC) - timedelta(minutes=30)
    rows = list(Moment.select())
    return {
        "logs lost": people - len(rows),
        "skews not recorded": sum(not _is_about(row.skew_seconds, -off) for row in rows),
        "at the wrong time": sum(abs(row.occurred_at - true).total_seconds() > 60 for row in rows),
    }


def _wrong_server(place: Stage, people: int, off: timedelta) -> tuple[int, dict[str, int]]:
    """Three days of passes; for an hour of them the server's clock is `off`."""
    everybody = [place.person(f"Person {number}", CLINIC) for number in range(people)]
    phones = [place.phone(person, BEGIN) for person in everybody]
    arrivals: Arrivals = defaultdict(list)
    true, logs = BEGIN, 0
    while true < END:
        shown = true + off if WRONG[0] <= true < WRONG[1] else true
        worker.work("here:1", lambda now=shown: now, lambda: False)
        _note_arrivals(phones, arrivals, true)
        if true == WRONG[0]:
            logs = _log(everybody, true, shown)
        true += A_PASS
    topics = [(box.mailbox.token, one.topic) for box in phones for one in box.mailbox.accepted]
    rows = list(Moment.select())
    return len(topics), {
        "logs lost": logs - len(rows),
        "skews not recorded": sum(not _is_about(row.skew_seconds, off) for row in rows),
        "nudges in a burst": sum(_is_burst(times) for times in arrivals.values()),
        "sent twice": len(topics) - len(set(topics)),
        "slots without a record": sum(_unrecorded(person) for person in everybody),
    }


def _log(people: list[Person], true: datetime, shown: datetime) -> int:
    """A quarter of them log, by phones that are right."""
    some = people[: len(people) // 4 + 1]
    for person in some:
        record.record(person, [_moment(true)], true, shown)
    return len(some)


def _note_arrivals(phones: list[Device], arrivals: Arrivals, true: datetime) -> None:
    for phone in phones:
        came = arrivals[phone.mailbox.token]
        came += [true] * (len(phone.mailbox.accepted) - len(came))


def _is_burst(times: list[datetime]) -> bool:
    """More than the wrong hour can explain: one more than asked for in a day, and one too close."""
    days = [one.date() for one in times]
    close = sum(later - one < timedelta(hours=2, minutes=50) for one, later in pairwise(times))
    return close > 1 or any(days.count(day) > CLINIC.nudges + 1 for day in set(days))


def _unrecorded(person: Person) -> int:
    utc = ZoneInfo("UTC")
    wanted = timing.points(CLINIC, utc, person.id, BEGIN, END - A_PASS)
    kept = {(row.local_day, row.slot) for row in Decision.select().where(Decision.person == person)}
    return sum((point.slot.day, point.slot.index) not in kept for point in wanted)


def _moment(at: datetime) -> dict[str, Any]:
    return {
        "id": str(uuid.uuid4()),
        "skill": "sit-down",
        "outcome": "worked",
        "occurred_at": at.isoformat(),
    }


def _is_about(seconds: float, wanted: timedelta) -> bool:
    return abs(seconds - wanted.total_seconds()) < 60
