"""Nobody is nudged who is not available, and each reason is named."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.nudges.availability import Facts, reasons

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
READY = Facts(at=NOON, opens_at=NOON, closes_at=NOON + 20 * MINUTE, devices=1, cap=1)


def test_who_is_on_shift_with_a_phone_is_available():
    assert reasons(READY) == []


@pytest.mark.parametrize(
    ("reason", "change"),
    [
        ("missed", {"at": NOON + 20 * MINUTE}),
        ("outside_hours", {"at": NOON - MINUTE}),
        ("paused", {"paused_until": NOON + MINUTE}),
        ("away", {"is_away": True}),
        ("heavy_shift", {"is_heavy": True}),
        ("no_device", {"devices": 0}),
        ("recently_sent", {"last_nudge_at": NOON - 3 * HOUR + MINUTE}),
        ("recently_logged", {"last_log_at": NOON - 2 * HOUR + MINUTE}),
        ("daily_cap", {"nudges_today": 1}),
        ("daily_cap", {"cap": 0}),
        ("answered", {"is_answered": True}),
    ],
)
def test_each_reason_alone_is_enough(reason, change):
    assert reasons(replace(READY, **change)) == [reason]


@pytest.mark.parametrize(
    "change",
    [
        {"paused_until": NOON},
        {"last_nudge_at": NOON - 3 * HOUR},
        {"last_log_at": NOON - 2 * HOUR},
        {"nudges_today": 2, "cap": 3},
    ],
)
def test_a_reason_that_has_passed_is_none(change):
    assert reasons(replace(READY, **change)) == []


def test_all_reasons_are_given():
    busy = replace(READY, devices=0, nudges_today=1, paused_until=NOON + HOUR)
    assert set(reasons(busy)) == {"paused", "no_device", "daily_cap"}
