"""Logs a moment by the one door, and listens to the SQL that is sent."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from app import db
from app.accounts.models import Person
from app.practice import record

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
SKILL = "sit-down"
NOTE = "She laughed for the first time"


def log_moment(person: Person, at: datetime = NOON, **changes: object) -> str:
    item = {
        "id": str(uuid.uuid4()),
        "skill": SKILL,
        "outcome": "worked",
        "occurred_at": at.isoformat(),
        "share": "me",
    }
    item |= changes
    (result,) = record.record(person, [item], at, at + timedelta(seconds=1))
    assert result.status == "accepted", result
    return str(item["id"])


@contextmanager
def counted() -> Iterator[list[str]]:
    """The SQL sent inside the block."""
    sent: list[str] = []
    execute = db.database.obj.execute_sql

    def note(sql: str, *rest: object) -> object:
        sent.append(sql)
        return execute(sql, *rest)

    db.database.obj.execute_sql = note
    try:
        yield sent
    finally:
        del db.database.obj.execute_sql
