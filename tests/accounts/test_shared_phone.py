"""On a shared phone a session ends with the shift, and after twelve hours at most."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.accounts.hours import ClinicHours, Window
from app.accounts.shared_phone import AT_MOST, ends_at
from tests.accounts.test_hours_form import clinic_hours

VIENNA = ZoneInfo("Europe/Vienna")
MONDAY = datetime(2026, 11, 23, tzinfo=VIENNA)


def end(start: int, until: int, at: datetime) -> datetime:
    return ends_at(ClinicHours((Window(0, time(start), time(until)),)), VIENNA, at.astimezone(UTC))


def test_it_ends_with_the_running_shift():
    assert end(8, 13, MONDAY.replace(hour=9)) == MONDAY.replace(hour=13)


def test_a_night_shift_ends_in_the_morning():
    morning = MONDAY.replace(day=24, hour=7)
    assert end(21, 7, MONDAY.replace(hour=22)) == morning
    assert end(21, 7, MONDAY.replace(day=24, hour=3)) == morning


def test_outside_a_shift_it_ends_after_twelve_hours():
    noon = MONDAY.replace(hour=12)
    assert end(8, 9, noon) == noon + AT_MOST


@given(clinic_hours(), st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)))
def test_it_always_ends_after_now_and_within_twelve_hours(hours, at):
    at = at.replace(tzinfo=UTC)
    assert timedelta(0) < ends_at(hours, VIENNA, at) - at <= AT_MOST
