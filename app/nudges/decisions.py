"""The record of what was decided about a person's nudges: theirs to read and to take along.

These models are the schema of the JSON file, which docs/decisions.md describes: whoever changes one
raises VERSION, or only adds.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from peewee import JOIN
from pydantic import BaseModel, ConfigDict

from app import skills
from app.accounts.models import Person
from app.nudges import why
from app.nudges.models import Decision as Row
from app.nudges.models import Nudge
from app.practice.models import Moment
from app.spreadsheet import plain_cell


class Decision(BaseModel):
    """One choice to nudge or not; `day` is the shift's, times are in the person's zone.

    `slot` is the minute of that day at which the slot opened; what came of a nudge comes last.
    """

    model_config = ConfigDict(frozen=True)

    day: date
    slot: int
    at: datetime
    available: bool
    reasons: list[str]
    features: dict[str, Any]
    policy: str
    probability: float
    seed: int
    nudged: bool
    skill: str | None
    title: str
    skill_probability: float | None
    eligible: list[str]
    shown_at: datetime | None
    answer: str | None
    answered_at: datetime | None

    def in_words(self) -> str:
        """What was decided and why, in plain sentences."""
        if not self.available:
            return why.not_available(self.reasons)
        if not self.nudged:
            return why.not_drawn(self.probability)
        asked_for = self.features.get("asked_for", -1)
        skill = why.drawn(self.title, self.skill_probability, len(self.eligible))
        return f"{why.nudged(asked_for, self.probability)} {skill}".strip()


class Decisions(BaseModel):
    """Newest first."""

    model_config = ConfigDict(frozen=True)

    format: Literal["doorway-decisions"] = "doorway-decisions"
    version: Literal[1] = 1
    made_at: datetime
    name: str
    zone: str
    decisions: list[Decision]


COLUMNS = tuple(Decision.model_fields)


def of(person: Person, most: int | None = None) -> list[Decision]:
    """The person's decisions, newest first; all, or the newest `most`."""
    zone = ZoneInfo(person.zone)
    rows = (
        Row.select(Row, Nudge)
        .join(Nudge, JOIN.LEFT_OUTER)
        .where(Row.person == person)
        .order_by(Row.at.desc(), Row.id.desc())
        .limit(most)
    )
    logged = _logged(person)
    return [_decision(row, _outcome(row, logged), zone) for row in rows]


def all_of(person: Person, at: datetime) -> Decisions:
    """Everything, as a file made at `at`."""
    made_at = at.astimezone(ZoneInfo(person.zone))
    return Decisions(made_at=made_at, name=person.name, zone=person.zone, decisions=of(person))


def as_csv(decisions: Iterable[Decision]) -> str:
    """One row for each decision, in the COLUMNS; no cell is a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows(_cells(one) for one in decisions)
    return out.getvalue()


def _cells(decision: Decision) -> Iterator[str]:
    for value in decision.model_dump(mode="json").values():
        yield plain_cell(_cell(value))


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(value)
    return json.dumps(value) if isinstance(value, dict | bool) else str(value)


def _logged(person: Person) -> dict[int, tuple[str, datetime]]:
    """The moments that answer nudges: what they say, and when they came in."""
    answers = (Moment.person == person) & Moment.nudge.is_null(False) & ~Moment.deleted
    rows = Moment.select(Moment.nudge, Moment.outcome, Moment.received_at).where(answers)
    return {nudge: (outcome, at) for nudge, outcome, at in rows.tuples()}


def _outcome(row: Row, logged: dict[int, tuple[str, datetime]]) -> dict[str, Any]:
    """What came of the nudge, if there was one."""
    nudge = getattr(row, "nudge", None)
    if nudge is None:
        return {"shown_at": None, "answer": None, "answered_at": None}
    answer, at = logged.get(nudge.id, (nudge.answer, nudge.answered_at))
    return {"shown_at": nudge.shown_at, "answer": answer, "answered_at": at}


def _decision(row: Row, outcome: dict[str, Any], zone: ZoneInfo) -> Decision:
    return Decision(
        day=row.local_day,
        slot=row.slot,
        at=row.at.astimezone(zone),
        available=row.available,
        reasons=row.reasons,
        features=row.features,
        policy=row.policy,
        probability=row.probability,
        seed=row.seed,
        nudged=row.action,
        skill=row.skill,
        title=skills.title_of(row.skill) if row.skill else "",
        skill_probability=row.skill_probability,
        eligible=row.eligible,
        shown_at=_local(outcome["shown_at"], zone),
        answer=outcome["answer"],
        answered_at=_local(outcome["answered_at"], zone),
    )


def _local(at: datetime | None, zone: ZoneInfo) -> datetime | None:
    return at.astimezone(zone) if at else None
