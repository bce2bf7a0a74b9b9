"""A person's own story: who they wanted to be and what they did, each on its shift's day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any, Literal

import peewee

from app.accounts.models import Person
from app.practice import aspirations, deck
from app.practice.models import Moment

OUTCOMES = {"worked": "It worked", "tried": "Tried it", "no_chance": "No chance"}
RUNGS = {"me": "Only me", "coach": "My coach", "team": "My team"}


@dataclass(frozen=True)
class Entry:
    """Something that happened: `row` is what `kind` says. `at` is aware UTC, `day` the shift's."""

    kind: Literal["aspiration", "moment", "recognition"]
    at: datetime
    day: date
    row: Any


def timeline(person: Person, first: date, last: date) -> list[Entry]:
    """Aspirations and moments of the days from `first` to `last`, newest first."""
    entries = [*_moments(person, first, last), *_aspirations(person)]
    return newest_first(entry for entry in entries if first <= entry.day <= last)


def last_day_before(person: Person, end: date) -> date | None:
    """The last day before `end` of which there is something to tell."""
    moments = _own(person).where(Moment.local_day < end)
    newest = moments.order_by(Moment.occurred_at.desc()).first()
    days = [entry.day for entry in _aspirations(person) if entry.day < end]
    return max([*days, *([newest.local_day] if newest else [])], default=None)


def newest_first(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: (entry.day, entry.at), reverse=True)


def by_day(entries: Iterable[Entry]) -> list[tuple[date, list[Entry]]]:
    """(day, its entries), keeping the order they come in."""
    return [(day, list(group)) for day, group in groupby(entries, lambda entry: entry.day)]


def _moments(person: Person, first: date, last: date) -> list[Entry]:
    within = _own(person).where(Moment.local_day.between(first, last))
    return [Entry("moment", row.occurred_at, row.local_day, row) for row in within]


def _own(person: Person) -> peewee.ModelSelect:
    return Moment.select().where((Moment.person == person) & ~Moment.deleted)


def _aspirations(person: Person) -> list[Entry]:
    answers = aspirations.history(person)
    return [Entry("aspiration", row.at, deck.day_of(person, row.at), row) for row in answers]
