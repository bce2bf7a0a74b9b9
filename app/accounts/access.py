"""Who is asking, and what part they have in which team. Rooms load their rows through these."""

from datetime import datetime

from flask_login import current_user

from app import clock, config
from app.accounts import factors, passkeys, sessions
from app.accounts.memberships import is_last_admin, role_of, roles_of, teams_of
from app.accounts.models import Person
from app.problems import Problem

# What a page asks comes by one door.
__all__ = ["is_last_admin", "role_of", "roles_of", "teams_of"]


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
