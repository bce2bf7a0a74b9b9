"""Time away is typed as two days, holds for the days between, and is forgotten once over."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts import away
from app.accounts.hours import Away, ClinicHours

TODAY = date(2024, 2, 28)
DAY = timedelta(days=1)
days = st.dates(TODAY - timedelta(days=40), TODAY + timedelta(days=800))


@given(days, days)
def test_what_is_taken_is_days_to_come_and_the_rest_is_told(first, back):
    found, faults = away.read({"first": str(first), "back": str(back)}, TODAY)
    is_right = first < back and TODAY < back <= TODAY + away.LONGEST_AHEAD
    assert found == (Away(first, back) if is_right else None)
    assert set(faults) == (set() if is_right else {"back"})


@given(st.dictionaries(st.sampled_from(["first", "back"]), st.text(max_size=12)))
def test_anything_typed_gets_days_or_names_a_field(fields):
    found, faults = away.read(fields, TODAY)
    assert (found is None) == bool(faults)
    assert set(faults) <= {"first", "back"}


def test_without_a_first_day_it_begins_today():
    assert away.read({"back": "2024-03-01"}, TODAY) == (Away(TODAY, date(2024, 3, 1)), {})


@given(days, days, days)
def test_a_person_is_away_on_the_days_between(first, back, day):
    hours = ClinicHours(away=(Away(first, back),))
    assert hours.is_away(day) == (first <= day < back)


def test_leave_over_a_leap_day_covers_it():
    leave = ClinicHours(away=(Away(TODAY, date(2024, 3, 1)),))
    off = [TODAY + n * DAY for n in range(4) if leave.is_away(TODAY + n * DAY)]
    assert off == [date(2024, 2, 28), date(2024, 2, 29)]


def test_days_off_are_kept_in_order_once_and_the_past_is_forgotten():
    over = Away(TODAY - 9 * DAY, TODAY)
    later, soon = Away(TODAY + 5 * DAY, TODAY + 6 * DAY), Away(TODAY, TODAY + DAY)
    kept = away.add(ClinicHours(away=(over, later)), soon, TODAY)
    assert away.add(kept, soon, TODAY).away == (soon, later)
    assert away.remove(kept, soon).away == (later,)


@pytest.mark.parametrize(
    ("days_off", "words"),
    [
        (Away(TODAY, TODAY + DAY), "on Wednesday 28 February"),
        (Away(TODAY, TODAY + 2 * DAY), "from Wednesday 28 February, back on Friday 1 March"),
    ],
)
def test_days_off_are_said_in_words(days_off, words):
    assert away.in_words(days_off) == words
