"""Whether the huddle may hear a shared moment: a coach asks, its owner decides, and saying no is quiet.

A coach learns of a yes only: what was declined looks like what was not answered yet.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import peewee

from app import db, skills
from app.accounts.models import Person
from app.coaching import review
from app.coaching.models import Part, Told
from app.practice.sharing import Offer, Shared
from app.problems import Problem


class AlreadyAsked(Exception):
    """Another coach asked first; their question stands."""


@dataclass(frozen=True)
class Question:
    """An offer as its owner reads it: `words` the huddle would hear, `is_agreed` None until answered."""

    id: int
    coach: str
    title: str
    day: date
    words: str
    is_agreed: bool | None


def ask(coach: Person, shared_id: int, at: datetime) -> Shared:
    """Ask the owner. Problem 404 for what the coach cannot read; raises AlreadyAsked."""
    shared = review.load(coach, shared_id)
    row = {"shared": shared, "coach": coach, "words": shared.note, "asked_at": at}
    try:
        with db.atomic():
            first = Offer.insert(row).on_conflict_ignore().as_rowcount().execute()
    except peewee.IntegrityError as error:  # its owner took it back this very moment
        raise Problem(404, "There is nothing here. It may have been taken back.") from error
    if not first and not _asked_by(coach, shared):
        raise AlreadyAsked
    return shared


def take_back(coach: Person, shared_id: int) -> None:
    """Unask, as long as the owner has not answered."""
    shared = review.load(coach, shared_id)
    mine = (Offer.shared == shared) & (Offer.coach == coach)
    Offer.delete().where(mine, Offer.is_agreed.is_null()).execute()


def asked_about(shared_ids: list[int]) -> set[int]:
    """Which of these a coach has asked about, whatever came of it."""
    rows = Offer.select(Offer.shared).where(Offer.shared.in_(shared_ids))
    return {row.shared_id for row in rows}


def of_owner(person: Person) -> list[Question]:
    """What the person was asked about their own moments: unanswered ones, and those they agreed to."""
    open_or_agreed = Offer.is_agreed.is_null() | Offer.is_agreed
    rows = _with_owner(Shared.person == person, open_or_agreed, ~_is_told())
    return [_question(row) for row in rows.order_by(Offer.asked_at.desc(), Offer.id.desc())]


def answer(person: Person, offer_id: int, is_agreed: bool, words: str, at: datetime) -> None:
    """The owner's yes, with the words to be read, or no; either may be changed later. Problem 404."""
    own = Shared.select(Shared.id).where(Shared.person == person)
    changes: dict[str, Any] = {"is_agreed": is_agreed, "answered_at": at}
    if is_agreed:
        changes["words"] = words
    with db.atomic():
        theirs = (Offer.id == offer_id) & Offer.shared.in_(own)
        if not Offer.update(changes).where(theirs).execute():
            raise Problem(404, "There is nothing here. Perhaps nobody asks any more.")
        if not is_agreed:
            Part.delete().where(Part.offer == offer_id).execute()


def _with_owner(*where: Any) -> Any:
    rows = Offer.select(Offer, Shared, Person).join(Shared).join(Person)
    return rows.where(*where)


def _is_told() -> Any:
    return peewee.fn.EXISTS(Told.select(1).where(Told.shared == Offer.shared))


def _asked_by(coach: Person, shared: Shared) -> bool:
    return bool(Offer.select().where(Offer.shared == shared, Offer.coach == coach).exists())


def _question(row: Offer) -> Question:
    coach = row.coach.name if row.coach else "A coach"
    shared = row.shared
    return Question(
        id=row.id,
        coach=coach,
        title=skills.title_of(shared.skill),
        day=shared.local_day,
        words=row.words,
        is_agreed=row.is_agreed,
    )
