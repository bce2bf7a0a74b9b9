"""A short private line back, to who shared a moment or asked for something with their name."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app import db, skills
from app.accounts.models import Person
from app.coaching import needs, once, review
from app.coaching.models import Need, Reply
from app.practice.sharing import Shared
from app.problems import Problem


@dataclass(frozen=True)
class Line:
    """A reply as its receiver reads it; `about` is a skill's title or the need, `at` aware UTC."""

    id: int
    who: str
    about: str
    text: str
    at: datetime
    is_new: bool


def to_shared(coach: Person, shared_id: int, text: str, at: datetime) -> Shared:
    """Reply, and put the item away: both or neither. Problem 404; raises review.Taken."""
    with db.atomic():
        shared = review.take(coach, shared_id, at)
        Reply.create(
            team=shared.team_id,
            giver=coach,
            person=shared.person_id,
            shared=shared,
            text=text,
            at=at,
        )
    return shared


def to_need(coach: Person, need_id: int, text: str, at: datetime) -> Need:
    """Reply to who asked. Problem 404 outside the coach's teams, and where no name is kept."""
    need = needs.load(coach, need_id)
    if need.person_id is None:
        raise Problem(404, "There is nobody to reply to: this was asked without a name.")
    same = {"giver": coach, "person": need.person_id, "need": need, "text": text}
    with db.atomic():
        if not once.said(Reply, need.team_id, once.just_now(Reply.at, at), **same):
            Reply.create(team=need.team_id, at=at, **same)
    return need


def received(person: Person) -> list[Line]:
    """All lines the person was sent, newest first."""
    rows = (
        Reply.select(Reply, Person, Shared, Need)
        .left_outer_join(Person, on=(Reply.giver == Person.id))
        .switch(Reply)
        .left_outer_join(Shared)
        .switch(Reply)
        .left_outer_join(Need)
        .where(Reply.person == person)
    )
    return [_line(row) for row in rows.order_by(Reply.at.desc(), Reply.id.desc())]


def mark_seen(person: Person, shown: Collection[int], at: datetime) -> None:
    """Note that the person has read these."""
    unread = (Reply.person == person) & Reply.seen_at.is_null() & Reply.id.in_(shown)
    Reply.update(seen_at=at).where(unread).execute()


def _line(row: Any) -> Line:
    who = row.giver.name if row.giver_id and row.giver else "A coach"
    return Line(row.id, who, _about(row), row.text, row.at, row.seen_at is None)


def _about(row: Any) -> str:
    if row.shared_id:
        return skills.title_of(row.shared.skill)
    return row.need.text if row.need_id else ""
