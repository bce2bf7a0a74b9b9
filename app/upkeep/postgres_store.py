"""A PostgreSQL database as a whole: dumped, checked, replaced, by its own programs."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from app.upkeep.faults import Unusable

NAMES = {"dbname": "PGDATABASE", "sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT"}


class PostgresStore:
    """The database at `url`. A restore needs the right to create databases (CREATEDB)."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.name = str(conninfo_to_dict(url)["dbname"])

    def save(self, target: Path) -> dict[str, int]:
        """Write all of it, as it is at one moment, to `target`; its rows by table. Raises Unusable."""
        try:
            return self._save(target)
        except (psycopg.Error, subprocess.CalledProcessError) as fault:
            raise Unusable(_said(fault)) from fault

    def _save(self, target: Path) -> dict[str, int]:
        with psycopg.connect(self.url) as connection:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            [snapshot] = _rows(connection, "SELECT pg_export_snapshot()")
            how = ["--format=custom", "--no-owner", "--no-privileges"]
            _run("pg_dump", self.url, *how, f"--snapshot={snapshot}", f"--file={target}")
            return _count(connection)

    def is_part(self, file: Path) -> bool:
        """No file of ours is part of a server's database."""
        return False

    def is_in_use(self) -> bool:
        """Whether anybody else is connected."""
        with psycopg.connect(self.url) as connection:
            return bool(_rows(connection, OTHERS))

    def unpack(self, backup: Path, name: str) -> str:
        """The URL of a new database with what is in `backup`. Raises Unusable."""
        scratch = _named(self.url, f"{self.name}_{name}")
        self.drop(scratch)
        try:
            self._tell("CREATE DATABASE {} TEMPLATE template0", f"{self.name}_{name}")
            _run("pg_restore", scratch, "--no-owner", "--exit-on-error", backup, into=True)
        except (psycopg.Error, OSError, subprocess.CalledProcessError) as fault:
            self.drop(scratch)
            raise Unusable(f"{backup} cannot be restored: {_said(fault)}") from fault
        return scratch

    def count(self, url: str) -> dict[str, int]:
        with psycopg.connect(url) as connection:
            return _count(connection)

    def replace(self, scratch: str, kept: str) -> str:
        """Give `scratch` this one's name, in one transaction; the name the old one is kept by."""
        old, new = f"{self.name}_{kept.replace('-', '_')}", _name(scratch)
        self._tell("ALTER DATABASE {} ALLOW_CONNECTIONS false", self.name)
        stays = self.name
        try:
            self._rename(new, old)
            stays = old
        finally:
            self._tell("ALTER DATABASE {} ALLOW_CONNECTIONS true", stays)
        return old

    def drop(self, scratch: str) -> None:
        self._tell("DROP DATABASE IF EXISTS {} WITH (FORCE)", _name(scratch))

    def _rename(self, new: str, old: str) -> None:
        """This one to `old`, and `new` to this one, whoever is connected."""
        with self._server() as server:
            server.execute("SELECT pg_terminate_backend(pid, 5000) " + BY_NAME, [self.name])
            with server.transaction():
                for before, after in ((self.name, old), (new, self.name)):
                    names = sql.Identifier(before), sql.Identifier(after)
                    server.execute(sql.SQL("ALTER DATABASE {} RENAME TO {}").format(*names))

    def _tell(self, statement: Any, name: str) -> None:
        with self._server() as server:
            server.execute(sql.SQL(statement).format(sql.Identifier(name)))

    def _server(self) -> psycopg.Connection[Any]:
        return psycopg.connect(_named(self.url, "postgres"), autocommit=True)


def _run(program: str, url: str, *arguments: Any, into: bool = False) -> None:
    """The password goes by the environment, where other users of the machine cannot read it."""
    environment = {
        NAMES.get(name, f"PG{name.upper()}"): str(value)
        for name, value in conninfo_to_dict(url).items()
    }
    to = [f"--dbname={_name(url)}"] if into else []
    subprocess.run(  # noqa: S603 - PostgreSQL's own programs, and no shell
        [_found(program), *to, *arguments],
        env=os.environ | environment,
        check=True,
        capture_output=True,
        text=True,
    )


def _said(fault: Exception) -> str:
    """Why, in the words of PostgreSQL's own program where there are some."""
    return str(getattr(fault, "stderr", "") or fault).strip()


def _found(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        raise Unusable(f"{program} is missing: install the client programs of PostgreSQL.")
    return path


def _count(connection: psycopg.Connection[Any]) -> dict[str, int]:
    tables = _rows(connection, TABLES)
    return {
        table: _rows(connection, sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table)))[
            0
        ]
        for table in tables
    }


def _rows(connection: psycopg.Connection[Any], statement: Any) -> list[Any]:
    found: Iterable[Any] = connection.execute(statement).fetchall()
    return [row[0] for row in found]


def _name(url: str) -> str:
    return str(conninfo_to_dict(url)["dbname"])


def _named(url: str, name: str) -> str:
    """The same server, another database."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
BY_NAME = "FROM pg_stat_activity WHERE datname = %s AND pid <> pg_backend_pid()"
OTHERS = """SELECT 1 FROM pg_stat_activity WHERE datname = current_database()
    AND pid <> pg_backend_pid() AND backend_type = 'client backend'"""
