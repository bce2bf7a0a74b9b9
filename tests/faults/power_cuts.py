"""Fault 2: the power fails again and again; what no sync had reached is there in part, or not at all.

SQLite runs over files (an apsw VFS) that keep apart what was synced. Proved by breaking it: with
synchronous=NORMAL in `db._sqlite`, 121 of 138 acknowledged moments are reported as lost (50 cuts).
"""

import random
from pathlib import Path
from typing import Any

import apsw
import peewee
from playhouse.apsw_ext import APSWDatabase

from app import clock, db
from app.accounts.models import Person
from app.practice import record
from app.practice.models import Moment
from tests.faults.report import Report
from tests.faults.stage import stage
from tests.faults.uploads import item

SEED = 2
UPLOADS = 4  # at most, between two cuts
INTEGRITY_EVERY = 50


class Disk(apsw.VFS):
    """What was synced, by path, and the writes since, in order."""

    def __init__(self) -> None:
        self.synced: dict[str, bytearray] = {}
        self.since: dict[str, list[tuple[int, bytes]]] = {}
        self.has_power = True
        super().__init__("fading", "")

    def xOpen(self, name: Any, flags: list[int]) -> "File":
        path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        return File(self, path, flags)

    def xDelete(self, path: str, sync_folder: bool) -> None:
        if self.has_power:
            super().xDelete(path, sync_folder)
            self.synced.pop(path, None)
            self.since.pop(path, None)

    def cut(self, draw: random.Random) -> dict[str, bytes]:
        """The power fails: what is on each file afterwards."""
        self.has_power = False
        for path, writes in self.since.items():
            for offset, data in writes:
                if draw.random() < 0.5:
                    _put(self.synced[path], offset, data)
        return {path: bytes(image) for path, image in self.synced.items()}


class File(apsw.VFSFile):
    """One open file of the disk."""

    def __init__(self, disk: Disk, path: str, flags: list[int]) -> None:
        self.disk, self.path = disk, path
        super().__init__("", path, flags)
        if path not in disk.synced:
            disk.synced[path] = bytearray(Path(path).read_bytes())
            disk.since[path] = []

    def xWrite(self, data: bytes, offset: int) -> None:
        if self.disk.has_power:
            self.disk.since[self.path].append((offset, bytes(data)))
            super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        if self.disk.has_power:
            super().xTruncate(size)
            self.xSync(0)

    def xSync(self, flags: int) -> None:
        if self.disk.has_power:
            for offset, data in self.disk.since[self.path]:
                _put(self.disk.synced[self.path], offset, data)
            self.disk.since[self.path].clear()


def run(cuts: int) -> Report:
    """So many power cuts, on SQLite."""
    draw = random.Random(SEED)
    acknowledged: set[str] = set()
    lost = {"acknowledged lost": 0, "damaged": 0}
    with stage() as place:
        person, path = place.clinician(), place.settings.database_url.removeprefix("sqlite:///")
        db.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        db.database.close()
        for number in range(1, cuts + 1):
            after = _until_the_power_fails(path, person, draw, acknowledged)
            for name, image in after.items():
                Path(name).write_bytes(image)
            _look(path, number, acknowledged, lost)
        db.init(place.settings.database_url)
    seen = {"acknowledged": len(acknowledged) + lost["acknowledged lost"]}
    return Report(f"{cuts} power cuts, SQLite", lost, seen)


def _until_the_power_fails(
    path: str, person: Person, draw: random.Random, acknowledged: set[str]
) -> dict[str, bytes]:
    disk = Disk()
    pragmas = [("locking_mode", "exclusive"), *db._sqlite(path)._pragmas]
    fading = APSWDatabase(path, vfs="fading", pragmas=pragmas)
    fading.connection().convert_binding = lambda cursor, number, value: str(value)  # a date
    db.database.initialize(fading)
    for _ in range(draw.randint(1, UPLOADS)):
        at = clock.now()
        for result in record.record(person, [item()], at, at):
            acknowledged.add(str(result.id))
    after = disk.cut(draw)
    fading.close()
    disk.unregister()
    return after


def _look(path: str, number: int, acknowledged: set[str], lost: dict[str, int]) -> None:
    db.init(f"sqlite:///{path}")
    try:
        there = {one for (one,) in Moment.select(Moment.id).tuples()}
        lost["acknowledged lost"] += len(acknowledged - there)
        acknowledged &= there
        if number % INTEGRITY_EVERY == 0:
            said = db.database.execute_sql("PRAGMA integrity_check").fetchone()[0]
            lost["damaged"] += said != "ok"
        db.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    except peewee.DatabaseError:
        lost["damaged"] += 1
    db.database.close()


def _put(image: bytearray, offset: int, data: bytes) -> None:
    if len(image) < offset:
        image.extend(bytes(offset - len(image)))
    image[offset : offset + len(data)] = data
