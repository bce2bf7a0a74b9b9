"""When a nudge may fall: the slots of a shift, and which of them are used. Pure.

A wall-clock time that a clock change skips or repeats is read as RFC 5545 §3.3.5 says: with the
offset from before the gap, and as the first of the two. So each gives exactly one slot.
"""

import hashlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from app.accounts.hours import ClinicHours, Window

APART = timedelta(hours=3)
AT_A_CHOSEN_TIME = 30  # minutes a slot lasts that no visit bounds
A_DAY = 24 * 60
LOOK_AHEAD = 24  # days: a week of its own, a usual one, the night before, days that a zone may skip


@dataclass(frozen=True)
class Slot:
    """A decision point: aware UTC, `closes_at` excluded. `day` is the local day of its shift.

    `index` is the minute of that day, by the wall clock, at which it opens; past 1,440 after
    midnight. It names the slot for good, whatever else changes in the clinic hours.
    """

    day: date
    index: int
    opens_at: datetime
    closes_at: datetime


@dataclass(frozen=True)
class Point:
    """A slot that is used, and the second within it (aware UTC) at which to decide."""

    slot: Slot
    at: datetime


def slots(hours: ClinicHours, zone: ZoneInfo, start: datetime, end: datetime) -> list[Slot]:
    """Every slot that opens in [start, end), in order; no two open at the same instant."""
    first = start.astimezone(zone).date() - timedelta(days=2)
    last = end.astimezone(zone).date() + timedelta(days=1)
    found: dict[datetime, Slot] = {}
    for day in _days(first, (last - first).days + 1):
        for slot in slots_of(hours, zone, day):
            if start <= slot.opens_at < end:
                found.setdefault(slot.opens_at, slot)
    return sorted(found.values(), key=lambda slot: slot.opens_at)


def slots_of(hours: ClinicHours, zone: ZoneInfo, day: date) -> tuple[Slot, ...]:
    """The slots of the shift (all windows) that begins on the local `day`, in order."""
    windows = hours.windows_on(day)
    return _slots_of(windows, zone, day) if windows else ()


def chosen(shift: Sequence[Slot], n: int, seed: int) -> list[Point]:
    """Which slots of one shift are used: at most `n`, three hours apart, so fewer in a short one.

    The same `seed` gives the same points. Each falls in the first half of its slot, so that at
    least half of it is left for the push to arrive in.
    """
    draw = random.Random(seed).random
    points: list[Point] = []
    for limit in _latest(shift, n):
        earliest = points[-1].at + APART if points else shift[0].opens_at
        points.append(_drawn(shift, earliest, limit, draw(), draw()))
    return points


def points_of(hours: ClinicHours, zone: ZoneInfo, person: int, day: date) -> tuple[Point, ...]:
    """The points of a person's shift that begins on the local `day`, in order."""
    windows = hours.windows_on(day)
    return _points_of(windows, hours.nudges, zone, person, day) if windows else ()


def points(
    hours: ClinicHours, zone: ZoneInfo, person: int, start: datetime, end: datetime
) -> list[Point]:
    """A person's points in [start, end], in order."""
    first = start.astimezone(zone).date() - timedelta(days=2)
    days = _days(first, (end.astimezone(zone).date() - first).days + 2)
    found = [point for day in days for point in points_of(hours, zone, person, day)]
    return sorted((one for one in found if start <= one.at <= end), key=lambda one: one.at)


def next_after(hours: ClinicHours, zone: ZoneInfo, person: int, at: datetime) -> Point | None:
    """A person's first point after `at`; None when no shift has any."""
    if not (hours.nudges and (hours.windows or hours.this_week)):
        return None
    first = at.astimezone(zone).date() - timedelta(days=2)
    nearest: Point | None = None
    for day in _days(first, LOOK_AHEAD):
        # The late point of a night shift may come after the first one of the next morning.
        if nearest and nearest.at < _instant(day, 0, zone):
            break
        for point in points_of(hours, zone, person, day):
            if point.at > at and (nearest is None or point.at < nearest.at):
                nearest = point
    return nearest


