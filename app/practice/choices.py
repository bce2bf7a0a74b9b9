"""What a person said about a skill: keep it on my cards, not this week, pause, part of me."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Literal

from peewee import EXCLUDED

from app import db
from app.accounts.models import Person
from app.practice.models import Choice

State = Literal["open", "pinned", "not_now", "paused", "part_of_me"]

WEEK = timedelta(days=7)  # how long "Not this week" (not_now) lasts


def keep(person: Person, skill: str, state: State, said_at: datetime) -> bool:
    """Keep what the person said at `said_at` (aware UTC) unless they said something later.

    "open" takes everything back. Says whether it was kept.
    """
    until = said_at + WEEK if state == "not_now" else None
    row = {"person": person, "skill": skill, "state": state, "until": until, "at": said_at}
    written = (
        Choice.insert(row)
        .on_conflict(
            conflict_target=[Choice.person, Choice.skill],
            update={getattr(Choice, name): getattr(EXCLUDED, name) for name in _CHANGES},
            where=EXCLUDED.at > Choice.at,
        )
        .as_rowcount()
        .execute()
    )
    return bool(written)


def of(person: Person, at: datetime) -> dict[str, Choice]:
    """What stands at `at`, by skill; what was taken back or ended by itself is left out."""
    return of_all([person.id], at)[person.id]


def of_all(people: Collection[int], at: datetime) -> dict[int, dict[str, Choice]]:
    """The same of each of the people with these ids."""
    standing: dict[int, dict[str, Choice]] = defaultdict(dict)
    for row in Choice.select().where(db.one_of(Choice.person, people) & (Choice.state != "open")):
        if row.until is None or row.until > at:
            standing[row.person_id][row.skill] = row
    return standing


_CHANGES = ("state", "until", "at")
