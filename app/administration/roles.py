"""What people are in their teams, changed; and their leaving of all of them. One administrator stays."""

from typing import Any

from app import clock, db
from app.accounts import invitations, sessions
from app.accounts.models import Handover, Invitation, Membership, Person, Recovery, Team
from app.administration.noting import note
from app.coaching import members
from app.nudges import digest, subscriptions


class LastAdmin(Exception):
    """Without them nobody would administer, so nothing was changed."""


def give(by: Person, person: Person, team: Team, role: str) -> None:
    """Make `person` a clinician, a coach or an administrator in `team`; a clinician coaches it no more.
    Whoever was let go is let in again by it."""
    with db.atomic():
        Person.update(let_go_at=None).where(Person.id == person.id).execute()
        row = {"person": person, "team": team, "role": role}
        Membership.insert(row).on_conflict_ignore().execute()
        if role == "clinician":
            _part_of(person, team, "coach").execute()
    note(by, "role given", person, role=role, team=team.id)


def end(by: Person, person: Person, team: Team, role: str) -> None:
    """Out of the team with what they showed it; or no administrator from it any more. Raises LastAdmin."""
    with db.atomic():
        if role == "admin":
            _lock_admins()
            _part_of(person, team, "admin").execute()
            _must_have_admin()
        else:
            members.part(person, team.id)
    note(by, "role ended", person, role=role, team=team.id)


def let_go(by: Person, person: Person) -> None:
    """Every session, device and part in a team ends at once; the account and all in it stay theirs, so
    that they can sign in anew to take it along or erase it. No group of their organisation brings them back.
    Raises LastAdmin."""
    now = clock.now()
    with db.atomic():
        _lock_admins()
        parts = Membership.select(Membership.team).where(Membership.person == person).distinct()
        for team_id in [row.team_id for row in parts]:
            members.part(person, team_id)
        Membership.delete().where(Membership.person == person).execute()
        Person.update(let_go_at=now).where(Person.id == person.id).execute()
        _must_have_admin()
        _shut_doors(person)
        subscriptions.forget_all(person, now)
        digest.set_address(person, "", now)
    note(by, "let go", person)


def sign_out(by: Person, person: Person) -> None:
    """End all sessions of `person` at once, as for a phone that was lost (ASVS 7.4.5)."""
    sessions.end_all(person)
    note(by, "signed out", person)


def _shut_doors(person: Person) -> None:
    sessions.end_all(person)
    for codes in (Handover, Recovery):
        codes.delete().where(codes.person == person).execute()
    invitations.take_back(Invitation.sign_in_name == person.sign_in_name)


def _part_of(person: Person, team: Team, role: str) -> Any:
    theirs = (Membership.person == person) & (Membership.team == team)
    return Membership.delete().where(theirs, Membership.role == role)


def _lock_admins() -> None:
    # Written, so that two administrators who let each other go at once do not leave nobody.
    Membership.update(role="admin").where(Membership.role == "admin").execute()


def _must_have_admin() -> None:
    if not Membership.select().where(Membership.role == "admin").exists():
        raise LastAdmin
