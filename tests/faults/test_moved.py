"""A restore and an upgrade lose nothing on the way: each fault in its short form."""

from tests.faults import next_version, restored, upgraded


def test_restores_of_an_old_backup_bring_no_nudge_twice_and_phones_bring_the_rest_back():
    report = restored.run(3)
    assert report.is_well, report


def test_an_upgrade_under_load_fails_nobody_and_takes_what_an_old_phone_kept():
    report = upgraded.run(next_version.this, next_version.made_up, 10)
    assert report.is_well, report
