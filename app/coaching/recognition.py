"""A line of thanks to a person for something they shared, and how it reaches them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app import db
from app.accounts.models import Person
from app.coaching import review
from app.coaching.models import Recognition
from app.nudges import queue

KNOCKS_FOR = timedelta(days=1)
MOST_UNSEEN = 20
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


def give(coach: Person, shared_id: int, text: str, at: datetime) -> Recognition:
    """Thank the owner, put the item away, and send word: all or nothing.

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


def mark_seen(person: Person, at: datetime) -> None:
    """Note that the person has read every thanks given up to `at`."""
    unread = (Recognition.person == person) & Recognition.seen_at.is_null()
    Recognition.update(seen_at=at).where(unread, Recognition.at <= at).execute()


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
