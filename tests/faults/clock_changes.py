"""Fault 9: clocks change in spring and autumn, people travel, and night shifts cross midnight.

Walks `plan.run` from one decision to the next with a moved clock and no knowledge of `timing`: who
chose one time a shift must get exactly one decision a shift. Proved by breaking it: when a slot counts
for the day of Greenwich instead of its shift's, 8 shifts have none.
"""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.accounts.hours import ClinicHours, Window
from app.accounts.models import Person
from app.nudges import plan
from app.nudges.models import Decision, Nudge, Schedule
from tests import databases
from tests.faults.report import Report
from tests.faults.stage import Stage, stage

ZONES = [
    *("America/New_York", "Europe/London", "Australia/Lord_Howe"),
    *("America/Santiago", "Africa/Casablanca", "Pacific/Chatham"),
]
AROUND = timedelta(days=3)
A_DAY = timedelta(days=1)
DAY_SHIFT, NIGHT_SHIFT = (time(7), time(19)), (time(19), time(7))

minutes = st.integers(0, 1439).map(lambda one: time(one // 60, one % 60))


def run(examples: int) -> Report:
    """So many people, each around one change of the clocks of one zone."""
    seen: Counter[str] = Counter()

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.sampled_from(ZONES), st.integers(0, 9), minutes, st.none() | st.sampled_from(ZONES))
    def live(zone: str, which: int, at: time, moves_to: str | None) -> None:
        wrong = _live(place, zone, _changes(zone)[which % len(_changes(zone))], at, moves_to)
        seen.update({"lives": 1, "moves": moves_to is not None, "decisions": _decisions()})
        lost.update(wrong)
        assert not wrong

    lost: Counter[str] = Counter()
    with stage() as place:
        try:
            live()
        except AssertionError as fault:
            seen[str(fault)[:60]] += 1
    names = ("shifts without a decision", "shifts with two", "nudges within three hours")
    done = f"{examples} people in six zones around the changes of their clocks, {databases.kind()}"
    return Report(done, {name: lost[name] for name in names}, dict(seen))


def _live(
    place: Stage, zone: str, change: datetime, at: time, moves_to: str | None
) -> Counter[str]:
    """Six days of somebody who chose `at` in every shift; what went wrong."""
    start, end = change - AROUND, change + AROUND
    person = _person(place, zone, at, start)
    _work(person, start, change)
    if moves_to:
        Person.update(zone=moves_to).where(Person.id == person.id).execute()
        plan.reschedule(Person.get_by_id(person.id), change)
    _work(person, change, end)
    return _wrong(zone, moves_to, start, change, end)


def _person(place: Stage, zone: str, at: time, start: datetime) -> Person:
    """Works each day, or each night if the chosen time falls in one."""
    for model in (Nudge, Decision, Schedule, Person):
        model.delete().execute()
    begins, ends = DAY_SHIFT if time(7) <= at < time(19) else NIGHT_SHIFT
    windows = tuple(Window(day, begins, ends, times=(at,)) for day in range(7))
    person = place.person("Ana Souza", ClinicHours(windows, nudges=1), zone)
    place.phone(person, start)
    return person


def _work(person: Person, start: datetime, end: datetime) -> None:
    """Pass after pass, each when the next decision is due."""
    at: datetime | None = start
    while (at := _next(person)) and at <= end:
        plan.run(at)
        plan.run(at)  # a second worker changes nothing


def _next(person: Person) -> datetime | None:
    found: datetime | None = Schedule.get_by_id(person.id).next_decision_at
    return found


def _wrong(
    zone: str, moves_to: str | None, start: datetime, change: datetime, end: datetime
) -> Counter[str]:
    decided = Counter(row.local_day for row in Decision.select())
    nudged = Counter(
        row.local_day for row in Decision.select().join(Nudge, on=Nudge.decision == Decision.id)
    )
    opened = [row.opens_at for row in Nudge.select().order_by(Nudge.opens_at)]
    close = sum(two - one < timedelta(hours=3) for one, two in pairwise(opened))
    whole = [*_days(zone, start, change), *_days(moves_to or zone, change, end)]
    if not moves_to:
        whole = _days(zone, start, end)
    found = Counter(
        {
            "shifts without a decision": sum(not decided[day] for day in whole),
            "shifts with two": sum(count > 1 for count in nudged.values())
            + sum(decided[day] > 1 for day in whole),
            "nudges within three hours": close,
        }
    )
    return +found


def _days(zone: str, start: datetime, end: datetime) -> list[date]:
    """The local days whose shift lies in [start, end] as a whole."""
    first = start.astimezone(ZoneInfo(zone)).date() + A_DAY
    last = end.astimezone(ZoneInfo(zone)).date() - 2 * A_DAY
    return [first + A_DAY * number for number in range(max(0, (last - first).days + 1))]


def _decisions() -> int:
    return int(Decision.select().count())


@cache
def _changes(zone: str) -> list[datetime]:
    """When the clocks of a zone change in two years, to the hour."""
    hour, begin = timedelta(hours=1), datetime(2026, 1, 1, tzinfo=UTC)
    times = [begin + hour * number for number in range(2 * 365 * 24)]
    offsets = [one.astimezone(ZoneInfo(zone)).utcoffset() for one in times]
    pairs = pairwise(range(len(times)))
    return [times[two] for one, two in pairs if offsets[one] != offsets[two]]
