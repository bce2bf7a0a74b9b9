"""Server-side sessions: what the cookie carries is a token, and ending it here ends it for good."""

import hashlib
import secrets
from datetime import datetime, timedelta

from flask_login import UserMixin

from app import clock
from app.accounts.models import Membership, Person, Session

IDLE = timedelta(days=30)
IDLE_OF_LEADERS = timedelta(hours=12)
ABSOLUTE = timedelta(days=180)
SEEN_EVERY = timedelta(minutes=5)


class SignedIn(UserMixin):
    """A person with the session they came by, as Flask-Login wants it."""

    def __init__(self, person: Person, session: Session, token: str) -> None:
        self.person = person
        self.session = session
        self._token = token

    def get_id(self) -> str:
        return self._token


def begin(person: Person, device: str = "") -> str:
    """Open a session for `person` on `device`; the token that its cookie keeps."""
    token = secrets.token_urlsafe(32)
    Session.create(token_hash=hash_of(token), person=person, device=device)
    return token


def load(token: str) -> SignedIn | None:
    """Who holds `token`, if its session is neither ended nor idle nor too old (ASVS 7.3)."""
    session = (
        Session.select(Session, Person)
        .join(Person)
        .where(Session.token_hash == hash_of(token), Session.revoked_at.is_null())
        .first()
    )
    now = clock.now()
    if session is None or not _is_live(session, now):
        return None
    if now - session.seen_at >= SEEN_EVERY:
        Session.update(seen_at=now).where(Session.id == session.id).execute()
    return SignedIn(session.person, session, token)


def end(token: str) -> None:
    """End the session of `token` for good; nothing happens when there is none."""
    Session.update(revoked_at=clock.now()).where(
        Session.token_hash == hash_of(token), Session.revoked_at.is_null()
    ).execute()


def is_within(created_at: datetime, seen_at: datetime, idle: timedelta, now: datetime) -> bool:
    """Whether a session made and last seen at these times still stands, under this idle limit."""
    return now - created_at < ABSOLUTE and now - seen_at < idle


def hash_of(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _is_live(session: Session, now: datetime) -> bool:
    # Nearly every request is within the shorter limit, and then roles need no looking up.
    if is_within(session.created_at, session.seen_at, IDLE_OF_LEADERS, now):
        return True
    if not is_within(session.created_at, session.seen_at, IDLE, now):
        return False
    leads = (Membership.person == session.person) & (Membership.role != "clinician")
    return not Membership.select().where(leads).exists()
