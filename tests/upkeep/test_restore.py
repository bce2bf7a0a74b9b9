"""A backup made while Doorway runs comes back whole, and says to phones that it did."""

import itertools
import os
import re
import stat
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import peewee
import psycopg
import pytest

from app import clock, db, installation
from app.accounts import sessions
from app.accounts.hours import ClinicHours, Window, dump
from app.accounts.models import Person
from app.nudges import plan, queue
from app.nudges.models import Decision, Delivery, Digest, Nudge, Subscription
from app.practice import record
from app.practice.models import Moment
from app.upkeep import backup, files, restore, self_check
from app.upkeep.faults import InUse, Unusable
from app.upkeep.models import SelfCheck
from tests import databases
from tests.practice.phone import moment

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)  # a Wednesday
LATER = NOW + timedelta(hours=1)
COUNT = itertools.count()  # the old database is kept by the second of its restore


@pytest.fixture
def file(tmp_path: Path, database: str, clinician: Person) -> Path:
    """A backup of a database with one moment in it."""
    record.record(clinician, [moment()], NOW, NOW)
    backup.make(database, tmp_path / "night.backup", NOW)
    return tmp_path / "night.backup"


def back(database: str, file: Path) -> restore.Restored:
    return restore.run(database, file, LATER + timedelta(seconds=next(COUNT)))


def test_what_was_backed_up_comes_back_and_what_came_later_does_not(database, file, clinician):
    record.record(clinician, [moment(), moment()], NOW, NOW)
    back(database, file)
    assert Moment.select().count() == 1
    assert Person.get_by_id(clinician.id).name == clinician.name


def test_the_database_from_before_is_kept(database, file, clinician):
    record.record(clinician, [moment()], NOW, NOW)
    kept = back(database, file).kept
    db.init(databases.named(database, kept) if databases.SERVER else f"sqlite:///{kept}")
    assert Moment.select().count() == 2
    db.database.close()
    db.init(database)


def test_each_restore_begins_a_later_epoch_whatever_the_backup_says(database, file):
    first, second = back(database, file).epoch, back(database, file).epoch
    assert 1 < first < second == installation.epoch()


def test_a_backup_is_for_its_owner_only_and_leaves_nothing_beside_it(file):
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in file.parent.glob("*night*")] == [file.name]


def test_a_backup_that_fails_leaves_the_last_one_as_it_was(file):
    before = file.read_bytes()
    with pytest.raises(ZeroDivisionError), files.written_whole(file) as part:
        part.write_text(str(1 / 0))
    assert file.read_bytes() == before


def test_a_file_that_is_no_backup_changes_nothing(database, tmp_path, clinician):
    (tmp_path / "holiday.jpg").write_bytes(os.urandom(9000))
    with pytest.raises(Unusable):
        back(database, tmp_path / "holiday.jpg")
    assert Person.get_by_id(clinician.id)


def test_half_a_backup_changes_nothing(database, file):
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    with pytest.raises(Unusable):
        back(database, file)
    assert installation.epoch() == 1


def test_a_backup_of_a_newer_doorway_is_refused(database, tmp_path):
    db.database.execute_sql(
        "UPDATE schema_migration SET name = '9999_later' WHERE name ="
        " (SELECT max(name) FROM schema_migration)"
    )
    backup.make(database, tmp_path / "newer.backup", NOW)
    with pytest.raises(Unusable, match="9999_later"):
        back(database, tmp_path / "newer.backup")


def test_somebody_at_work_keeps_it_from_being_replaced(database, file):
    with using(database):
        with pytest.raises(InUse):
            back(database, file)
        restore.run(database, file, clock.now(), while_in_use=True)
    assert installation.epoch() > 1


def test_what_was_due_is_not_sent_again_and_what_is_not_yet_due_waits(
    settings, database, tmp_path, clinician
):
    listening(clinician)
    for subject, due_at in enumerate((NOW, LATER + timedelta(hours=2)), 1):
        queue.enqueue("nudge", subject, clinician, due_at=due_at, until=due_at + timedelta(hours=9))
    backup.make(database, tmp_path / "night.backup", NOW)
    back(database, tmp_path / "night.backup")
    assert [row.state for row in Delivery.select().order_by(Delivery.id)] == ["unknown", "due"]


def test_a_slot_that_is_open_at_a_restore_is_recorded_as_missed_and_brings_no_nudge(
    settings, database, tmp_path, clinician
):
    window = Window(2, time(9), time(17), times=(time(12, 50),))
    clinician.hours, clinician.zone = dump(ClinicHours((window,), nudges=1)), "UTC"
    clinician.save()
    listening(clinician)
    plan.reschedule(clinician, NOW - timedelta(hours=1))
    backup.make(database, tmp_path / "night.backup", NOW)
    back(database, tmp_path / "night.backup")
    plan.run(LATER)
    [decision] = Decision.select()
    assert (decision.local_day, decision.action, Nudge.select().count()) == (
        date(2026, 3, 4),
        False,
        0,
    )


