"""Signed tokens: let the holder answer one nudge, and do nothing else, even when signed out.

An HMAC over who, which nudge and until when. It has one effect, since what it does is idempotent.
"""

from datetime import UTC, datetime, timedelta
from functools import cache

from itsdangerous import BadSignature, Signer

from app.config import current

LATE = timedelta(days=14)  # a tap made without a signal may arrive long after its nudge


def issue(person_id: int, nudge_id: int, until: datetime) -> str:
    """A token good for fourteen days after the nudge's slot ended at `until`."""
    said = f"{person_id}.{nudge_id}.{int((until + LATE).timestamp())}"
    return _signer().sign(said).decode()


def read(token: str, at: datetime) -> tuple[int, int] | None:
    """(person, nudge) that the token speaks for; None when it is forged or too old at `at`."""
    try:
        person_id, nudge_id, expires = map(int, _signer().unsign(token).decode().split("."))
    except (BadSignature, ValueError):
        return None
    return (person_id, nudge_id) if at < datetime.fromtimestamp(expires, UTC) else None


def _signer() -> Signer:
    return _signer_with(current().secret_key)


@cache
def _signer_with(secret_key: str) -> Signer:
    return Signer(secret_key, salt="nudge")
