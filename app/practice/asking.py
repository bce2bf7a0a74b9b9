"""What Doorway may ask a person by itself, and when it is time to ask again who they want to be."""

from datetime import datetime, timedelta
from typing import Any

from app.accounts.models import Person
from app.practice import aspirations
from app.practice.models import Asking

EVERY = timedelta(weeks=8)


def is_time_to_ask(
    last_answered: datetime | None, last_asked: datetime | None, at: datetime
) -> bool:
    """Eight weeks after the person last answered, kept or waved off. All times aware UTC.

    Who never said who they want to be is not asked whether they still do.
    """
    if last_answered is None:
        return False
    return at - max(last_answered, last_asked or last_answered) >= EVERY


def asks_aspiration(person: Person, at: datetime) -> bool:
    """Whether Today asks “Is this still who you want to be?”."""
    answers = aspirations.history(person)
    return is_time_to_ask(answers[0].at if answers else None, of(person).aspiration_at, at)


def let_aspiration_rest(person: Person, at: datetime) -> None:
    """The person answered, kept or waved off the question at `at`: it rests for eight weeks."""
    _keep(person, aspiration_at=at)


def set_at_shift_end(person: Person, wanted: bool) -> None:
    _keep(person, at_shift_end=wanted)


def of(person: Person) -> Asking:
    """What the person wants to be asked; as good as never asked when nothing is kept."""
    return Asking.get_or_none(Asking.person == person) or Asking(person=person)


def _keep(person: Person, **columns: Any) -> None:
    changes = {getattr(Asking, name): value for name, value in columns.items()}
    Asking.insert({Asking.person: person, **changes}).on_conflict(
        conflict_target=[Asking.person], update=changes
    ).execute()
