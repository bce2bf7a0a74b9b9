"""Wrong clocks, full disks, locked databases, odd answers and bodies: each fault in its short form."""

import pytest

from tests.faults import (
    clock_changes,
    full_disk,
    locked_database,
    malformed_bodies,
    push_answers,
    wrong_clocks,
)


@pytest.mark.once
def test_whatever_push_services_answer_ends_as_the_table_says_and_keeps_nobody_waiting():
    report = push_answers.run(2)
    assert report.is_well, report


@pytest.mark.once
def test_a_full_disk_is_said_with_patience_and_turns_health_red():
    report = full_disk.run(3)
    assert report.is_well, report


def test_a_locked_database_is_waited_for_and_then_said_with_patience():
    report = locked_database.run(1)
    assert report.is_well, report


@pytest.mark.once
def test_clocks_two_days_off_lose_no_log_and_bring_no_burst_of_nudges():
    report = wrong_clocks.run(6)
    assert report.is_well, report


@pytest.mark.once
def test_changes_of_the_clocks_give_each_shift_exactly_one_decision():
    report = clock_changes.run(25)
    assert report.is_well, report


@pytest.mark.once
def test_two_thousand_malformed_bodies_bring_no_500():
    report = malformed_bodies.run(2000)
    assert report.is_well, report
