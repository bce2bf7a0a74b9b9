"""Server-side sessions: what the cookie carries is a token, and ending it here ends it for good."""

import hashlib
import secrets
from datetime import datetime, timedelta

from flask_login import UserMixin

from app import clock
from app.accounts import factors, identities
from app.accounts.models import Membership, Person, Session

IDLE = timedelta(days=30)
IDLE_OF_LEADERS = timedelta(hours=12)
ABSOLUTE = timedelta(days=180)
SEEN_EVERY = timedelta(minutes=5)
CONFIRMED_FOR = timedelta(minutes=10)

WAYS = {
    "password": "with a password",
    "passkey": "with a passkey",
    "code": "with a code from your browser",
    "link": "with a link from your coach or an administrator",
    "mail": "with a link by e-mail",
    "sso": "with your work account",
}
# A code only shows that somebody holds a phone that is signed in.
UNCONFIRMED = ("code",)
RECOVERED = ("link", "mail")


class SignedIn(UserMixin):
    """A person with the session they came by, as Flask-Login wants it."""

    def __init__(self, person: Person, session: Session, token: str) -> None:
        self.person = person
        self.session = session
        self._token = token

    def get_id(self) -> str:
        return self._token


def begin(
    person: Person, device: str = "", way: str = "password", ends_at: datetime | None = None
) -> str:
    """Open a session for `person`, who came by `way` on `device`; the token that its cookie keeps.

    `ends_at` is for a phone that others use too: then it is over, whoever is busy.
    """
    token, now = _new_token(), clock.now()
    Session.create(
        token_hash=hash_of(token),
        person=person,
        device=device,
        way=way,
        confirmed_at=None if way in UNCONFIRMED else now,
        ends_at=ends_at,
        created_at=now,
        seen_at=now,
    )
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
        if not identities.may_stay(session, now):
            return None
    return SignedIn(session.person, session, token)


def confirm(token: str, way: str) -> str:
    """Its person just proved by `way` to be there: the session goes on under a new token (ASVS 7.2.4).

    One that began with one factor and now has two counts as begun with both.
    """
    fresh = _new_token()
    live = (Session.token_hash == hash_of(token)) & Session.revoked_at.is_null()
    if way in factors.TWO:
        Session.update(way=way).where(live, Session.way.in_(factors.ONE)).execute()
    Session.update(token_hash=hash_of(fresh), confirmed_at=clock.now()).where(live).execute()
    return fresh


def is_confirmed(session: Session, now: datetime) -> bool:
    """Whether its person proved to be there within the last ten minutes."""
    return session.confirmed_at is not None and now - session.confirmed_at < CONFIRMED_FOR


def is_recovering(session: Session, now: datetime) -> bool:
    """Whether it began within the last ten minutes with a link, as for who forgot a password."""
    return session.way in RECOVERED and now - session.created_at < CONFIRMED_FOR


def of(person: Person) -> list[Session]:
    """The person's sessions that still stand, last seen first."""
    theirs = Session.select(Session, Person).join(Person)
    open_ = theirs.where(Session.person == person, Session.revoked_at.is_null())
    now = clock.now()
    return [one for one in open_.order_by(Session.seen_at.desc()) if _is_live(one, now)]


def end(token: str) -> None:
    """End the session of `token` for good; nothing happens when there is none."""
    _end(Session.token_hash == hash_of(token))


def end_one(person: Person, session_id: int) -> bool:
    """End a session of `person` by its id; False when they have none such."""
    return bool(_end((Session.person == person) & (Session.id == session_id)))


def end_all(person: Person, but: int | None = None) -> int:
    """End all sessions of `person`, except the one with the id `but`; how many that were."""
    return _end((Session.person == person) & (Session.id != (but or 0)))


def is_within(created_at: datetime, seen_at: datetime, idle: timedelta, now: datetime) -> bool:
    """Whether a session made and last seen at these times still stands, under this idle limit."""
    return now - created_at < ABSOLUTE and now - seen_at < idle


def hash_of(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _end(which: object) -> int:
    ended: int = (
        Session.update(revoked_at=clock.now()).where(which, Session.revoked_at.is_null()).execute()
    )
    return ended


def _new_token() -> str:
    return secrets.token_urlsafe(32)


def _is_live(session: Session, now: datetime) -> bool:
    if session.ends_at is not None and now >= session.ends_at:
        return False
    # Nearly every request is within the shorter limit, and then roles need no looking up.
    if is_within(session.created_at, session.seen_at, IDLE_OF_LEADERS, now):
        return True
    if not is_within(session.created_at, session.seen_at, IDLE, now):
        return False
    leads = (Membership.person == session.person) & (Membership.role != "clinician")
    return not Membership.select().where(leads).exists()
