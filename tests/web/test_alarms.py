"""What an administrator is told: calmly, when something is wrong, and nobody else."""

from datetime import timedelta

import pytest

from app import clock
from app.accounts.models import Membership
from app.nudges.models import Delivery, Heartbeat
from app.upkeep.models import Backup, SelfCheck
from app.web.alarms import alarms


@pytest.fixture
def now():
    return clock.now()


def refuse(person, status, settled_at):
    row = {"kind": "test", "subject": status, "person": person, "state": "failed", "status": status}
    Delivery.create(**row, due_at=settled_at, until=settled_at, settled_at=settled_at)


def kinds(at):
    return [one.kind for one in alarms(at)]


def test_with_a_worker_that_lives_and_nothing_refused_there_is_nothing_to_say(database, now):
    Heartbeat.create(worker="one", at=now)
    assert alarms(now) == []


def test_a_silent_worker_is_told_with_how_long(database, now):
    Heartbeat.create(worker="one", at=now - timedelta(minutes=30))
    (alarm,) = alarms(now)
    assert (alarm.kind, alarm.says) == (
        "worker",
        "Nothing has been planned or sent for 30 minutes.",
    )
    assert kinds(now - timedelta(minutes=29)) == []


@pytest.mark.parametrize(
    ("status", "told"), [(401, ["push"]), (403, ["push"]), (410, []), (201, [])]
)
def test_a_refused_key_is_told_for_a_day(clinician, now, status, told):
    Heartbeat.create(worker="one", at=now)
    refuse(clinician, status, now - timedelta(hours=23))
    assert kinds(now) == told
    refuse(clinician, status + 1000, now - timedelta(hours=25))
    assert kinds(now) == told


def test_a_backup_that_is_missed_is_told_and_one_that_never_was_is_not(database, now):
    Heartbeat.create(worker="one", at=now)
    Backup.create(file="/kept/one.backup", at=now - timedelta(hours=35))
    assert kinds(now) == []
    Heartbeat.update(at=now + timedelta(days=4)).execute()
    (alarm,) = alarms(now + timedelta(days=4))
    assert (alarm.kind, alarm.says) == ("backup", "The last backup is 5 days old.")


def test_a_backup_that_does_not_come_back_is_told_until_one_does(database, now):
    Heartbeat.create(worker="one", at=now)
    SelfCheck.create(day=now.date(), at=now, is_well=False, says="Rows are missing in: moment.")
    (alarm,) = alarms(now)
    assert alarm.kind == "trial" and "missing in: moment" in alarm.says
    SelfCheck.create(day=now.date() + timedelta(days=1), at=now, is_well=None)
    assert kinds(now) == ["trial"]
    SelfCheck.update(is_well=True).where(SelfCheck.is_well.is_null()).execute()
    assert kinds(now) == []


def test_an_administrator_reads_it_on_the_coachs_page_and_a_coach_does_not(signed_in, coach, team):
    assert "Nothing has been planned" not in signed_in(coach).get("/coach").text
    Membership.create(person=coach, team=team, role="admin")
    assert "Nothing has been planned" in signed_in(coach).get("/coach").text


def test_who_only_administers_reads_it_too(signed_in, outsider):
    Membership.update(role="admin").where(Membership.person == outsider).execute()
    assert "Nothing has been planned" in signed_in(outsider).get("/admin/support-links").text