@lru_cache(maxsize=1024)  # planning asks for a due shift, and then for the next point after it
def _points_of(
    windows: tuple[Window, ...], nudges: int, zone: ZoneInfo, person: int, day: date
) -> tuple[Point, ...]:
    shift = _slots_of(windows, zone, day)
    return tuple(chosen(shift, nudges, _seed(person, day))) if shift else ()


@lru_cache(maxsize=8192)
def _slots_of(windows: tuple[Window, ...], zone: ZoneInfo, day: date) -> tuple[Slot, ...]:
    found: dict[datetime, Slot] = {}
    for window in windows:
        ends_at = _instant(day, _end(window), zone)
        for opens, closes in _minutes(window):
            opens_at = _instant(day, opens, zone)
            closes_at = opens_at + timedelta(minutes=closes - opens)
            if window.times or closes_at <= ends_at:
                found.setdefault(opens_at, Slot(day, opens, opens_at, closes_at))
    return tuple(sorted(found.values(), key=lambda slot: slot.opens_at))


def _minutes(window: Window) -> list[tuple[int, int]]:
    """When slots open and close, in minutes of the wall clock since the shift's midnight."""
    start, end, visit = _minute(window.start), _end(window), window.visit_minutes
    if window.times:
        return [(one, one + AT_A_CHOSEN_TIME) for one in _chosen_times(window, start, end)]
    if not visit:
        return []
    return [(one, min(one + visit, end)) for one in range(start + visit, end, visit)]


def _chosen_times(window: Window, start: int, end: int) -> list[int]:
    minutes = (_minute(one) for one in window.times)
    in_shift = (one if one >= start else one + A_DAY for one in minutes)
    return sorted(one for one in in_shift if one < end)


def _end(window: Window) -> int:
    end = _minute(window.end)
    return end if window.end > window.start else end + A_DAY


def _minute(wall: time) -> int:
    return wall.hour * 60 + wall.minute


def _instant(day: date, minute: int, zone: ZoneInfo) -> datetime:
    wall = datetime.combine(day, time.min) + timedelta(minutes=minute)
    return wall.replace(tzinfo=zone).astimezone(UTC)


def _latest(shift: Sequence[Slot], n: int) -> list[datetime]:
    """For each point that fits, the last instant that leaves room for those after it."""
    limits: list[datetime] = []
    for _ in range(n):
        limit = limits[0] - APART if limits else None
        ends = [_last(slot, limit) for slot in shift if limit is None or slot.opens_at <= limit]
        if not ends:
            break
        limits.insert(0, max(ends))
    return limits


def _drawn(
    shift: Sequence[Slot], earliest: datetime, limit: datetime, which: float, when: float
) -> Point:
    """A point in [earliest, limit]; one uniform draw picks its slot, one the second in it."""
    spans = [(slot, max(slot.opens_at, earliest), _last(slot, limit)) for slot in shift]
    open_spans = [(slot, low, high) for slot, low, high in spans if low <= high]
    slot, low, high = open_spans[int(which * len(open_spans))]
    return Point(slot, low + timedelta(seconds=int(when * (high - low).total_seconds())))


def _last(slot: Slot, limit: datetime | None) -> datetime:
    """The last instant of a slot at which a point may fall, in whole seconds."""
    half = timedelta(seconds=(slot.closes_at - slot.opens_at).total_seconds() // 2)
    last = slot.opens_at + half
    return last if limit is None else min(last, limit)


def _seed(person: int, day: date) -> int:
    return int.from_bytes(hashlib.sha256(f"{person}/{day}".encode()).digest()[:8])


def _days(first: date, count: int) -> Iterator[date]:
    return (first + timedelta(days=ahead) for ahead in range(count))
