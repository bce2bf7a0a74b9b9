"""Databases for the tests: SQLite files, or PostgreSQL where TEST_DATABASE_URL names a server."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pytest

from app import db

SERVER = os.environ.get("TEST_DATABASE_URL", "")
MINE = os.environ.get("PYTEST_XDIST_WORKER", "")  # tests side by side have databases of their own


def empty(folder: Path, name: str = "empty") -> str:
    """The URL of a new database, to be migrated once and copied for each test."""
    return _created(name, "template0") if SERVER else f"sqlite:///{folder}/doorway.db"


def kind() -> str:
    """Which kind of database this is, for people."""
    return "PostgreSQL" if SERVER else "SQLite"


def settle(url: str) -> None:
    """Bring all of it into the file that will be copied."""
    if not SERVER:
        db.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def copy(url: str, folder: Path, name: str = "tested") -> str:
    """The URL of a copy of the database at `url`, which nobody may be using."""
    if SERVER:
        return _created(name, urlsplit(url).path.lstrip("/"))
    shutil.copy(url.removeprefix("sqlite:///"), folder / f"{name}.db")
    return f"sqlite:///{folder}/{name}.db"


def _created(name: str, template: str) -> str:
    name += MINE
    with psycopg.connect(SERVER, autocommit=True) as server:
        server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        server.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
    return named(SERVER, name)


def named(url: str, name: str) -> str:
    """The URL of another database of the same server."""
    return urlsplit(url)._replace(path=f"/{name}").geturl()


def plan_of(query: Any) -> str:
    """How the database would answer a peewee query, in its own words."""
    explain = "EXPLAIN QUERY PLAN"
    if SERVER:
        db.database.execute_sql("SET enable_seqscan = off")  # an empty table is always read whole
        explain = "EXPLAIN"
    sql, values = query.sql()
    return str(db.database.execute_sql(f"{explain} {sql}", values).fetchall())


def cut() -> None:
    """End every connection to the test's database, as a restart of its server does."""
    if SERVER:
        with psycopg.connect(SERVER, autocommit=True) as server:
            server.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s",
                [f"tested{MINE}"],
            )


@contextmanager
def statements(
    monkeypatch: pytest.MonkeyPatch, before: Callable[[int], None] = lambda _: None
) -> Iterator[list[str]]:
    """The statements made within; `before` is called with the number of each, from 1."""
    made: list[str] = []
    execute = db.database.obj._execute_cursor

    def note(sql: str, *arguments: Any, **options: Any) -> Any:
        made.append(sql)
        before(len(made))
        return execute(sql, *arguments, **options)

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(db.database.obj, "_execute_cursor", note)
        yield made


def cut_before(monkeypatch: pytest.MonkeyPatch, number: int) -> Any:
    """As `statements`; the connection is lost just before the `number`-th."""
    return statements(monkeypatch, lambda n: cut() if n == number else None)
