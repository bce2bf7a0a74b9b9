"""A heavy shift is quiet from the tap to its end, on either side of midnight, and no longer."""

from datetime import UTC, datetime, time, timedelta

import pytest

from app.accounts import hours
from app.nudges import deliver, quiet
from app.nudges.models import Nudge
from tests.nudges.conftest import states

NIGHTS = hours.ClinicHours(
    tuple(hours.Window(day, time(21), time(7), visit_minutes=30) for day in range(7))
)
TEN_PM = datetime(2026, 3, 2, 22, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def on_nights(clinician):
    clinician.hours = hours.dump(NIGHTS)
    clinician.save()
    return clinician


@pytest.mark.parametrize(
    ("after", "is_heavy"),
    [(0, True), (3, True), (8, True), (9, False), (23, False), (24, False)],
)
def test_a_heavy_night_ends_with_the_night(on_nights, after, is_heavy):
    quiet.begin_heavy_shift(on_nights, TEN_PM)
    assert quiet.is_heavy_shift(on_nights, TEN_PM + after * HOUR) == is_heavy


def test_a_tap_after_midnight_is_for_the_night_that_began_yesterday(on_nights):
    quiet.begin_heavy_shift(on_nights, TEN_PM + 4 * HOUR)
    assert quiet.heavy_days([on_nights.id]) == {on_nights.id: TEN_PM.date()}


def test_it_can_be_taken_back(on_nights, colleague):
    quiet.begin_heavy_shift(on_nights, TEN_PM)
    quiet.begin_heavy_shift(colleague, TEN_PM)
    quiet.end_heavy_shift(on_nights)
    assert not quiet.is_heavy_shift(on_nights, TEN_PM)
    assert quiet.is_heavy_shift(colleague, TEN_PM)


def test_a_nudge_planned_before_the_tap_is_not_sent_after_it(nudged, working, phone):
    quiet.begin_heavy_shift(working, nudged)
    assert deliver.run(nudged) == 0
    assert (states(), phone.payloads()) == (["skipped"], [])


def test_a_nudge_planned_before_days_off_is_not_sent_in_them(nudged, working, phone):
    today = Nudge.get().decision.local_day
    off = hours.Away(today, today + timedelta(days=2))
    working.hours = {**working.hours, "away": [[off.first.isoformat(), off.back.isoformat()]]}
    working.save()
    assert hours.load(working.hours).away == (off,)
    assert deliver.run(nudged) == 0
