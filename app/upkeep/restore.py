"""Puts a backup in the place of the database: made ready beside it, then exchanged at once."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import peewee

from app import db, installation, migrate
from app.accounts import audit
from app.accounts.models import Session
from app.nudges import digest, plan
from app.nudges.models import Delivery, Heartbeat
from app.upkeep import store
from app.upkeep.faults import InUse, Unusable

IDS_LEFT_OUT = 1_000_000  # more nudges than were sent since any backup


@dataclass(frozen=True)
class Restored:
    """`kept` is where the old database is now."""

    rows: int
    epoch: int
    kept: str


@dataclass(frozen=True)
class Before:
    """What the database that is replaced says, and no backup can know."""

    epoch: int
    ended: list[str]  # token hashes of sessions


def run(url: str, backup: Path, at: datetime, while_in_use: bool = False) -> Restored:
    """Restore `backup` over the database at `url`. Raises Unusable or InUse, having changed nothing.

    A new epoch makes phones offer again what they sent since the backup.
    """
    db.database.close()
    whole = store.of(url)
    if not while_in_use and whole.is_in_use():
        raise InUse
    scratch = whole.unpack(backup, "restoring")
    try:
        before = _before(url)
        rows, epoch = sum(whole.count(scratch).values()), _make_ready(scratch, at, before)
        kept = whole.replace(scratch, f"before-{at:%Y%m%d-%H%M%S}")
    finally:
        db.init(url)
        whole.drop(scratch)
    return Restored(rows, epoch, kept)


def _before(url: str) -> Before:
    """Of the database as it is; nothing of one that is new or damaged."""
    db.init(url)
    try:
        ended = Session.select(Session.token_hash).where(Session.revoked_at.is_null(False))
        return Before(installation.epoch(), [row.token_hash for row in ended])
    except peewee.DatabaseError:
        return Before(0, [])
    finally:
        db.database.close()


def _make_ready(scratch: str, at: datetime, before: Before) -> int:
    db.init(scratch)
    try:
        _bring_up_to_date()
        plan.run(at, sends=False)
        digest.skip(at)
        with db.atomic():
            _forget_what_was_running(at)
            _end_sessions(before.ended, at)
            _leave_ids_out()
            audit.note(None, "restored", None, at)
            return installation.begin_epoch(at, before.epoch)
    finally:
        db.database.close()


def _bring_up_to_date() -> None:
    ours = {step.stem for step in Path(migrate.STEPS).glob("[0-9]*.py")}
    taken = migrate.taken()
    if not taken:
        raise Unusable("This is not a database of Doorway's.")
    if unknown := sorted(set(taken) - ours):
        raise Unusable(f"A newer Doorway made this backup: {', '.join(unknown)} is unknown here.")
    migrate.up()


def _forget_what_was_running(at: datetime) -> None:
    """What was due may have gone out since the backup: nobody knows, so nothing is sent again."""
    open_then = (Delivery.due_at <= at) & Delivery.state.in_(("due", "sending"))
    Delivery.update(state="unknown", lease_until=None, settled_at=at).where(open_then).execute()
    Heartbeat.delete().execute()


def _end_sessions(ended: list[str], at: datetime) -> None:
    """Who signed out since the backup stays signed out."""
    for begun in range(0, len(ended), db.AT_ONCE):
        some = Session.token_hash.in_(ended[begun : begun + db.AT_ONCE])
        Session.update(revoked_at=at).where(some, Session.revoked_at.is_null()).execute()


def _leave_ids_out() -> None:
    """Phones still hold nudges sent since the backup; the next ones must not have their ids."""
    highest = "(SELECT coalesce(max(id), 0) FROM nudge)"
    if isinstance(db.database.obj, peewee.SqliteDatabase):
        db.database.execute_sql("DELETE FROM sqlite_sequence WHERE name = 'nudge'")
        db.database.execute_sql(
            f"INSERT INTO sqlite_sequence (name, seq) SELECT 'nudge', {highest} + {IDS_LEFT_OUT}"
        )
    else:
        sequence = "pg_get_serial_sequence('nudge', 'id')"
        db.database.execute_sql(f"SELECT setval({sequence}, {highest} + {IDS_LEFT_OUT})")
