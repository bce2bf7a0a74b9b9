"""Invitations: a link into a team, good once, for fourteen days; or a short code for one huddle."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from peewee import Case

from app import clock
from app.accounts import codes, handover
from app.accounts.models import ROLES, Invitation, Team

GOOD_FOR = timedelta(days=14)
A_HUDDLE = timedelta(minutes=15)


class Unknown(Exception):
    """No invitation has this code."""


class Spent(Exception):
    """The invitation was used, or its time is over."""


def issue(
    team: Team,
    role: str,
    name: str = "",
    sign_in_name: str = "",
    also: Sequence[tuple[int, str]] = (),
) -> str:
    """A new code for `/join/<code>`; shown once, since only its hash is kept.

    `name` and `sign_in_name` are where its page begins; `also`: (team id, role) of further teams it opens.
    """
    if role not in ROLES:
        raise ValueError(f"{role} is no role: use one of {', '.join(ROLES)}")
    code = secrets.token_urlsafe(18)
    Invitation.create(
        code_hash=codes.hash_of(code),
        team=team,
        role=role,
        expires_at=clock.now() + GOOD_FOR,
        name=name,
        sign_in_name=sign_in_name,
        also=list(also),
    )
    return code


def issue_for_huddle(team: Team, places: int) -> tuple[str, datetime]:
    """A code, XXXX-XXXX, for up to `places` clinicians in the next 15 minutes; and when it ends."""
    code = "".join(secrets.choice(handover.ALPHABET) for _ in range(handover.LENGTH))
    until = clock.now() + A_HUDDLE
    Invitation.create(
        code_hash=codes.hash_of(code), team=team, role="clinician", places=places, expires_at=until
    )
    return f"{code[:4]}-{code[4:]}", until


def awaited() -> list[Invitation]:
    """The open invitations that were made for somebody by name, each with its team."""
    is_open = Invitation.used_at.is_null() & (Invitation.expires_at > clock.now())
    rows = Invitation.select(Invitation, Team).join(Team)
    return list(rows.where(is_open, Invitation.sign_in_name != "").order_by(Invitation.name))


def take_back(*which: Any) -> None:
    """Those that nobody used, of which this holds, open nothing any more."""
    Invitation.delete().where(Invitation.used_at.is_null(), *which).execute()


def as_kept(typed: str) -> str:
    """A code as its hash was made: a short one however it was spaced, dashed or small."""
    short = handover.as_kept(typed)
    return short if len(short) == handover.LENGTH and len(typed) <= 12 else typed


def look(code: str) -> Invitation:
    """The invitation of `code`, with its team, if still good. Raises Unknown, Spent."""
    invitation = _find(code)
    if invitation.used_at is not None or invitation.expires_at <= clock.now():
        raise Spent
    return invitation


def consume(code: str) -> Invitation:
    """Take one place of `code`, inside the caller's transaction. Raises Spent; then nothing may be kept."""
    now = clock.now()
    last = Case(None, [(Invitation.places <= 1, Invitation.used_at.db_value(now))], None)
    is_open = (Invitation.used_at.is_null()) & (Invitation.expires_at > now)
    same = Invitation.code_hash == codes.hash_of(as_kept(code))
    changes = {"places": Invitation.places - 1, "used_at": last}
    if not Invitation.update(changes).where(same, is_open).execute():
        raise Spent
    return _find(code)


def _find(code: str) -> Invitation:
    same = Invitation.code_hash == codes.hash_of(as_kept(code))
    found: Invitation | None = Invitation.select(Invitation, Team).join(Team).where(same).first()
    if found is None:
        raise Unknown
    return found
