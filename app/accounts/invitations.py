"""Invitations: a link into a team, good once, for fourteen days."""

import secrets
from datetime import timedelta

from app import clock
from app.accounts import codes
from app.accounts.models import ROLES, Invitation, Team

GOOD_FOR = timedelta(days=14)


class Unknown(Exception):
    """No invitation has this code."""


class Spent(Exception):
    """The invitation was used, or its time is over."""


def issue(team: Team, role: str) -> str:
    """A new code for `/join/<code>`; shown once, since only its hash is kept."""
    if role not in ROLES:
        raise ValueError(f"{role} is no role: use one of {', '.join(ROLES)}")
    code = secrets.token_urlsafe(18)
    Invitation.create(
        code_hash=codes.hash_of(code), team=team, role=role, expires_at=clock.now() + GOOD_FOR
    )
    return code


def look(code: str) -> Invitation:
    """The invitation of `code`, with its team, if still good. Raises Unknown, Spent."""
    invitation = _find(code)
    if invitation.used_at is not None or invitation.expires_at <= clock.now():
        raise Spent
    return invitation


def team_for(code: str) -> Team:
    """The team that `code` opens now. Raises Unknown, Spent."""
    return look(code).team


def consume(code: str) -> Invitation:
    """Use `code` up, inside the caller's transaction. Raises Spent; then nothing may be kept."""
    if not codes.consume(Invitation, code):
        raise Spent
    return _find(code)


def _find(code: str) -> Invitation:
    same = Invitation.code_hash == codes.hash_of(code)
    found: Invitation | None = Invitation.select(Invitation, Team).join(Team).where(same).first()
    if found is None:
        raise Unknown
    return found
