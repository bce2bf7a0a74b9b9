"""The proximal outcome of a study: each shift's draw, beside what its person said at its end.

The outcome is 1 when they tried a skill (it helped, or they tried), 0 when no chance arose, and
missing, never 0, when they skipped, did not answer, or were not asked.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from peewee import JOIN

from app.nudges import policy
from app.nudges.models import Decision
from app.nudges.study_models import Consent, Study
from app.practice.models import ShiftCheck

OUTCOMES = {"helped": 1.0, "tried": 1.0, "no_chance": 0.0}


class TooEarly(Exception):
    """The day that was set for the analysis has not come. There is no way round it."""


@dataclass(frozen=True)
class Point:
    """One decision point of somebody who joined; `asked` when the question reached their phone."""

    person: int
    available: bool
    action: bool
    probability: float
    asked: bool
    outcome: float | None


@dataclass(frozen=True)
class Arm:
    """The available shifts with a nudge drawn, or those without: how many, asked, answered."""

    nudged: bool
    shifts: int
    asked: int
    answered: int


def points(study: Study, at: datetime) -> list[Point]:
    """All points of those who are in the study, since they joined. Raises TooEarly."""
    if at.date() < study.analysis_on:
        raise TooEarly
    is_theirs = (Consent.person == Decision.person) & (Consent.study == study.id)
    same_shift = (ShiftCheck.person == Decision.person) & (
        ShiftCheck.local_day == Decision.local_day
    )
    columns = (Decision.person, Decision.available, Decision.action, Decision.probability)
    rows = (
        Decision.select(*columns, ShiftCheck.id, ShiftCheck.answer)
        .join(Consent, on=is_theirs)
        .join_from(Decision, ShiftCheck, JOIN.LEFT_OUTER, on=same_shift)
        .where(Decision.policy == policy.of_study(study.id).version)
        .where(Decision.at >= Consent.joined_at)
        .order_by(Decision.id)
        .tuples()
    )
    return [
        Point(person, available, action, chance, check is not None, OUTCOMES.get(said))
        for person, available, action, chance, check, said in rows
    ]


def arms(rows: Iterable[Point]) -> list[Arm]:
    """How often people were asked and answered, with a nudge and without; “not asked” apart."""
    counted = [row for row in rows if row.available]
    both = (True, False)
    return [_arm(nudged, [row for row in counted if row.action == nudged]) for nudged in both]


def _arm(nudged: bool, rows: list[Point]) -> Arm:
    asked = [row for row in rows if row.asked]
    answered = [row for row in asked if row.outcome is not None]
    return Arm(nudged, len(rows), len(asked), len(answered))
