"""Writes all of the database to one file, while others read and write it."""

from datetime import datetime
from pathlib import Path

from app.upkeep import files, store
from app.upkeep.models import Backup


def make(url: str, target: Path, at: datetime) -> int:
    """Save the database at `url` to `target`, whole or not at all; how many rows are in it."""
    target = target.absolute()
    with files.written_whole(target) as part:
        rows = store.of(url).save(part)
    Backup.create(file=str(target), at=at, rows=rows)
    return sum(rows.values())
