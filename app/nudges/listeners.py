"""Who wants word when a coach writes to the team, and when they may get it."""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from app.accounts import hours
from app.accounts.models import Person
from app.nudges import facts, queue, shifts
from app.nudges.models import Delivery, Listener


def set_wish(person: Person, wants: bool, at: datetime) -> None:
    """Whether `person` wants word of messages; nobody does until they say so."""
    if wants:
        Listener.insert(person=person, since=at).on_conflict_ignore().execute()
    else:
        Listener.delete().where(Listener.person == person).execute()


def wants(person: Person) -> bool:
    return bool(Listener.select().where(Listener.person == person).exists())


def tell(people: Collection[int], message: int, at: datetime) -> None:
    """Send word of `message` to those of `people` (ids) who want it, in their clinic hours.

    It waits until those begin, and is over when they end. Joins the caller's transaction.
    """
    listening = Person.select().join(Listener).where(Person.id.in_(people))
    spans = {one.id: span for one in listening if (span := _at_work(one, at))}
    word = {"kind": "message", "subject": message, "round": 0}
    queue.put(
        word | {"person": person, "subscription": device, "due_at": max(at, begins), "until": ends}
        for person, device in facts.devices(list(spans))
        for begins, ends in [spans[person]]
    )


def let_go(person: Person, messages: Any) -> None:
    """Send `person` no more word of `messages` (ids, or a query for them). Joins the caller's transaction."""
    waits = (Delivery.kind == "message") & (Delivery.state == "due")
    of_them = (Delivery.person == person) & Delivery.subject.in_(messages)
    Delivery.delete().where(waits, of_them).execute()


def forget(message: int) -> None:
    """Send no more word of a message that was taken back. Joins the caller's transaction."""
    waits = (Delivery.kind == "message") & (Delivery.subject == message)
    Delivery.delete().where(waits, Delivery.state == "due").execute()


def _at_work(person: Person, at: datetime) -> shifts.Span | None:
    return shifts.now_or_next(hours.load(person.hours), ZoneInfo(person.zone), at)
