"""The database that DATABASE_URL names; each serving thread keeps one connection."""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import peewee

database = peewee.DatabaseProxy()

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
PATIENCE = "-c lock_timeout=5s"  # as long as SQLite waits; then the phone is asked to come back
AT_ONCE = 500  # rows in a statement, whose values PostgreSQL numbers up to 65,535


class Model(peewee.Model):
    """A row of Doorway's database."""

    class Meta:
        database = database
        legacy_table_names = False


class UtcDateTime(peewee.BigIntegerField):
    """An aware datetime, stored as microseconds since 1970 in UTC, so that it sorts everywhere."""

    def db_value(self, value: datetime | None) -> int | None:
        return None if value is None else (value - EPOCH) // MICROSECOND

    def python_value(self, value: int | None) -> datetime | None:
        return None if value is None else EPOCH + value * MICROSECOND


class Json(peewee.TextField):
    """A small JSON value, stored as text; never searched in."""

    def db_value(self, value: Any) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def python_value(self, value: str | None) -> Any:
        return None if value is None else json.loads(value)


class Postgres(peewee.PostgresqlDatabase):
    """PostgreSQL, whose connection is made anew once the server has ended it.

    What failed on the lost connection is not tried again here: it may have been done.
    """

    def cursor(self, named_cursor: Any = None) -> Any:
        if not self.is_closed() and self._state.conn.closed and not self.in_transaction():
            self.close()
        return super().cursor(named_cursor)


def init(url: str) -> None:
    """Point the models at `url`, `sqlite:///path` or `postgresql://…`; connects when first used."""
    database.initialize(_database(url))


def atomic() -> Any:
    """A transaction; on SQLite it takes the write lock at once (reads stay outside)."""
    return database.atomic()


def add(
    model: type[Model], rows: Sequence[dict[str, Any]], *answer: peewee.Field
) -> list[tuple[Any, ...]]:
    """Insert those of `rows` that are not there yet; the fields `answer` of what was written.

    As `insert_many(rows).on_conflict_ignore()`, which takes five times as long to word the same
    statement, and more values at once than PostgreSQL takes when much is overdue.
    """
    written: list[tuple[Any, ...]] = []
    for begun in range(0, len(rows), AT_ONCE):
        written += _add(model, rows[begun : begun + AT_ONCE], answer)
    return written


def one_of(field: peewee.Field, ids: Iterable[int]) -> Any:
    """As `field.in_(ids)`, whose wording of two hundred takes longer than most of our queries."""
    return peewee.Expression(field, "IN", peewee.SQL(f"({', '.join(map(str, map(int, ids)))})"))


def _add(
    model: type[Model], rows: Sequence[dict[str, Any]], answer: Sequence[peewee.Field]
) -> list[tuple[Any, ...]]:
    usual = model._meta.get_default_dict()
    fields = [field for field in model._meta.sorted_fields if not field.auto_increment]
    marks = ", ".join([database.param] * len(fields))
    names = ", ".join(f'"{field.column_name}"' for field in fields)
    values = ", ".join([f"({marks})"] * len(rows))
    wanted = ", ".join(f'"{field.column_name}"' for field in answer) or "1"
    into = f'"{model._meta.table_name}" ({names}) VALUES {values}'
    sql = f"INSERT INTO {into} ON CONFLICT DO NOTHING RETURNING {wanted}"
    stored = [(field.name, usual.get(field.name), field.db_value) for field in fields]
    parameters = [store(row.get(name, else_)) for row in rows for name, else_, store in stored]
    found = database.execute_sql(sql, parameters).fetchall()
    return [
        tuple(field.python_value(v) for field, v in zip(answer, row, strict=False)) for row in found
    ]


def _database(url: str) -> peewee.Database:
    if url.startswith("sqlite:///"):
        return _sqlite(url.removeprefix("sqlite:///"))
    return Postgres(url, prefer_psycopg3=True, options=PATIENCE)


def _sqlite(path: str) -> peewee.Database:
    # A deferred BEGIN fails under load when a read turns into a write; IMMEDIATE waits instead.
    # FULL survives a power cut; NORMAL was seen to lose acknowledged commits.
    pragmas = [("journal_mode", "wal"), ("synchronous", "full"), ("foreign_keys", 1)]
    return peewee.SqliteDatabase(path, lock_type="IMMEDIATE", timeout=5, pragmas=pragmas)
