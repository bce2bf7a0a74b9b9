"""“Not today”: a day on which a person put practice off, so that growth does not count it."""

from datetime import date

from app.accounts.models import Person
from app.practice.models import NotToday


def keep(person: Person, day: date) -> None:
    """Note that the person put off the shift of the local `day`; once is enough."""
    NotToday.insert(person=person, local_day=day).on_conflict_ignore().execute()


def days(person: Person) -> set[date]:
    """The local days that the person put off."""
    mine = NotToday.select(NotToday.local_day).where(NotToday.person == person)
    return {row.local_day for row in mine}
