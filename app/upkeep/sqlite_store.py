"""A SQLite database as a whole: copied, checked, replaced, while others use it or not."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from app.upkeep.faults import Unusable

BESIDE = ("", "-wal", "-shm")
PATIENCE = 30.0  # seconds


class SqliteStore:
    """The database at `url`, which may be damaged or missing."""

    def __init__(self, url: str) -> None:
        self.path = Path(url.removeprefix("sqlite:///"))

    def save(self, target: Path) -> dict[str, int]:
        """Write all of it, as it is at one moment, to the empty file `target`; its rows by table."""
        with closing(sqlite3.connect(self.path, timeout=PATIENCE)) as connection:
            connection.execute("VACUUM INTO ?", [str(target)])
        return self.count(f"sqlite:///{target}")

    def is_part(self, file: Path) -> bool:
        """Whether `file` is the database, or one of those that SQLite keeps beside it."""
        live = self.path.resolve()
        return file.resolve() in [live.with_name(live.name + end) for end in BESIDE]

    def is_in_use(self) -> bool:
        """Whether any other connection is open: then SQLite does not leave WAL mode."""
        if not self.path.exists():
            return False
        with closing(sqlite3.connect(self.path, timeout=1)) as connection:
            try:
                connection.execute("PRAGMA journal_mode = delete")
                connection.execute("PRAGMA journal_mode = wal")
            except sqlite3.OperationalError:
                return True
            except sqlite3.DatabaseError:  # too damaged to be of use to anybody
                return False
        return False

    def unpack(self, backup: Path, name: str) -> str:
        """The URL of a checked copy of `backup`. Raises Unusable."""
        folder = Path(tempfile.mkdtemp(prefix=f".{name}-", dir=self.path.parent))
        copy = folder / "doorway.db"
        try:
            shutil.copy(backup, copy)
            _check(copy)
        except (OSError, sqlite3.DatabaseError) as fault:
            shutil.rmtree(folder)
            raise Unusable(f"{backup} is no backup of a SQLite database: {fault}.") from fault
        return f"sqlite:///{copy}"

    def count(self, url: str) -> dict[str, int]:
        path = url.removeprefix("sqlite:///")
        with closing(sqlite3.connect(path)) as connection:
            return {
                table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608
                for (table,) in connection.execute(TABLES).fetchall()
            }

    def replace(self, scratch: str, kept: str) -> str:
        """Put `scratch` in its place, in one transaction; where the old one is kept."""
        old = self.path.with_name(f"{self.path.name}.{kept}")
        new = Path(scratch.removeprefix("sqlite:///"))
        if not self.path.exists():
            new.replace(self.path)
            return "nowhere: there was none"
        try:
            self._copy_over(new, old)
        except sqlite3.DatabaseError:  # damaged: it is kept as it is
            self._move_aside(old)
            new.replace(self.path)
        return str(old)

    def drop(self, scratch: str) -> None:
        shutil.rmtree(Path(scratch.removeprefix("sqlite:///")).parent, ignore_errors=True)

    def _copy_over(self, new: Path, old: Path) -> None:
        # Into the same file, so that those who have it open see the new rows and lose no write.
        with (
            closing(sqlite3.connect(self.path, timeout=PATIENCE)) as live,
            closing(sqlite3.connect(new)) as source,
        ):
            old.touch(mode=0o600)
            live.execute("VACUUM INTO ?", [str(old)])
            source.backup(live)

    def _move_aside(self, old: Path) -> None:
        old.unlink(missing_ok=True)
        for end in BESIDE:
            part = self.path.with_name(self.path.name + end)
            if part.exists():
                part.replace(old.with_name(old.name + end))


def _check(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        [(said,), *_] = connection.execute("PRAGMA integrity_check").fetchall()
    if said != "ok":
        raise sqlite3.DatabaseError(said)


TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
