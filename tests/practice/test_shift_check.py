"""The question at the end of a shift: only if wanted, once a shift, and silence is fine."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import clock
from app.accounts import hours
from app.accounts.hours import ClinicHours, Window
from app.practice import asking, shift_check
from app.practice.models import ShiftCheck

VIENNA = ZoneInfo("Europe/Vienna")
WEDNESDAY = date(2026, 3, 4)
DAY = Window(2, time(9), time(17))
NIGHT = Window(2, time(21), time(7))


def vienna(text):
    return datetime.fromisoformat(f"2026-03-{text}:00").replace(tzinfo=VIENNA)


@pytest.fixture
def asked(clinician):
    """The clinician, who wants to be asked at the end of her shifts."""
    clinician.hours, clinician.zone = hours.dump(ClinicHours((DAY,))), VIENNA.key
    clinician.save()
    asking.set_at_shift_end(clinician, True)
    return clinician


@pytest.mark.parametrize(
    ("windows", "at", "day"),
    [
        ([DAY], "04 15:59", None),
        ([DAY], "04 16:00", 4),
        ([DAY], "05 00:59", 4),
        ([DAY], "05 01:00", None),
        ([NIGHT], "05 05:59", None),
        ([NIGHT], "05 06:00", 4),
        ([NIGHT], "05 14:59", 4),
        ([Window(2, time(8), time(12)), Window(2, time(14), time(18))], "04 12:30", None),
        ([Window(2, time(8), time(12)), Window(2, time(14), time(18))], "04 17:30", 4),
        ([Window(2, time(9), time(9, 30))], "04 08:59", None),
        ([NIGHT, Window(3, time(9), time(17))], "05 10:00", 4),
        ([NIGHT, Window(3, time(9), time(17))], "05 16:30", 5),
        ([], "04 17:00", None),
    ],
)
def test_it_is_due_around_the_end_of_the_shift(windows, at, day):
    due = shift_check.day_due(ClinicHours(tuple(windows)), VIENNA, vienna(at))
    assert due == (day and date(2026, 3, day))


@given(
    start=st.times(),
    length=st.integers(1, 23 * 60),
    before=st.integers(1, 60),
    days=st.integers(0, 400),
)
def test_while_the_shift_lasts_the_day_asked_about_is_the_shifts_own(start, length, before, days):
    day = WEDNESDAY + timedelta(days=days)
    began = datetime.combine(day, start.replace(second=0, microsecond=0, tzinfo=None), UTC)
    end = began + timedelta(minutes=length)
    worked = ClinicHours((Window(day.weekday(), began.time(), end.time()),))
    at = end - timedelta(minutes=min(before, length))
    zone = ZoneInfo("UTC")
    assert shift_check.day_due(worked, zone, at) == day == clock.local_day(worked, zone, at)


def test_it_is_off_until_wanted(asked):
    asking.set_at_shift_end(asked, False)
    assert shift_check.ask(asked, vienna("04 17:00")) is None
    assert ShiftCheck.select().count() == 0


def test_it_waits_without_an_answer_and_is_noted_once(asked):
    for at in ("04 16:30", "04 18:00"):
        assert shift_check.ask(asked, vienna(at)) == WEDNESDAY
    row = ShiftCheck.get()
    assert (row.answer, row.answered_at, row.asked_at) == (None, None, vienna("04 16:30"))


@pytest.mark.parametrize("said", ["helped", "tried", "no_chance", "skipped"])
def test_any_answer_is_enough_for_a_shift(asked, said):
    shift_check.ask(asked, vienna("04 16:30"))
    shift_check.answer(asked, WEDNESDAY, said, vienna("04 16:31"))
    assert shift_check.ask(asked, vienna("04 17:00")) is None


def test_the_newest_answer_stands_and_the_same_again_changes_nothing(asked):
    for said, at in (("tried", "04 17:00"), ("helped", "04 17:05"), ("helped", "04 17:10")):
        shift_check.answer(asked, WEDNESDAY, said, vienna(at))
    row = ShiftCheck.get()
    assert (row.answer, row.answered_at) == ("helped", vienna("04 17:05"))


def test_two_people_answer_each_for_themselves(asked, colleague):
    shift_check.answer(colleague, WEDNESDAY, "helped", vienna("04 16:00"))
    assert shift_check.ask(asked, vienna("04 16:30")) == WEDNESDAY


def test_a_missed_question_leaves_no_debt(asked):
    shift_check.ask(asked, vienna("04 16:30"))
    assert shift_check.ask(asked, vienna("05 09:00")) is None
    assert shift_check.ask(asked, vienna("11 16:30")) == date(2026, 3, 11)
