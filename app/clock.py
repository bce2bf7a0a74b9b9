"""The only clock, and which day a moment belongs to: the shift's day, not midnight's."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


class Shift(Protocol):
    """A weekly window: `weekday` 0 is Monday; an `end` not after `start` is past midnight."""

    @property
    def weekday(self) -> int: ...
    @property
    def start(self) -> time: ...
    @property
    def end(self) -> time: ...


class Hours(Protocol):
    @property
    def windows(self) -> Iterable[Shift]: ...


def now() -> datetime:
    """The present, aware, in UTC."""
    return datetime.now(UTC)


def local_day(hours: Hours, zone: ZoneInfo, at: datetime) -> date:
    """The day that the aware time `at` counts for: the running shift's, else the calendar's.

    At 02:00 on Tuesday in a shift that began at 21:00 on Monday, it is still Monday.
    """
    local = at.astimezone(zone)
    yesterday = local.date() - timedelta(days=1)
    for shift in hours.windows:
        is_overnight = shift.end <= shift.start
        if is_overnight and shift.weekday == yesterday.weekday() and local.time() < shift.end:
            return yesterday
    return local.date()
