"""A phone that several people use: when a session there is over. Pure."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.accounts.hours import ClinicHours, Window

AT_MOST = timedelta(hours=12)


def ends_at(hours: ClinicHours, zone: ZoneInfo, at: datetime) -> datetime:
    """When the running shift ends, or twelve hours after `at` (aware), whichever is first; in UTC."""
    ends = [end for one in hours.windows if (end := _end_of(one, zone, at))]
    return min([at + AT_MOST, *ends])


def _end_of(window: Window, zone: ZoneInfo, at: datetime) -> datetime | None:
    """The end of that shift if it is running at `at`; it may have begun yesterday."""
    today = at.astimezone(zone).date()
    for day in (today, today - timedelta(days=1)):
        if day.weekday() != window.weekday:
            continue
        over = day + timedelta(days=window.end <= window.start)
        start = datetime.combine(day, window.start, zone).astimezone(at.tzinfo)
        end = datetime.combine(over, window.end, zone).astimezone(at.tzinfo)
        if start <= at < end:
            return end
    return None
