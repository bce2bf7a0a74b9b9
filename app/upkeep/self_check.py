"""Once a day the last backup is restored into a scratch database, and its rows are counted."""

import logging
from datetime import datetime
from pathlib import Path
from threading import Thread

import peewee

from app import db
from app.upkeep import store
from app.upkeep.faults import Unusable
from app.upkeep.models import Backup, SelfCheck

log = logging.getLogger(__name__)


def begin_due(url: str, folder: str, at: datetime) -> Thread | None:
    """Start today's check (UTC) beside the caller's work, unless some worker has."""
    claimed = folder and db.add(SelfCheck, [{"day": at.date(), "at": at}], SelfCheck.day)
    if not claimed:
        return None
    checking = Thread(target=_check, args=(url, folder, at), daemon=True)
    checking.start()
    return checking


def last() -> SelfCheck | None:
    """The newest check that has ended."""
    ended = SelfCheck.select().where(SelfCheck.is_well.is_null(False))
    found: SelfCheck | None = ended.order_by(SelfCheck.day.desc()).first()
    return found


def _check(url: str, folder: str, at: datetime) -> None:
    try:
        made = _newest(folder)
        is_well, says = _compare(url, made)
        answer = {"is_well": is_well, "says": says, "file": made.file if made else ""}
        SelfCheck.update(answer).where(SelfCheck.day == at.date()).execute()
    except peewee.DatabaseError as fault:
        log.error("self-check ended early: %s", type(fault).__name__)
    finally:
        db.database.close()


def _newest(folder: str) -> Backup | None:
    inside = Path(folder).absolute()
    made: Backup | None
    for made in Backup.select().order_by(Backup.at.desc(), Backup.id.desc()).limit(100):
        if Path(made.file).parent == inside:
            return made
    return None


def _compare(url: str, made: Backup | None) -> tuple[bool, str]:
    """Whether all rows come back, and what to tell the operator."""
    if made is None:
        return False, "There is no backup in BACKUP_DIR yet: run flask --app app backup."
    whole = store.of(url)
    try:
        scratch = whole.unpack(Path(made.file), "self_check")
    except Unusable as fault:
        return False, str(fault)
    try:
        found = whole.count(scratch)
    finally:
        whole.drop(scratch)
    differs = sorted(table for table in made.rows if found.get(table) != made.rows[table])
    if differs:
        return False, f"Rows are missing or too many in: {', '.join(differs)}."
    return True, f"All {sum(found.values())} rows came back."
