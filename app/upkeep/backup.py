"""Writes all of the database to one file, while others read and write it."""

from datetime import datetime
from pathlib import Path

from app.upkeep import files, store
from app.upkeep.faults import Unusable
from app.upkeep.models import Backup


def make(url: str, target: Path, at: datetime) -> int:
    """Save the database at `url` to `target`, whole or not at all; how many rows are in it.

    Raises Unusable when `target` is the database itself: whoever has that open would write on into
    a file without a name, and all of it would be lost.
    """
    target, whole = target.absolute(), store.of(url)
    if whole.is_part(target):
        raise Unusable(f"{target} is the database itself: name another file for its backup.")
    with files.written_whole(target) as part:
        rows = whole.save(part)
    Backup.create(file=str(target), at=at, rows=rows)
    return sum(rows.values())


def last() -> Backup | None:
    """The newest that was made here."""
    found: Backup | None = Backup.select().order_by(Backup.at.desc(), Backup.id.desc()).first()
    return found
