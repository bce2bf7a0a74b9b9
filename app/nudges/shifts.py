"""When somebody is at work, now or next: word that is not urgent waits for that. Pure."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.accounts.hours import ClinicHours, Window

LOOK_AHEAD = 10  # days: a week, and the shift that began the day before

Span = tuple[datetime, datetime]


def now_or_next(hours: ClinicHours, zone: ZoneInfo, at: datetime) -> Span | None:
    """Begin and end (aware UTC, end excluded) of the clinic hours at `at`, or of the next ones.

    None when there are no clinic hours at all.
    """
    first = at.astimezone(zone).date() - timedelta(days=1)
    days = [first + timedelta(days=ahead) for ahead in range(LOOK_AHEAD)]
    worked = [day for day in days if not hours.is_away(day)]
    spans = [_span(window, zone, day) for day in worked for window in hours.windows_on(day)]
    return min((one for one in spans if one[1] > at), default=None)


def is_at_work(hours: ClinicHours, zone: ZoneInfo, at: datetime) -> bool:
    """Whether `at` falls in clinic hours."""
    span = now_or_next(hours, zone, at)
    return span is not None and span[0] <= at


def _span(window: Window, zone: ZoneInfo, day: date) -> Span:
    ends_on = day if window.end > window.start else day + timedelta(days=1)
    return _instant(day, window.start, zone), _instant(ends_on, window.end, zone)


def _instant(day: date, wall: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, wall, tzinfo=zone).astimezone(UTC)
