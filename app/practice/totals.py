"""Weekly team totals as they were published: all that coaching reads of unshared practice.

A row is written once, when its week has closed (`closing`), and never again: whoever joins, leaves, keeps
out or erases later changes no published figure, so that no two figures can be set against each other.
Nothing here counts, and no row knows a person.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import peewee

from app.accounts.models import Team
from app.db import Json, Model

A_WEEK = timedelta(weeks=1)


class TeamWeek(Model):
    """One closed week of a team, by its Monday; `figures` hold what was published and nothing else."""

    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    week = peewee.DateField()
    figures = Json(default=dict)

    class Meta:
        indexes = ((("team", "week"), True),)


class ClosedWeek(Model):
    """A week that has been closed for every team."""

    week = peewee.DateField(primary_key=True)


@dataclass(frozen=True)
class SkillWeek:
    """`uses` of one skill in a week; `worked` in percent to the nearest 5, None if it may not be told."""

    skill: str
    uses: int
    worked: int | None


@dataclass(frozen=True)
class Week:
    """What may be known of the week that began on `monday`; None: not enough people, or nobody.

    `uses`: how often a skill was used; `per_ten`: that for every ten people in the team; `practised`: the
    share of people who did, in percent to the nearest 5, None beside `is_nearly_all` when nearly all did.
    """

    monday: date
    uses: int | None = None
    per_ten: float | None = None
    practised: int | None = None
    is_nearly_all: bool = False
    skills: tuple[SkillWeek, ...] = ()


def weeks(team: int, most: int) -> list[Week]:
    """The last `most` weeks of a team up to its newest, oldest first, each Monday once."""
    newest_first = TeamWeek.select().where(TeamWeek.team == team).order_by(TeamWeek.week.desc())
    kept = {row.week: row.figures for row in newest_first.limit(most)}
    if not kept:
        return []
    last = max(kept)
    mondays = [last - number * A_WEEK for number in reversed(range(most))]
    return [_week(one, kept.get(one, {})) for one in mondays if one >= min(kept)]


def _week(monday: date, figures: dict[str, Any]) -> Week:
    known = {name: value for name, value in figures.items() if name != "skills"}
    skills = tuple(SkillWeek(**one) for one in figures.get("skills", []))
    return Week(monday=monday, skills=skills, **known)
