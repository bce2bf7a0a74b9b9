"""“I'll try this”: a story's skill goes on one's own cards, and its teller learns that somebody will.

The teller never learns who, nor how many: a second colleague makes no difference to what is told.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import peewee

from app import db, skills
from app.accounts.models import Person
from app.coaching import reach
from app.practice import cards
from app.practice.sharing import Shared, Try
from app.problems import Problem


@dataclass(frozen=True)
class Wanted:
    """A story of one's own (`moment` is its id) that a colleague will try; `is_news`: not yet told."""

    moment: str
    skill: str
    is_news: bool


def add(person: Person, story_id: int, at: datetime) -> None:
    """Put the skill on the person's cards and let the teller know; doing so twice is fine.

    Problem 404 for what is no colleague's story, or was taken back.
    """
    try:
        with db.atomic():
            story = _load(person, story_id)
            if _is_first(person, story, at) and cards.put(person, story.skill, at):
                Try.update(is_pin=True).where(_mine(person, story)).execute()
    except peewee.IntegrityError as error:  # its owner took it back this very moment
        raise _gone() from error


def take_back(person: Person, story_id: int, at: datetime) -> None:
    """Undo `add`; the skill leaves the cards if that is how it came there. Problem 404 likewise."""
    with db.atomic():
        story = _load(person, story_id)
        kept = Try.get_or_none(_mine(person, story))
        if kept is None:
            return
        kept.delete_instance()
        if kept.is_pin and not _inherit(person, story.skill):
            cards.take_off(person, story.skill, at)


def stories_of(person: Person) -> set[int]:
    """The ids of the stories that the person said they will try."""
    return {row.shared_id for row in Try.select(Try.shared).where(Try.person == person)}


def wanted(person: Person) -> list[Wanted]:
    """Which of the person's own stories a colleague will try."""
    rows = list(_of_teller(person).tuples())
    told = {moment for moment, _, seen_at in rows if seen_at is not None}
    by_moment = {moment: skill for moment, skill, _ in rows}
    return [Wanted(moment, skill, moment not in told) for moment, skill in by_moment.items()]


def mark_seen(person: Person, at: datetime) -> None:
    """Note that the teller has read it of every story someone said so about up to `at`."""
    own = Shared.select(Shared.id).where(Shared.person == person)
    unread = Try.seen_at.is_null() & (Try.at <= at)
    Try.update(seen_at=at).where(Try.shared.in_(own), unread).execute()


def _load(person: Person, story_id: int) -> Shared:
    told_by_others = reach.shared_with_team(person).where(Shared.person != person)
    story = told_by_others.where(Shared.id == story_id).first()
    if story is None or story.skill not in skills.library():
        raise _gone()
    return story


def _is_first(person: Person, story: Shared, at: datetime) -> bool:
    row = {"shared": story, "person": person, "is_pin": False, "at": at}
    return bool(Try.insert(row).on_conflict_ignore().as_rowcount().execute())


def _inherit(person: Person, skill: str) -> bool:
    """Whether another story of the same skill now keeps it on the person's cards."""
    others = Try.select(Try, Shared).join(Shared)
    other = others.where(Try.person == person, Shared.skill == skill).first()
    if other is None:
        return False
    Try.update(is_pin=True).where(Try.id == other.id).execute()
    return True


def _of_teller(person: Person) -> Any:
    rows = Shared.select(Shared.moment, Shared.skill, Try.seen_at).join(Try)
    return rows.where(Shared.person == person, Shared.rung == "team").order_by(Try.id)


def _mine(person: Person, story: Shared) -> Any:
    return (Try.person == person) & (Try.shared == story)


def _gone() -> Problem:
    return Problem(404, "There is nothing here. It may have been taken back.")
