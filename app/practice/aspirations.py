"""What kind of clinician a person wants to be, in their own words, kept as a history."""

from datetime import datetime

from app import clock
from app.accounts.models import Person
from app.practice.models import Aspiration

LONGEST = 280


def answer(person: Person, text: str, at: datetime | None = None) -> None:
    """Keep a new answer; saying the same again changes nothing."""
    if text and text != current(person):
        Aspiration.create(person=person, text=text, at=at or clock.now())


def current(person: Person) -> str:
    """The newest answer, or an empty string."""
    newest = _newest_first(person).first()
    return newest.text if newest else ""


def history(person: Person) -> list[Aspiration]:
    return list(_newest_first(person))


def _newest_first(person: Person):  # type: ignore[no-untyped-def]
    return Aspiration.select().where(Aspiration.person == person).order_by(Aspiration.at.desc())
