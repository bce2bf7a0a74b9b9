"""Does what an organisation's list asks for, all of it or nothing; a link for each who is new."""

from collections.abc import Sequence
from dataclasses import dataclass

from app import db
from app.accounts import invitations
from app.accounts.models import Invitation, Person, Team
from app.administration import people, roles, roster
from app.administration.noting import note
from app.administration.roster import Change, Newcomer, Plan
from app.administration.roster_file import Row


class Changed(Exception):
    """Somebody joined or changed since the list was looked at; `plan` is what it would do now."""

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self.plan = plan


@dataclass(frozen=True)
class Link:
    """Shown once. It lets one person in, within fourteen days."""

    name: str
    sign_in_name: str
    address: str


def look(rows: Sequence[Row]) -> Plan:
    """What the list would do now."""
    return roster.compare(rows, people.known())


def apply(by: Person, rows: Sequence[Row], mark: str, base_url: str) -> list[Link]:
    """Do it, if it is still what was looked at under `mark`. Raises Changed; then nothing was done."""
    with db.atomic():
        plan = look(rows)
        if plan.mark != mark or plan.faults:
            raise Changed(plan)
        for name in plan.teams:
            Team.create(name=name)
        teams = {team.name: team for team in Team.select()}
        for change in plan.changes:
            _change(by, change, teams)
        links = [_invite(one, teams, base_url) for one in plan.newcomers]
    note(by, "bring in list", changes=len(plan.changes), links=len(links))
    return links


def _change(by: Person, change: Change, teams: dict[str, Team]) -> None:
    roles.give(by, people.find(change.person_id), teams[change.team], change.role)


def _invite(one: Newcomer, teams: dict[str, Team], base_url: str) -> Link:
    if one.was_invited:
        invitations.take_back(Invitation.sign_in_name == one.sign_in_name)
    (team, role), *more = one.parts
    also = [(teams[name].id, part) for name, part in more]
    code = invitations.issue(teams[team], role, one.name, one.sign_in_name, also)
    return Link(one.name, one.sign_in_name, f"{base_url}/join/{code}")
