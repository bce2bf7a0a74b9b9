"""An organisation's list beside who is here: what it would make and change. Nobody leaves by a list. Pure."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.administration.roster_file import Row

ROLE_WORDS = {"clinician": "clinician", "coach": "coach", "admin": "administrator"}


@dataclass(frozen=True)
class Known:
    """Who and what is here now. Teams are looked up by casefolded name, people by sign-in name."""

    people: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    roles: Mapping[tuple[int, str], frozenset[str]] = field(default_factory=dict)
    teams: Mapping[str, str] = field(default_factory=dict)
    closed: frozenset[str] = frozenset()
    invited: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Newcomer:
    """Somebody who gets a link; `parts` are (team, role). `was_invited`: an earlier link ends."""

    name: str
    sign_in_name: str
    parts: tuple[tuple[str, str], ...]
    was_invited: bool

    @property
    def says(self) -> str:
        return ", ".join(f"{team}: {ROLE_WORDS[role]}" for team, role in self.parts)


@dataclass(frozen=True)
class Change:
    """A new part in a team for somebody who is here."""

    person_id: int
    name: str
    team: str
    role: str
    before: str

    @property
    def says(self) -> str:
        was = f" (now {ROLE_WORDS[self.before]})" if self.before else ""
        return f"{self.team}: {ROLE_WORDS[self.role]}{was}"


@dataclass(frozen=True)
class Plan:
    """What a list would do: `teams` are made, `same` people are left alone, `absent` ones only named."""

    teams: tuple[str, ...]
    newcomers: tuple[Newcomer, ...]
    changes: tuple[Change, ...]
    same: tuple[str, ...]
    absent: tuple[str, ...]
    faults: tuple[str, ...]

    @property
    def does_something(self) -> bool:
        return bool(self.teams or self.newcomers or self.changes)

    @property
    def mark(self) -> str:
        """The same for the same plan, so that what was looked at is what is done."""
        return hashlib.sha256(repr(self).encode()).hexdigest()


def compare(rows: Sequence[Row], known: Known) -> Plan:
    """What to do so that everybody on the list has at least the parts that it gives them."""
    spelled = dict(known.teams)
    made = []
    for row in rows:
        if row.team.casefold() not in spelled:
            spelled[row.team.casefold()] = row.team
            made.append(row.team)
    here = [row for row in rows if row.sign_in_name in known.people]
    changes = [change for row in here if (change := _change(row, known, spelled))]
    return Plan(
        teams=tuple(made),
        newcomers=_newcomers(rows, known, spelled),
        changes=tuple(changes),
        same=_left_alone(here, changes, known),
        absent=_absent(rows, known),
        faults=tuple(
            f"Line {row.line}, team: {spelled[row.team.casefold()]} is closed."
            for row in rows
            if row.team.casefold() in known.closed
        ),
    )


def _newcomers(
    rows: Sequence[Row], known: Known, spelled: Mapping[str, str]
) -> tuple[Newcomer, ...]:
    parts: dict[str, list[tuple[str, str]]] = {}
    called = {row.sign_in_name: row.name for row in rows}
    for row in rows:
        if row.sign_in_name not in known.people:
            part = (spelled[row.team.casefold()], row.role)
            parts.setdefault(row.sign_in_name, []).append(part)
    return tuple(
        Newcomer(called[who], who, tuple(theirs), who in known.invited)
        for who, theirs in parts.items()
    )


def _change(row: Row, known: Known, spelled: Mapping[str, str]) -> Change | None:
    person_id, name = known.people[row.sign_in_name]
    team = row.team.casefold()
    roles = known.roles.get((person_id, team), frozenset())
    practises = next((role for role in ("coach", "clinician") if role in roles), "")
    if row.role in (practises, *(roles & {"admin"})):
        return None
    before = "" if row.role == "admin" else practises
    return Change(person_id, name, spelled[team], row.role, before)


def _left_alone(here: Sequence[Row], changes: Sequence[Change], known: Known) -> tuple[str, ...]:
    changed = {change.person_id for change in changes}
    people = dict(known.people[row.sign_in_name] for row in here)
    return tuple(name for person_id, name in people.items() if person_id not in changed)


def _absent(rows: Sequence[Row], known: Known) -> tuple[str, ...]:
    listed = {row.sign_in_name for row in rows}
    in_a_team = {person_id for person_id, _ in known.roles}
    away = (
        name
        for who, (person_id, name) in known.people.items()
        if who not in listed and person_id in in_a_team
    )
    return tuple(sorted(away, key=str.casefold))
