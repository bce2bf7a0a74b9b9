"""Teams: made, renamed, closed. A closed team keeps its name and has nobody in it."""

from dataclasses import dataclass

import peewee

from app import clock, db
from app.accounts import audit, invitations
from app.accounts.models import Invitation, Membership, Person, Team
from app.administration.noting import note
from app.coaching import members
from app.problems import Problem


class NameTaken(ValueError):
    """Another team is called so; the words say whether it is closed."""


@dataclass(frozen=True)
class Counted:
    """A team and how many accounts are in it; `coaches` of them coach."""

    id: int
    name: str
    people: int
    coaches: int

    @property
    def says(self) -> str:
        coached = {0: "no coach yet", 1: "1 coach"}.get(self.coaches, f"{self.coaches} coaches")
        return f"{self.people} {'person' if self.people == 1 else 'people'}, {coached}"


def listed() -> list[Counted]:
    """The open teams by name."""
    teams = Team.select().where(Team.closed_at.is_null())
    inside: dict[int, dict[int, bool]] = {team.id: {} for team in teams}
    for row in Membership.select().where(Membership.role.in_(members.PRACTISING)):
        theirs = inside.setdefault(row.team_id, {})
        theirs[row.person_id] = theirs.get(row.person_id, False) or row.role == "coach"
    found = [Counted(t.id, t.name, len(inside[t.id]), sum(inside[t.id].values())) for t in teams]
    return sorted(found, key=lambda team: team.name.casefold())


def closed() -> list[str]:
    """The names of the teams that were closed."""
    rows = Team.select().where(Team.closed_at.is_null(False))
    return sorted((team.name for team in rows), key=str.casefold)


def find(team_id: int) -> Team:
    """An open team. Problem 404."""
    team: Team | None = Team.get_or_none(Team.id == team_id, Team.closed_at.is_null())
    if team is None:
        raise Problem(404, "There is nothing here.")
    return team


def make(by: Person, name: str) -> Team:
    """A new team with nobody in it. Raises NameTaken."""
    _must_be_free(name)
    try:
        with db.atomic():
            team: Team = Team.create(name=name)
    except peewee.IntegrityError as error:
        raise NameTaken("There is a team with this name.") from error
    note(by, "make team", team=team.id)
    return team


def rename(by: Person, team: Team, name: str) -> None:
    """Raises NameTaken."""
    _must_be_free(name, team)
    try:
        with db.atomic():
            Team.update(name=name).where(Team.id == team.id).execute()
    except peewee.IntegrityError as error:
        raise NameTaken("There is a team with this name.") from error
    note(by, "rename team", team=team.id)


def close(by: Person, team: Team) -> None:
    """Everybody leaves it with what they showed it, and no link opens it; what they did stays theirs.

    Who administers from it still does.
    """
    inside = Membership.role.in_(members.PRACTISING) & (Membership.team == team)
    with db.atomic():
        Team.update(closed_at=clock.now()).where(Team.id == team.id).execute()
        people = Person.select().join(Membership).where(inside).distinct()
        for person in list(people):
            members.part(person, team.id)
            audit.note(by, "team closed", person, clock.now())
        invitations.take_back(Invitation.team == team)
    note(by, "close team", team=team.id)


def _must_be_free(name: str, team: Team | None = None) -> None:
    for other in Team.select():
        if other.name.casefold() == name.casefold() and other != team:
            closed = " It is closed." if other.closed_at else ""
            raise NameTaken(f"There is a team with this name.{closed}")
