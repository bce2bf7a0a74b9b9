"""Each fault in its short form; `bin/test faults` plays the long ones. A line says what was lost."""

import pytest

from tests.faults import (
    clock_changes,
    full_disk,
    killed_senders,
    killed_webs,
    locked_database,
    malformed_bodies,
    next_version,
    power_cuts,
    push_answers,
    restarted_workers,
    restored,
    stopped_phones,
    upgraded,
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


@pytest.mark.once
def test_fifty_kills_of_the_web_lose_nothing_that_was_acknowledged():
    report = killed_webs.run(50)
    assert report.is_well, report


@pytest.mark.once
def test_fifty_power_cuts_lose_nothing_that_was_acknowledged():
    report = power_cuts.run(50)
    assert report.is_well, report


@pytest.mark.once
def test_a_full_disk_is_said_with_patience_and_turns_health_red():
    report = full_disk.run(3)
    assert report.is_well, report


def test_a_locked_database_is_waited_for_and_then_said_with_patience():
    report = locked_database.run(1)
    assert report.is_well, report


@pytest.mark.once
def test_two_thousand_malformed_bodies_bring_no_500():
    report = malformed_bodies.run(2000)
    assert report.is_well, report


def test_an_upgrade_under_load_fails_nobody_and_takes_what_an_old_phone_kept():
    report = upgraded.run(next_version.this, next_version.made_up, 10)
    assert report.is_well, report


def test_restores_of_an_old_backup_bring_no_nudge_twice_and_phones_bring_the_rest_back():
    report = restored.run(3)
    assert report.is_well, report


@pytest.mark.browser
def test_forty_stops_of_a_phones_worker_in_all_kinds_of_trouble_lose_and_double_no_tap():
    report = stopped_phones.run(40)
    assert report.is_well, report