def test_a_line_by_e_mail_that_was_due_is_not_sent_again(database, tmp_path, clinician):
    Digest.create(person=clinician, address="ana@clinic.org", next_at=NOW)
    backup.make(database, tmp_path / "night.backup", NOW)
    back(database, tmp_path / "night.backup")
    assert Digest.get().next_at > LATER


def test_a_nudge_after_a_restore_never_has_the_id_of_one_that_was_lost(database, file, clinician):
    lost = a_nudge(clinician, slot=1)
    back(database, file)
    assert a_nudge(clinician, slot=2).id > lost.id


def test_a_session_ended_since_the_backup_stays_ended(database, tmp_path, clinician):
    token, other = sessions.begin(clinician), sessions.begin(clinician)
    backup.make(database, tmp_path / "night.backup", NOW)
    sessions.end(token)
    back(database, tmp_path / "night.backup")
    assert sessions.load(token) is None
    assert sessions.load(other)


def test_the_commands_say_what_they_did(app, file):
    run = app.test_cli_runner().invoke
    made = run(args=["backup", str(file)])
    assert re.fullmatch(rf"\d+ rows are in {file}\.\n", made.output)
    db.database.close()
    assert "this is epoch" in run(args=["restore", str(file)]).output


@pytest.mark.once
@pytest.mark.parametrize("end", ["", "-wal"])
def test_the_database_itself_is_never_the_place_of_its_backup(app, database, end):
    live = Path(database.removeprefix("sqlite:///"))
    before = live.stat().st_ino
    told = app.test_cli_runner().invoke(args=["backup", f"{live}{end}"])
    assert told.exit_code == 1
    assert "name another file" in told.output
    assert live.stat().st_ino == before


def test_a_place_that_cannot_be_written_is_named_in_one_sentence(app, tmp_path):
    told = app.test_cli_runner().invoke(args=["backup", str(tmp_path / "nowhere" / "x")])
    assert told.exit_code == 1
    assert told.output.startswith("Error: No backup was made. ")


def test_why_postgresql_s_own_program_failed_is_told(app, tmp_path, monkeypatch):
    (tmp_path / "pg_dump").write_text("#!/bin/sh\necho server version mismatch >&2; exit 1\n")
    (tmp_path / "pg_dump").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    told = app.test_cli_runner().invoke(args=["backup", str(tmp_path / "x")])
    why = "Error: No backup was made. server version mismatch\n"
    assert (told.exit_code, why in told.output) == ((1, True) if databases.SERVER else (0, False))


@pytest.mark.once
def test_a_damaged_database_is_moved_aside_and_replaced(database, file, clinician):
    path = Path(database.removeprefix("sqlite:///"))
    db.database.close()
    path.write_bytes(b"not a database at all" * 999)
    kept = back(database, file).kept
    assert Path(kept).read_bytes().startswith(b"not a database")
    assert Moment.select().count() == 1


def test_the_daily_check_counts_what_comes_back(settings, database, file):
    self_check.begin_due(database, str(file.parent), clock.now()).join()
    assert self_check.last().is_well, self_check.last().says
    assert self_check.last().says.startswith("All ")


def test_the_daily_check_tells_a_broken_backup(settings, database, file):
    file.write_bytes(file.read_bytes()[:5000])
    self_check.begin_due(database, str(file.parent), clock.now()).join()
    assert not self_check.last().is_well


def test_the_check_is_made_once_a_day_and_only_where_there_are_backups(settings, database, file):
    now = clock.now()
    assert self_check.begin_due(database, "", now) is None
    self_check.begin_due(database, str(file.parent), now).join()
    assert self_check.begin_due(database, str(file.parent), now) is None
    assert SelfCheck.select().count() == 1


def a_nudge(person: Person, slot: int) -> Nudge:
    decided = {"available": True, "policy": "test", "probability": 1, "seed": 1, "action": True}
    decision = Decision.create(person=person, local_day=NOW.date(), slot=slot, at=NOW, **decided)
    return Nudge.create(decision=decision, person=person, skill="sit-down", opens_at=NOW, until=NOW)


def listening(person: Person) -> None:
    Subscription.create(person=person, endpoint="https://push", p256dh="key", auth="secret")


def using(database: str):
    """Another process of Doorway's, as far as the database can tell."""
    if databases.SERVER:
        return psycopg.connect(database)
    other = peewee.SqliteDatabase(database.removeprefix("sqlite:///"))
    other.execute_sql("SELECT count(*) FROM person")
    return other.connection()
