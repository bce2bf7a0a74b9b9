"""The question at the end of a shift, for who wants it: did a chance arise, and did it help?

Asked whether or not a nudge came, so that nudges can be judged by it (science.md §3.4). A tap at
most, once a shift, and silence is an answer too.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from peewee import EXCLUDED

from app import clock
from app.accounts import hours
from app.accounts.models import Person
from app.practice import asking
from app.practice.models import ShiftCheck

Answer = Literal["helped", "tried", "no_chance", "skipped"]

BEFORE, AFTER = timedelta(hours=1), timedelta(hours=8)
DAYS_BACK = 3  # a shift past midnight, and eight hours more, reach into the second day after


def day_due(worked: clock.Hours, zone: ZoneInfo, at: datetime) -> date | None:
    """The day of the shift that ends within the hour or ended in the last eight; the newest.

    A day of two windows ends with its last one. `at` is aware.
    """
    today = at.astimezone(zone).date()
    days = (today - timedelta(days=back) for back in range(DAYS_BACK))
    return next((day for day in days if _is_due(_last_of(worked, zone, day), at)), None)


def ask(
    person: Person, at: datetime, is_studied: Callable[[Person, date], bool] = lambda *_: False
) -> date | None:
    """The day to ask about now, and note that it was asked; None when there is nothing to ask.

    Asks who wants it, and about shifts of a study that they are in (`is_studied`) everybody.
    """
    day = day_due(hours.load(person.hours), ZoneInfo(person.zone), at)
    if day is None or not (asking.of(person).at_shift_end or is_studied(person, day)):
        return None
    return day if _is_open(person, day, at) else None


def answer(person: Person, day: date, said: Answer, at: datetime) -> None:
    """Keep what the person said of a shift; the newest stands, the same again changes nothing."""
    row = {"person": person, "local_day": day, "answer": said, "asked_at": at, "answered_at": at}
    ShiftCheck.insert(row).on_conflict(
        conflict_target=[ShiftCheck.person, ShiftCheck.local_day],
        update={
            ShiftCheck.answer: EXCLUDED.answer,
            ShiftCheck.answered_at: EXCLUDED.answered_at,
        },
        where=ShiftCheck.answer.is_null() | (EXCLUDED.answer != ShiftCheck.answer),
    ).execute()


def _is_open(person: Person, day: date, at: datetime) -> bool:
    row, _ = ShiftCheck.get_or_create(person=person, local_day=day, defaults={"asked_at": at})
    return row.answer is None


def _last_of(worked: clock.Hours, zone: ZoneInfo, day: date) -> tuple[datetime, datetime] | None:
    """When the day's last window starts and ends."""
    return max(_spans(worked.windows_on(day), zone, day), key=lambda span: span[1], default=None)


def _spans(
    windows: Iterable[clock.Shift], zone: ZoneInfo, day: date
) -> Iterable[tuple[datetime, datetime]]:
    for window in windows:
        ends_on = day + timedelta(days=window.end <= window.start)
        yield _at(day, window.start, zone), _at(ends_on, window.end, zone)


def _is_due(span: tuple[datetime, datetime] | None, at: datetime) -> bool:
    if span is None:
        return False
    start, end = span
    return max(start, end - BEFORE) <= at < end + AFTER


def _at(day: date, wall: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, wall, tzinfo=zone)
