"""What is killed or stopped at its worst moment loses nothing: each fault in its short form.

`bin/test faults` plays the long forms. A line says what was lost.
"""

import pytest

from tests.faults import killed_senders, killed_webs, power_cuts, restarted_workers, stopped_phones


@pytest.mark.once
def test_fifty_kills_of_the_web_lose_nothing_that_was_acknowledged():
    report = killed_webs.run(50)
    assert report.is_well, report


@pytest.mark.once
def test_fifty_power_cuts_lose_nothing_that_was_acknowledged():
    report = power_cuts.run(50)
    assert report.is_well, report


def test_thirty_kills_of_a_sender_lose_no_nudge_and_send_none_twice():
    report = killed_senders.run(30, lease=3.0)
    assert report.is_well, report


@pytest.mark.once
def test_workers_stopped_and_started_two_at_once_plan_and_send_each_slot_once():
    report = restarted_workers.run(14, seconds_a_round=1.0)
    assert report.is_well, report


@pytest.mark.browser
def test_forty_stops_of_a_phones_worker_in_all_kinds_of_trouble_lose_and_double_no_tap():
    report = stopped_phones.run(40)
    assert report.is_well, report
