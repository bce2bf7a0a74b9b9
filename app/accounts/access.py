"""Who is asking, and what part they have in which team. Rooms load their rows through these."""

from datetime import datetime

from flask_login import current_user

from app import clock, config
from app.accounts import factors, passkeys, sessions
from app.accounts.models import Membership, Person, Team
from app.problems import Problem

STRONGEST_FIRST = ("admin", "coach", "clinician")


def current_person() -> Person:
    """The person whose request this is. Raises Problem 401 when nobody is signed in."""
    person = person_or_none()
    if person is None:
        raise Problem(401, "Sign in first.")
    return person


def person_or_none() -> Person | None:
    """The person whose request this is, if somebody is signed in."""
    return current_user.person if current_user.is_authenticated else None


def is_confirmed() -> bool:
    """Whether the current person proved within the last ten minutes to be there (ASVS 7.5.3).

    Ask before export, erase, a change of role and of the ways in. Where it is False, lead them to
    `url_for("confirm.page", next=…)`; that page brings them back.
    """
    if not current_user.is_authenticated:
        return False
    return sessions.is_confirmed(current_user.session, clock.now())


def lacks_a_factor() -> bool:
    """Whether TWO_FACTORS asks the current person for two, and their session began with one."""
    policy = config.current().two_factors
    if policy == "off" or not current_user.is_authenticated:
        return False
    has_one = current_user.session.way in factors.ONE
    return has_one and factors.are_asked(policy, roles_of(current_user.person))


def may_add_passkey() -> bool:
    """Whether the current person proved enough to add one: where two factors are asked for, a password
    alone adds the first passkey only."""
    return is_confirmed() and not (lacks_a_factor() and passkeys.of(current_user.person))


def shared_until() -> datetime | None:
    """When the current session ends on a phone that others use too; None on one's own."""
    return current_user.session.ends_at if current_user.is_authenticated else None


def is_on_shared_phone() -> bool:
    return shared_until() is not None


def roles_of(person: Person) -> frozenset[str]:
    """Every role the person has in any team."""
    rows = Membership.select(Membership.role).where(Membership.person == person)
    return frozenset(row.role for row in rows)


def role_of(person: Person) -> str:
    """The strongest of the person's roles; a clinician when they have none."""
    roles = roles_of(person)
    return next((role for role in STRONGEST_FIRST if role in roles), "clinician")


def teams_of(person: Person, role: str | None = None) -> list[Team]:
    """The person's teams by name; only those where they have `role`, if given."""
    mine = Membership.person == person
    if role is not None:
        mine &= Membership.role == role
    return list(Team.select().join(Membership).where(mine).distinct().order_by(Team.name))


def is_last_admin(person: Person) -> bool:
    """Whether nobody would administer without this person."""
    rows = Membership.select(Membership.person).where(Membership.role == "admin")
    return {row.person_id for row in rows} == {person.id}
