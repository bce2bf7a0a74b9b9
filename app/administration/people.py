"""Accounts as an administrator needs them: name, sign-in name, teams, whether they ever signed in."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.accounts import invitations
from app.accounts.models import Membership, Person, Session, Team
from app.administration.roster import ROLE_WORDS, Known
from app.problems import Problem

AT_ONCE = 100


@dataclass(frozen=True)
class Part:
    """What somebody is in one team."""

    team_id: int
    team: str
    role: str

    @property
    def says(self) -> str:
        return f"{self.team}: {self.role_in_words}"

    @property
    def role_in_words(self) -> str:
        return ROLE_WORDS[self.role]


@dataclass(frozen=True)
class Account:
    """Nothing about what they do, nor when they did anything."""

    id: int
    name: str
    sign_in_name: str
    parts: tuple[Part, ...]
    has_signed_in: bool


@dataclass(frozen=True)
class Listing:
    """The first hundred that were looked for, and how many there are."""

    accounts: tuple[Account, ...]
    found: int


def listed(wanted: str = "") -> Listing:
    """Those whose name or sign-in name has `wanted` in it, by name."""
    columns = (Person.id, Person.name, Person.sign_in_name)
    sought = wanted.casefold()
    people = [
        one
        for one in Person.select(*columns)
        if sought in one.name.casefold() or sought in one.sign_in_name
    ]
    people.sort(key=lambda one: (one.name.casefold(), one.id))
    return Listing(tuple(_accounts(people[:AT_ONCE])), len(people))


def of_team(team: Team) -> list[Account]:
    """Who has a part in the team, by name."""
    inside = Membership.select(Membership.person).where(Membership.team == team)
    columns = (Person.id, Person.name, Person.sign_in_name)
    people = Person.select(*columns).where(Person.id.in_(inside))
    return sorted(_accounts(list(people)), key=lambda one: one.name.casefold())


def find(person_id: int) -> Person:
    """Problem 404."""
    person: Person | None = Person.get_or_none(Person.id == person_id)
    if person is None:
        raise Problem(404, "There is nothing here.")
    return person


def team_of(team_id: int) -> Team:
    """A team in which somebody may have a part, closed or not. Problem 404."""
    team: Team | None = Team.get_or_none(Team.id == team_id)
    if team is None:
        raise Problem(404, "There is nothing here.")
    return team


def account(person_id: int) -> Account:
    """Problem 404."""
    return _accounts([find(person_id)])[0]


def known() -> Known:
    """Who and what is here now, for a list to be held beside."""
    roles: dict[tuple[int, str], set[str]] = {}
    teams = {team.id: team for team in Team.select()}
    for row in Membership.select():
        team = teams[row.team_id].name.casefold()
        roles.setdefault((row.person_id, team), set()).add(row.role)
    people = Person.select(Person.id, Person.name, Person.sign_in_name)
    return Known(
        people={one.sign_in_name: (one.id, one.name) for one in people},
        roles={part: frozenset(theirs) for part, theirs in roles.items()},
        teams={team.name.casefold(): team.name for team in teams.values()},
        closed=frozenset(team.name.casefold() for team in teams.values() if team.closed_at),
        invited=frozenset(one.sign_in_name for one in invitations.awaited()),
    )


def _accounts(people: list[Person]) -> list[Account]:
    ids = [one.id for one in people]
    rows = Membership.select(Membership, Team).join(Team).where(Membership.person.in_(ids))
    parts = _parts(list(rows))
    signed_in = {
        row.person_id
        for row in Session.select(Session.person).where(Session.person.in_(ids)).distinct()
    }
    return [
        Account(one.id, one.name, one.sign_in_name, parts.get(one.id, ()), one.id in signed_in)
        for one in people
    ]


def _parts(rows: Iterable[Membership]) -> dict[int, tuple[Part, ...]]:
    """Of each person; who coaches a team and practises in it is said to coach it."""
    found: dict[int, dict[tuple[int, bool], Part]] = {}
    for row in rows:
        part = Part(row.team_id, row.team.name, row.role)
        theirs = found.setdefault(row.person_id, {})
        place = (row.team_id, row.role == "admin")
        if place not in theirs or row.role == "coach":
            theirs[place] = part
    return {
        one: tuple(sorted(theirs.values(), key=lambda part: (part.team.casefold(), part.role)))
        for one, theirs in found.items()
    }
