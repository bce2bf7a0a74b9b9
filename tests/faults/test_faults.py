"""Each fault in its short form; `bin/test faults` plays the long ones. A line says what was lost."""

import pytest

from tests.faults import (
    clock_changes,
    killed_senders,
    push_answers,
    restarted_workers,
    wrong_clocks,
)


def test_thirty_kills_of_a_sender_lose_no_nudge_and_send_none_twice():
    report = killed_senders.run(30, lease=3.0)
    assert report.is_well, report


@pytest.mark.once
def test_workers_stopped_and_started_two_at_once_plan_and_send_each_slot_once():
    report = restarted_workers.run(14, seconds_a_round=1.0)
    assert report.is_well, report


@pytest.mark.once
def test_whatever_push_services_answer_ends_as_the_table_says_and_keeps_nobody_waiting():
    report = push_answers.run(2)
    assert report.is_well, report


@pytest.mark.once
def test_clocks_two_days_off_lose_no_log_and_bring_no_burst_of_nudges():
    report = wrong_clocks.run(6)
    assert report.is_well, report


@pytest.mark.once
def test_changes_of_the_clocks_give_each_shift_exactly_one_decision():
    report = clock_changes.run(25)
    assert report.is_well, report
