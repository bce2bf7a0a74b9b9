"""Pausing nudges, and saying until when."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.accounts import pauses
from app.accounts.devices import device_name

SUNDAY = datetime(2026, 11, 22, 23, 30, tzinfo=ZoneInfo("Europe/Vienna"))


def test_a_pause_lasts_a_day_a_week_or_until_its_owner_says():
    assert pauses.until("day", SUNDAY) - SUNDAY == timedelta(days=1)
    assert pauses.until("week", SUNDAY) - SUNDAY == timedelta(days=7)
    assert pauses.until("open", SUNDAY) == pauses.UNTIL_I_SAY
    with pytest.raises(ValueError, match="Choose"):
        pauses.until("year", SUNDAY)


def test_a_pause_is_told_in_local_words():
    monday = pauses.until("day", SUNDAY)
    assert pauses.in_words(monday, SUNDAY) == "until Monday 23 November, 23:30"
    assert pauses.in_words(pauses.UNTIL_I_SAY, SUNDAY) == "until you say"


def test_a_pause_that_is_over_is_not_told():
    assert pauses.in_words(SUNDAY, SUNDAY) == ""
    assert pauses.in_words(None, SUNDAY) == ""


@pytest.mark.parametrize(
    ("user_agent", "name"),
    [
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5) Version/18.5 Safari/604.1", "Safari on iPhone"),
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge on Windows"),
        ("Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36", "Chrome on Android"),
        ("curl/8.5", "A browser"),
    ],
)
def test_a_device_is_called_what_its_owner_calls_it(user_agent, name):
    assert device_name(user_agent) == name
