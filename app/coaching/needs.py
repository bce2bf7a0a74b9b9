"""What clinicians need to be their best, and what became of it: asked, heard, closed."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from peewee import JOIN, Case

from app import clock, db
from app.accounts.models import Person, Team
from app.coaching import reach
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

    `state` is empty until somebody answers. `rev` is what an answer has to give back.
    """

    id: int
    rev: int
    who: str
    text: str
    day: date
    state: str
    state_in_words: str
    answer: str
    by: str

    @property
    def is_open(self) -> bool:
        return self.state not in CLOSED


def ask(
    person: Person, text: str, is_anonymous: bool, team: Team, at: datetime | None = None
) -> Need:
    """Put a need before the person's `team`; an anonymous one keeps no author, and only its day."""
    at = at or clock.now()
    if is_anonymous:
        # The minute would tell who it was to anybody who saw them type.
        at = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return Need.create(team=team, person=None if is_anonymous else person, text=text, asked_at=at)


def of_team(person: Person) -> list[Asked]:
    """The newest needs of the person's own teams, with their answers."""
    rows = _asked_in(reach.teams_of(person)).order_by(Need.asked_at.desc(), Need.id.desc())
    return [_asked(row) for row in rows.limit(MOST)]


def of_coach(coach: Person) -> list[Asked]:
    """The needs of the teams that `coach` coaches: open ones first, then newest first."""
    is_closed = Case(None, [(Answer.state.in_(CLOSED), 1)], 0)
    rows = _asked_in(reach.teams_coached(coach))
    return [
        _asked(row)
        for row in rows.order_by(is_closed, Need.asked_at.desc(), Need.id.desc()).limit(MOST)
    ]


def load(coach: Person, need_id: int) -> Need:
    """A need of the coach's own teams. Problem 404 for every other."""
    mine = Need.team.in_(reach.teams_coached(coach))
    need = Need.get_or_none((Need.id == need_id) & mine)
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


def _asked_in(teams: Any) -> Any:
    asker, answerer = Person.alias(), Person.alias()
    standing = (Answer.need == Need.id) & (Answer.rev == Need.rev)
    return (
        Need.select(
            Need,
            asker.name.alias("who"),
            Answer.state.alias("state"),
            Answer.text.alias("answer"),
            answerer.name.alias("by"),
        )
        .join(asker, JOIN.LEFT_OUTER, on=(Need.person == asker.id))
        .join_from(Need, Answer, JOIN.LEFT_OUTER, on=standing)
        .join(answerer, JOIN.LEFT_OUTER, on=(Answer.coach == answerer.id))
        .where(Need.team.in_(teams))
        .objects()
    )


def _asked(row: Any) -> Asked:
    return Asked(
        id=row.id,
        rev=row.rev,
        who=row.who or "",
        text=row.text,
        day=row.asked_at.date(),
        state=row.state or "",
        state_in_words=STATES.get(row.state, "Waiting for an answer"),
        answer=row.answer or "",
        by=row.by or "",
    )
