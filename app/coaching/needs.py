"""What clinicians need to be their best, and what became of it: asked, heard, closed."""

import secrets
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from peewee import JOIN, Case, fn

from app import clock, db
from app.accounts.models import Membership, Person, Team
from app.coaching import once, reach
from app.coaching.forms import LARGEST_ID
from app.coaching.models import Answer, Need
from app.problems import Problem

STATES = {
    "heard": "Heard",
    "working": "Working on it",
    "done": "Done",
    "not_possible": "Not possible, and why",
}
CLOSED = ("done", "not_possible")
MOST = 50


class MovedOn(Exception):
    """Another coach answered since this one looked; nothing was written."""


@dataclass(frozen=True)
class Asked:
    """A need as the team sees it; `who` and `by` are names, empty when there are none.

    `state` is empty until somebody answers. `rev` is what an answer has to give back. Without a name,
    `day` is the Monday of its week. `team_sees`: the whole `team` (an id) reads it.
    """

    id: int
    team: int
    rev: int
    who: str
    text: str
    day: date
    at: datetime
    team_sees: bool
    state: str
    state_in_words: str
    answer: str
    by: str

    @property
    def is_open(self) -> bool:
        return self.state not in CLOSED


def ask(
    person: Person,
    text: str,
    is_anonymous: bool,
    team: Team,
    at: datetime | None = None,
    *,
    team_sees: bool = True,
) -> Need:
    """Put a need before the person's `team`; an anonymous one keeps no author, and only its week.

    The same words within a minute, or without a name within its week, are one need until it is answered.
    """
    at = at or clock.now()
    asked_at = week_of(at, person) if is_anonymous else at
    by = Need.person.is_null() if is_anonymous else (Need.person == person)
    waits = by & (Need.rev == 0) & once.just_now(Need.asked_at, asked_at)
    with db.atomic():
        if asked := once.said(Need, team.id, waits, text=text):
            return asked
        return Need.create(
            # Numbers in a row would tell between which two others it was asked.
            id=secrets.randbelow(LARGEST_ID - 1) + 1,
            force_insert=True,
            team=team,
            person=None if is_anonymous else person,
            text=text,
            team_sees=is_anonymous or team_sees,
            asked_at=asked_at,
        )


def of_team(person: Person) -> list[Asked]:
    """The newest needs of the person's own teams that the team sees, and their own, with answers."""
    rows = _asked_in(reach.teams_of(person)).where(Need.team_sees | (Need.person == person))
    return [_asked(row) for row in rows.order_by(Need.asked_at.desc(), Need.id.desc()).limit(MOST)]


def of_coach(coach: Person) -> list[Asked]:
    """The needs of the teams that `coach` coaches: open ones first, then newest first."""
    is_closed = Case(None, [(Answer.state.in_(CLOSED), 1)], 0)
    rows = _asked_in(reach.teams_coached(coach))
    return [
        _asked(row)
        for row in rows.order_by(is_closed, Need.asked_at.desc(), Need.id.desc()).limit(MOST)
    ]


def unanswered(coach: Person) -> list[Asked]:
    """What nobody has answered yet in the coach's teams, newest first."""
    rows = _asked_in(reach.teams_coached(coach)).where(Answer.id.is_null())
    return [_asked(row) for row in rows.order_by(Need.asked_at.desc(), Need.id.desc()).limit(MOST)]


def load(coach: Person, need_id: int) -> Need:
    """A need of the coach's own teams. Problem 404 for every other."""
    mine = Need.team.in_(reach.teams_coached(coach))
    need = Need.get_or_none((Need.id == need_id) & mine & stands())
    if need is None:
        raise Problem(404, "There is nothing here.")
    return need


def answer(
    coach: Person, need_id: int, state: str, text: str, seen_rev: int, *, at: datetime | None = None
) -> None:
    """Answer a need that stood at `seen_rev` when the coach read it; `state` is one of STATES.

    Problem 404 outside the coach's teams; raises MovedOn when another coach was first.
    """
    need = load(coach, need_id)
    with db.atomic():
        same = (Need.id == need.id) & (Need.rev == seen_rev)
        if not Need.update(rev=seen_rev + 1).where(same).execute():
            raise MovedOn
        Answer.create(
            need=need, rev=seen_rev + 1, coach=coach, state=state, text=text, at=at or clock.now()
        )


def take_back(coach: Person, need_id: int, rev: int) -> None:
    """Undo one's own newest answer, if it still stands. Problem 404; raises MovedOn."""
    need = load(coach, need_id)
    with db.atomic():
        stands = (Need.id == need.id) & (Need.rev == rev) & (Need.rev > 0)
        if not Need.update(rev=rev - 1).where(stands).execute():
            raise MovedOn
        own = (Answer.need == need) & (Answer.rev == rev) & (Answer.coach == coach)
        if not Answer.delete().where(own).execute():
            raise Problem(404, "There is nothing here.")


def stands() -> Any:
    """A condition on Need: nobody who has left the team asked it; what was asked without a name stays."""
    here = (Membership.person == Need.person) & (Membership.team == Need.team)
    return Need.person.is_null() | fn.EXISTS(Membership.select(1).where(here))


def week_of(at: datetime, person: Person) -> datetime:
    """That week's Monday where the person is, as midnight UTC: the hour, or the day, could tell who."""
    day = at.astimezone(ZoneInfo(person.zone)).date()
    monday = day - timedelta(days=day.weekday())
    return datetime.combine(monday, time(), UTC)


def _asked_in(teams: Any) -> Any:
    asker, answerer = Person.alias(), Person.alias()
    standing = (Answer.need == Need.id) & (Answer.rev == Need.rev)
    return (
        Need.select(
            Need,
            asker.name.alias("who"),
            asker.zone.alias("zone"),
            Answer.state.alias("state"),
            Answer.text.alias("answer"),
            answerer.name.alias("by"),
        )
        .join(asker, JOIN.LEFT_OUTER, on=(Need.person == asker.id))
        .join_from(Need, Answer, JOIN.LEFT_OUTER, on=standing)
        .join(answerer, JOIN.LEFT_OUTER, on=(Answer.coach == answerer.id))
        .where(Need.team.in_(teams), stands())
        .objects()
    )


def _asked(row: Any) -> Asked:
    return Asked(
        id=row.id,
        team=row.team_id,
        rev=row.rev,
        who=row.who or "",
        text=row.text,
        day=row.asked_at.astimezone(ZoneInfo(row.zone or "UTC")).date(),
        at=row.asked_at,
        team_sees=row.team_sees,
        state=row.state or "",
        state_in_words=STATES.get(row.state, "Waiting for an answer"),
        answer=row.answer or "",
        by=row.by or "",
    )
