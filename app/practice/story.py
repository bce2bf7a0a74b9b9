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
from app.problems import Problem

OUTCOMES = {"worked": "It worked", "tried": "Tried it", "no_chance": "No chance"}
RUNGS = {"me": "Only me", "coach": "My coach", "team": "My team"}
STEPS = {  # from each rung, where one may go and how the button says it
    "me": {"coach": "Tell my coach", "team": "Tell my team"},
    "coach": {"team": "Tell my team", "me": "Only me"},
    "team": {"coach": "Only my coach", "me": "Only me"},
}


@dataclass(frozen=True)
class Entry:
    """Something that happened: `row` is what `kind` says. `at` is aware UTC, `day` the shift's."""

    kind: Literal["aspiration", "moment", "recognition"]
    at: datetime
    day: date
    row: Any


@dataclass(frozen=True)
class Filter:
    """Which entries to show: of one skill (a slug), with one thing noticed; empty for all."""

    skill: str = ""
    noticed: str = ""

    def __bool__(self) -> bool:
        return bool(self.skill or self.noticed)

    def shows(self, entry: Entry) -> bool:
        if self.noticed and self.noticed not in getattr(entry.row, "noticed", ()):
            return False
        return not self.skill or getattr(entry.row, "skill", "") == self.skill


EVERYTHING = Filter()


def timeline(person: Person, first: date, last: date, only: Filter = EVERYTHING) -> list[Entry]:
    """Aspirations and moments of the days from `first` to `last`, newest first."""
    entries = [*_moments(person, first, last), *_aspirations(person)]
    return newest_first(e for e in entries if first <= e.day <= last and only.shows(e))


def last_day_before(person: Person, end: date, only: Filter = EVERYTHING) -> date | None:
    """The last day before `end` of which there is something to tell."""
    days = [entry.day for entry in _aspirations(person) if entry.day < end and only.shows(entry)]
    newest = _newest_before(person, end, only)
    return max([*days, *([newest] if newest else [])], default=None)


def moment(person: Person, moment_id: str) -> Moment:
    """A moment of the person's own. Problem 404 when there is none, or it was deleted."""
    found = own(person).where(Moment.id == moment_id).first()
    if found is None:
        raise Problem(404, "There is nothing here.")
    return found


def own(person: Person) -> peewee.ModelSelect:
    """A query for the person's moments that were not deleted."""
    return Moment.select().where((Moment.person == person) & ~Moment.deleted)


def to_filter_by(person: Person) -> tuple[list[str], list[str]]:
    """(skills, things noticed) that are anywhere in the story."""
    rows = list(own(person).select(Moment.skill, Moment.noticed).distinct())
    noticed = {chip for row in rows for chip in row.noticed}
    return sorted({row.skill for row in rows}), sorted(noticed, key=str.casefold)


def newest_first(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: (entry.day, entry.at), reverse=True)


def by_day(entries: Iterable[Entry]) -> list[tuple[date, list[Entry]]]:
    """(day, its entries), keeping the order they come in."""
    return [(day, list(group)) for day, group in groupby(entries, lambda entry: entry.day)]


def _moments(person: Person, first: date, last: date) -> list[Entry]:
    within = own(person).where(Moment.local_day.between(first, last))
    return [_of_moment(row) for row in within]


def _newest_before(person: Person, end: date, only: Filter) -> date | None:
    rows = own(person).where(Moment.local_day < end).order_by(Moment.occurred_at.desc())
    if only.skill:
        rows = rows.where(Moment.skill == only.skill)
    if not only.noticed:  # which is JSON, so those rows are looked through here
        rows = rows.limit(1)
    return next((row.local_day for row in rows if only.shows(_of_moment(row))), None)


def _of_moment(row: Moment) -> Entry:
    return Entry("moment", row.occurred_at, row.local_day, row)


def _aspirations(person: Person) -> list[Entry]:
    answers = aspirations.history(person)
    return [Entry("aspiration", row.at, deck.day_of(person, row.at), row) for row in answers]
