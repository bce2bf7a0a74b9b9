"""A shared moment as others see it: what its owner chose to show, in words, and nothing else."""

from dataclasses import dataclass
from datetime import date, datetime

from app import skills
from app.practice.sharing import Shared

OUTCOMES = {"worked": "It worked", "tried": "Tried it", "no_chance": "No chance"}


@dataclass(frozen=True)
class Item:
    """`skill` is the slug, `day` the owner's shift day; `chips` what was noticed, `at` when shared (UTC).

    `team` is the id of the team that it was shared with.
    """

    id: int
    team: int
    who: str
    skill: str
    title: str
    outcome: str
    chips: tuple[str, ...]
    note: str
    day: date
    is_story: bool
    at: datetime


def from_row(row: Shared) -> Item:
    """The item of a row that was read with its owner."""
    return Item(
        id=row.id,
        team=row.team_id,
        who=row.person.name,
        skill=row.skill,
        title=skills.title_of(row.skill),
        outcome=OUTCOMES.get(row.outcome, row.outcome),
        chips=tuple(row.noticed),
        note=row.note,
        day=row.local_day,
        is_story=row.rung == "team",
        at=row.shared_at,
    )
