"""Copies that wait: made on asking, opened by their person only, gone after a week."""

from datetime import datetime, timedelta

from app import db
from app.accounts import audit
from app.accounts.models import Person
from app.ownership import files, gather
from app.ownership.models import PreparedExport

KEPT_FOR = timedelta(days=7)


def make(person: Person, actor: Person | None, at: datetime) -> datetime:
    """Prepare a copy for `person`, in place of an older one; until when it is kept."""
    with db.atomic():
        _hold(person)
        row = {"file": files.zipped(gather.of(person, at)), "made_at": at}
        PreparedExport.insert(row, person=person).on_conflict(
            conflict_target=[PreparedExport.person], update=row
        ).execute()
        audit.note(actor, "export prepared", person, at)
    return at + KEPT_FOR


def waiting(person: Person, at: datetime) -> tuple[datetime, datetime] | None:
    """When the person's copy was made, and until when it is kept; None when there is none."""
    row = _fresh(person, at)
    if row is None:
        return None
    made_at: datetime = row.made_at
    return made_at, made_at + KEPT_FOR


def opened(person: Person, at: datetime) -> bytes | None:
    """The person's own copy, and that they opened it is noted."""
    row = _fresh(person, at)
    if row is None:
        return None
    audit.note(person, "export opened", person, at)
    return bytes(row.file)


def discard(person: Person) -> None:
    """Delete the person's copy, if one waits. Joins the transaction that changed what it would hold."""
    _hold(person)
    PreparedExport.delete().where(PreparedExport.person == person).execute()


def sweep(at: datetime) -> int:
    """Delete copies that nobody may open any more; how many."""
    gone: int = PreparedExport.delete().where(PreparedExport.made_at <= at - KEPT_FOR).execute()
    return gone


def _hold(person: Person) -> None:
    """One at a time for each person: words purged while a copy is made must not come back in it."""
    Person.update(name=Person.name).where(Person.id == person.id).execute()


def _fresh(person: Person, at: datetime) -> PreparedExport | None:
    theirs = (PreparedExport.person == person) & (PreparedExport.made_at > at - KEPT_FOR)
    found: PreparedExport | None = PreparedExport.get_or_none(theirs)
    return found
