"""A heavy shift: one tap, and nudges stay quiet until the shift is over, by itself."""

from collections.abc import Collection
from datetime import date, datetime

from app import db
from app.accounts.models import Person
from app.nudges.models import Quiet
from app.practice import deck


def begin_heavy_shift(person: Person, at: datetime) -> None:
    """Be quiet for the shift that runs at `at`, or the next one of that day."""
    _keep(person, deck.day_of(person, at))


def end_heavy_shift(person: Person) -> None:
    _keep(person, None)


def is_heavy_shift(person: Person, at: datetime) -> bool:
    return heavy_days([person.id]).get(person.id) == deck.day_of(person, at)


def heavy_days(people: Collection[int]) -> dict[int, date]:
    """The day of the last shift that each of these people called heavy."""
    was_heavy = db.one_of(Quiet.person, people) & Quiet.heavy_day.is_null(False)
    return dict(Quiet.select(Quiet.person, Quiet.heavy_day).where(was_heavy).tuples())


def _keep(person: Person, day: date | None) -> None:
    Quiet.insert(person=person, heavy_day=day).on_conflict(
        conflict_target=[Quiet.person], update={Quiet.heavy_day: day}
    ).execute()
