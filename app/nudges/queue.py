"""Puts messages in the queue, which is a table: one delivery for each device."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from app import db
from app.accounts.models import Person
from app.nudges import facts
from app.nudges.message import Kind
from app.nudges.models import Delivery


def enqueue(
    kind: Kind, subject: int, person: Person, *, due_at: datetime, until: datetime, round: int = 0
) -> int:
    """Send word of `subject` to each device of `person` between these times; how many devices.

    Doing it again changes nothing. Joins the caller's transaction.
    """
    devices = [device for _, device in facts.devices([person.id])]
    word = {"kind": kind, "subject": subject, "round": round, "person": person.id}
    put({**word, "due_at": due_at, "until": until, "subscription": one} for one in devices)
    return len(devices)


def drop(kind: Kind, subject: int) -> None:
    """Send no more word of `subject`, since it is no more. Joins the caller's transaction."""
    Delivery.delete().where(Delivery.kind == kind, Delivery.subject == subject).execute()


def put(rows: Iterable[dict[str, Any]]) -> None:
    """Add deliveries that are not there yet."""
    db.add(Delivery, list(rows))
