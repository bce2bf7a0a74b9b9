"""Asking again who one wants to be: every eight weeks, and “Not now” counts."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.practice import asking, aspirations
from tests.practice.phone import NOON

WEEKS = timedelta(weeks=1)
times = st.datetimes(
    datetime(2024, 1, 1),
    datetime(2030, 1, 1),
    timezones=st.just(UTC),
)


@pytest.mark.parametrize(("weeks", "asks"), [(0, False), (7.99, False), (8, True), (80, True)])
def test_it_is_asked_eight_weeks_after_the_answer(weeks, asks):
    assert asking.is_time_to_ask(NOON, None, NOON + weeks * WEEKS) == asks


def test_who_never_answered_is_never_asked():
    assert not asking.is_time_to_ask(None, None, NOON)
    assert not asking.is_time_to_ask(None, NOON - 20 * WEEKS, NOON)


@given(answered=times, asked=times, at=times)
def test_whatever_came_last_gives_eight_weeks_of_peace(answered, asked, at):
    asks = asking.is_time_to_ask(answered, asked, at)
    assert asks == (at >= answered + 8 * WEEKS and at >= asked + 8 * WEEKS)


def test_waving_it_off_rests_it_for_another_eight_weeks(clinician):
    aspirations.answer(clinician, "Kind.", NOON)
    due = NOON + 8 * WEEKS
    assert asking.asks_aspiration(clinician, due)
    asking.let_aspiration_rest(clinician, due)
    assert not asking.asks_aspiration(clinician, due + 7 * WEEKS)
    assert asking.asks_aspiration(clinician, due + 8 * WEEKS)


def test_a_new_answer_starts_the_weeks_anew(clinician):
    aspirations.answer(clinician, "Kind.", NOON)
    aspirations.answer(clinician, "Kind and clear.", NOON + 6 * WEEKS)
    assert not asking.asks_aspiration(clinician, NOON + 13 * WEEKS)


def test_what_may_be_asked_is_each_persons_own_and_nothing_erases_the_other(clinician, colleague):
    asking.set_at_shift_end(clinician, True)
    asking.let_aspiration_rest(clinician, NOON)
    assert asking.of(clinician).at_shift_end
    assert not asking.of(colleague).at_shift_end
