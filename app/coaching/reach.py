"""Which rows a person reaches: every query of coaching starts here, from a team and a share."""

from collections.abc import Collection
from typing import Any

from peewee import fn

from app.accounts.models import Membership, Person
from app.practice.sharing import Shared


def shared_with_coach(coach: Person) -> Any:
    """A query for what others shared in the teams that `coach` coaches, each with its owner."""
    return _shared_in(teams_coached(coach)).where(Shared.person != coach)


def shared_with_team(person: Person) -> Any:
    """A query for the stories in the person's own teams, each with its owner."""
    return _shared_in(teams_of(person)).where(Shared.rung == "team")


def teams_coached(coach: Person) -> list[int]:
    """The ids of the teams that `coach` coaches."""
    return _teams(coach, "coach")


def leads(person: Person) -> bool:
    """Whether the person coaches anywhere: what a leader writes makes no score the goal."""
    return bool(teams_coached(person))


def teams_of(person: Person) -> list[int]:
    """The ids of the person's teams; an administrator, as such, is in none."""
    return _teams(person, "clinician", "coach")


def _teams(person: Person, *roles: str) -> list[int]:
    mine = (Membership.person == person) & Membership.role.in_(roles)
    return [row.team_id for row in Membership.select(Membership.team).where(mine).distinct()]


def _shared_in(teams: Collection[int]) -> Any:
    # Ids rather than a subquery: with one team, SQLite then reads its newest rows off the index.
    rows = Shared.select(Shared, Person).join(Person).where(Shared.team.in_(teams))
    return _once(rows, teams) if len(teams) > 1 else rows


def _once(shared: Any, teams: Collection[int]) -> Any:
    """Who has two teams in common with an owner reads what was shared in both once."""
    twin = Shared.alias()
    is_same = (twin.person == Shared.person) & (twin.moment == Shared.moment)
    earlier = twin.select(1).where(is_same, twin.id < Shared.id, twin.team.in_(teams))
    return shared.where(~fn.EXISTS(earlier))
