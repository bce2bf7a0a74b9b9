"""A line of thanks to a person for something they shared, and how it reaches them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from peewee import JOIN

from app import db
from app.accounts.models import Person
from app.coaching import review
from app.coaching.models import Recognition
from app.nudges import queue
from app.practice.sharing import Shared

KNOCKS_FOR = timedelta(days=1)
MOST_UNSEEN = 20
MOST_TOLD = 10
OPENINGS = ("Thank you for", "It mattered that you", "I noticed how you")


@dataclass(frozen=True)
class Thanks:
    """A recognition as its receiver reads it; `skill` is a slug, `at` aware UTC."""

    id: int
    who: str
    skill: str
    text: str
    at: datetime

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "from": self.who,
            "skill": self.skill,
            "text": self.text,
            "at": self.at.isoformat(),
        }


@dataclass(frozen=True)
class Told:
    """A recognition that the team may read: who thanked whom, and how."""

    id: int
    who: str
    to: str
    text: str


def give(
    coach: Person, shared_id: int, text: str, at: datetime, *, team_may_read: bool = False
) -> Recognition:
    """Thank the owner, put the item away, and send word: all or nothing.

    The team reads it only as long as it reads the story that it thanks for.
    Problem 404 when it was not shared with this coach; raises review.Taken when somebody was first.
    """
    with db.atomic():
        shared = review.take(coach, shared_id, at)
        given = Recognition.create(
            team=shared.team_id,
            giver=coach,
            person=shared.person_id,
            shared=shared,
            skill=shared.skill,
            text=text,
            team_may_read=team_may_read,
            at=at,
        )
        # The push says only that there are thanks: the words wait in the app, off the lock screen.
        queue.enqueue(
            kind="recognition",
            subject=given.id,
            person=shared.person,
            due_at=at,
            until=at + KNOCKS_FOR,
        )
    return given


def unseen(person: Person) -> list[dict[str, Any]]:
    """The person's thanks not yet read, newest first, ready for JSON."""
    rows = _received(person).where(Recognition.seen_at.is_null()).limit(MOST_UNSEEN)
    return [_thanks(row).as_json() for row in rows]


def mark_seen(person: Person, shown: Collection[int], at: datetime) -> None:
    """Note that the person has read these thanks; what was not shown stays new."""
    unread = (Recognition.person == person) & Recognition.seen_at.is_null()
    Recognition.update(seen_at=at).where(unread, Recognition.id.in_(shown)).execute()


def undo(coach: Person, shared_id: int, at: datetime) -> bool:
    """Take back, unread, what `coach` gave at `at`; false when it was read. Joins the transaction."""
    given = (
        (Recognition.shared == shared_id) & (Recognition.giver == coach) & (Recognition.at == at)
    )
    for row in Recognition.select().where(given):
        unread = (Recognition.id == row.id) & Recognition.seen_at.is_null()
        if not Recognition.delete().where(unread).execute():
            return False
        queue.drop("recognition", row.id)
    return True


def of_teams(teams: Collection[int]) -> list[Told]:
    """The newest recognitions that these teams (ids) may read, newest first."""
    rows = readable().where(Recognition.team.in_(teams))
    newest = rows.order_by(Recognition.at.desc(), Recognition.id.desc()).limit(MOST_TOLD)
    return [as_told(row) for row in newest]


def readable() -> Any:
    """A query for what a team may read, each with its giver and its receiver."""
    giver = Person.alias()
    return (
        Recognition.select(Recognition, Person, giver)
        .join(Person, on=(Recognition.person == Person.id))
        .switch(Recognition)
        .join(giver, JOIN.LEFT_OUTER, on=(Recognition.giver == giver.id), attr="giver")
        .switch(Recognition)
        .join(Shared)
        .where(Recognition.team_may_read, Shared.rung == "team")
    )


def as_told(row: Recognition) -> Told:
    who = row.giver.name if row.giver_id else "A coach"
    return Told(row.id, who, row.person.name, row.text)


def received(person: Person) -> list[Thanks]:
    """All thanks the person was given, newest first, for their own story."""
    return [_thanks(row) for row in _received(person)]


def _received(person: Person) -> Any:
    to_them = Recognition.select(Recognition, Person).left_outer_join(
        Person, on=(Recognition.giver == Person.id)
    )
    newest_first = (Recognition.at.desc(), Recognition.id.desc())
    return to_them.where(Recognition.person == person).order_by(*newest_first)


def _thanks(row: Recognition) -> Thanks:
    who = row.giver.name if row.giver else "A coach"
    return Thanks(row.id, who, row.skill, row.text, row.at)
