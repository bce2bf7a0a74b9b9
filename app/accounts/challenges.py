"""Challenges: what a passkey has to sign, so that its answer counts once, soon and for one purpose."""

import json
import secrets
from datetime import timedelta

from webauthn.helpers import base64url_to_bytes, bytes_to_base64url

from app import clock
from app.accounts import codes
from app.accounts.models import Challenge, Person

GOOD_FOR = timedelta(minutes=10)


class Stale(Exception):
    """The answer is to no challenge of ours, to one for something else, or comes too late or again."""


def issue(purpose: str, person: Person | None = None, user_handle: str = "") -> bytes:
    """32 random bytes to sign for `purpose`; `person` where only they may answer."""
    now, challenge = clock.now(), secrets.token_bytes(32)
    Challenge.delete().where(Challenge.expires_at <= now).execute()
    Challenge.create(
        code_hash=_hash(challenge),
        purpose=purpose,
        person=person,
        user_handle=user_handle,
        expires_at=now + GOOD_FOR,
    )
    return challenge


def consume(answer: str, purpose: str, person: Person | None = None) -> tuple[bytes, str]:
    """(the challenge that `answer` is to, its user handle), used up whatever comes. Raises Stale."""
    challenge = _signed(answer)
    if not codes.consume(Challenge, bytes_to_base64url(challenge)):
        raise Stale
    row = Challenge.get(Challenge.code_hash == _hash(challenge))
    if row.purpose != purpose or row.person_id != (person.id if person else None):
        raise Stale
    return challenge, row.user_handle


def _signed(answer: str) -> bytes:
    """The challenge that the browser says was signed. Raises Stale for anything unreadable."""
    try:
        client_data = json.loads(answer)["response"]["clientDataJSON"]
        return base64url_to_bytes(json.loads(base64url_to_bytes(client_data))["challenge"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Stale from error


def _hash(challenge: bytes) -> str:
    return codes.hash_of(bytes_to_base64url(challenge))
