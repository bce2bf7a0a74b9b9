"""The only clock, and which day a moment belongs to: the shift's day, not midnight's."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


class Shift(Protocol):
    """Part of a day's shift, in local time; an `end` not after `start` is past midnight."""

    @property
    def start(self) -> time: ...
    @property
    def end(self) -> time: ...


class Hours(Protocol):
    def windows_on(self, day: date) -> Iterable[Shift]: ...


def now() -> datetime:
    """The present, aware, in UTC."""
    return datetime.now(UTC)


def local_day(hours: Hours, zone: ZoneInfo, at: datetime) -> date:
    """The day that the aware time `at` counts for: the running shift's, else the calendar's.

    At 02:00 on Tuesday in a shift that began at 21:00 on Monday, it is still Monday.
    """
    local = at.astimezone(zone)
    yesterday = local.date() - timedelta(days=1)
    for shift in hours.windows_on(yesterday):
        if shift.end <= shift.start and local.time() < shift.end:
            return yesterday
    return local.date()
