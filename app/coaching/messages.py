"""Short notes and testimonies from a coach to a team: said, told, read, taken back."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app import db, skills
from app.accounts.models import Membership, Person
from app.coaching import language, meter, once, reach
from app.coaching.models import Dismissal, Message, Said
from app.nudges import listeners
from app.problems import Problem

MOST = 12
PROMPTS = (
    "What I tried this week:",
    "What I noticed:",
    "Where it went wrong:",
    "What I will try next:",
)


@dataclass(frozen=True)
class Told:
    """A message as the team reads it; `title` is that of its skill, empty without one."""

    id: int
    who: str
    is_testimony: bool
    skill: str
    title: str
    text: str
    day: date


def send(
    coach: Person, team: int, text: str, at: datetime, *, kind: str = "note", skill: str = ""
) -> Message:
    """Write to a team (id) that `coach` coaches, and send word to who wants it: all or nothing.

    Score talk in it was questioned by now: that it goes all the same is kept. The same words within
    a minute are one message. Problem 404 for another's team.
    """
    if team not in reach.teams_coached(coach):
        raise Problem(404, "There is nothing here.")
    same = {"person": coach, "kind": kind, "skill": skill, "text": text}
    with db.atomic():
        if sent := once.said(Message, team, once.just_now(Message.at, at), **same):
            return sent
        sent = Message.create(team=team, at=at, **same)
        meter.keep(coach, language.review(text).sentences, sent, at)
        _keep_dismissals(sent, at)
        listeners.tell(_others(team, coach), sent.id, at)
    return sent


def take_back(coach: Person, message_id: int) -> None:
    """Delete one's own message; whoever was not told yet is not told. Problem 404 for others'."""
    own = (Message.id == message_id) & (Message.person == coach)
    with db.atomic():
        if not Message.delete().where(own).execute():
            raise Problem(404, "There is nothing here. It may have been taken back.")
        listeners.forget(message_id)


def of_team(person: Person) -> list[Told]:
    """The newest messages to the person's own teams."""
    return _told(Message.team.in_(reach.teams_of(person)))


def of_coach(coach: Person) -> list[Told]:
    """What the coach wrote, newest first."""
    return _told(Message.person == coach)


def _told(which: Any) -> list[Told]:
    rows = Message.select(Message, Person).join(Person).where(which)
    newest = rows.order_by(Message.at.desc(), Message.id.desc()).limit(MOST)
    return [
        Told(
            id=row.id,
            who=row.person.name,
            is_testimony=row.kind == "testimony",
            skill=row.skill,
            title=skills.title_of(row.skill) if row.skill else "",
            text=row.text,
            day=row.at.date(),
        )
        for row in newest
    ]


def _keep_dismissals(sent: Message, at: datetime) -> None:
    asked = Said.select().where((Said.message == sent) & (Said.kind == "score"))
    for row in asked:
        Dismissal.create(said=row, at=at)


def _others(team: int, coach: Person) -> list[int]:
    members = Membership.select(Membership.person).where(Membership.team == team)
    others = members.where(Membership.person != coach, Membership.role.in_(("clinician", "coach")))
    return [row.person_id for row in others.distinct()]
