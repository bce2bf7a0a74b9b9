"""Who is in a coach's teams: named, made coaches, let go; what they did stays theirs."""

from collections.abc import Sequence
from dataclasses import dataclass

from app import clock, db
from app.accounts import access, audit
from app.accounts.models import Membership, Person, Team
from app.coaching import reach
from app.coaching.models import Message, Suggestion, Told
from app.nudges import listeners
from app.practice import sharing
from app.practice.sharing import Shared, Try
from app.problems import Problem

PRACTISING = ("clinician", "coach")


class LastCoach(Exception):
    """Without them the team would have no coach, so nothing was changed."""


@dataclass(frozen=True)
class Member:
    """Somebody in a team, and nothing about what they do there; `id` is the person's."""

    id: int
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


def names_of(several: Sequence[Team]) -> dict[int, str]:
    """Names by id, where there are several teams to tell apart; empty for one."""
    return {team.id: team.name for team in several} if len(several) > 1 else {}


def coached(coach: Person, team_id: int | None) -> Team:
    """The team asked for, or the first by name. Problem 404 for one that `coach` does not coach."""
    mine = access.teams_of(coach, "coach")
    chosen = [team for team in mine if team_id in (team.id, None)]
    if not chosen:
        raise Problem(404, "There is nothing here.")
    return chosen[0]


def of_team(team: Team) -> Roster:
    """Who practises in the team."""
    practises = Membership.role.in_(("clinician", "coach"))
    rows = (
        Membership.select(Membership, Person).join(Person).where(Membership.team == team, practises)
    )
    return Roster(team, _members(list(rows)))


def set_coach(coach: Person, team: Team, person_id: int, is_coach: bool) -> str:
    """Make a member a coach, or a clinician again; their name. Problem 404, raises LastCoach."""
    with db.atomic():
        member = _load(team, person_id)
        role = "coach" if is_coach else "clinician"
        Membership.insert(person=member, team=team, role=role).on_conflict_ignore().execute()
        if not is_coach:
            _drop(team, member, "coach")
        audit.note(coach, "made coach" if is_coach else "coaching ended", member, clock.now())
    return member.name


def remove(coach: Person, team: Team, person_id: int) -> str:
    """Let a member go, and all they showed this team with them; their name. Problem 404, LastCoach."""
    with db.atomic():
        member = _load(team, person_id)
        _drop(team, member, "coach", "clinician")
        withdraw(member, team.id)
        audit.note(coach, "removed", member, clock.now())
    return member.name


def part(member: Person, team_id: int) -> None:
    """End a person's part in a team, for themselves or an administrator; call it inside a transaction."""
    theirs = (Membership.team == team_id) & (Membership.person == member)
    Membership.delete().where(theirs, Membership.role.in_(PRACTISING)).execute()
    withdraw(member, team_id)


def withdraw(member: Person, team_id: int) -> None:
    """Take all that a person showed a team out of it, and send them no more word of it.

    What it was taken from stays theirs. That a coach told a story that day stays the coach's; whose it
    was is forgotten.
    """
    told_here = Shared.select(Shared.id).where(Shared.team == team_id)
    Try.delete().where(Try.person == member, Try.shared.in_(told_here)).execute()
    sharing.withdraw(member, team_id)
    Suggestion.delete().where(Suggestion.team == team_id, Suggestion.person == member).execute()
    Told.update(person=None).where(Told.team == team_id, Told.person == member).execute()
    listeners.let_go(member, Message.select(Message.id).where(Message.team == team_id))


def _load(team: Team, person_id: int) -> Person:
    here = (Membership.team == team) & Membership.role.in_(("clinician", "coach"))
    member = Person.select().join(Membership).where(here, Person.id == person_id).first()
    if member is None:
        raise Problem(404, "There is nothing here.")
    return member


def _drop(team: Team, member: Person, *roles: str) -> None:
    # Locked, so that two coaches who let each other go at once do not leave a team without any.
    Team.update(name=Team.name).where(Team.id == team.id).execute()
    theirs = (Membership.team == team) & (Membership.person == member)
    Membership.delete().where(theirs, Membership.role.in_(roles)).execute()
    if not Membership.select().where(Membership.team == team, Membership.role == "coach").exists():
        raise LastCoach


def _members(rows: list[Membership]) -> tuple[Member, ...]:
    coaches = {row.person_id for row in rows if row.role == "coach"}
    people = {row.person_id: row.person.name for row in rows}
    members = (Member(number, name, number in coaches) for number, name in people.items())
    return tuple(sorted(members, key=lambda member: member.name.casefold()))
