"""Who is in a coach's teams, by name, and the way in for the next person."""

from dataclasses import dataclass

from app.accounts import access, invitations
from app.accounts.models import Membership, Person, Team
from app.coaching import reach
from app.problems import Problem


@dataclass(frozen=True)
class Member:
    """Somebody in a team, and nothing about what they do there."""

    name: str
    is_coach: bool


@dataclass(frozen=True)
class Roster:
    """A team and its members, by name."""

    team: Team
    members: tuple[Member, ...]


def teams(person: Person) -> list[Team]:
    """The teams in which the person works, by name."""
    return list(Team.select().where(Team.id.in_(reach.teams_of(person))).order_by(Team.name))


def of_teams(coach: Person) -> list[Roster]:
    """The teams that `coach` coaches."""
    rows = list(_memberships(coach))
    return [Roster(team, _members(rows, team)) for team in access.teams_of(coach, "coach")]


def invite(coach: Person, team_id: int) -> str:
    """A new code for one clinician. Problem 404 for a team that `coach` does not coach."""
    team = Team.get_or_none((Team.id == team_id) & Team.id.in_(reach.teams_coached(coach)))
    if team is None:
        raise Problem(404, "There is nothing here.")
    return invitations.issue(team, "clinician")


def _memberships(coach: Person) -> list[Membership]:
    practises = Membership.role.in_(("clinician", "coach"))
    theirs = Membership.team.in_(reach.teams_coached(coach))
    return list(Membership.select(Membership, Person).join(Person).where(theirs, practises))


def _members(rows: list[Membership], team: Team) -> tuple[Member, ...]:
    here = [row for row in rows if row.team_id == team.id]
    coaches = {row.person_id for row in here if row.role == "coach"}
    people = {row.person_id: row.person.name for row in here}
    members = (Member(name, person_id in coaches) for person_id, name in people.items())
    return tuple(sorted(members, key=lambda member: member.name.casefold()))
