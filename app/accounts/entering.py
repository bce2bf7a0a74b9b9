"""Coming in and going out: the one place that puts a session into the browser's cookie, and notes it.

The log says how somebody came in or was turned away, the audit log says whom (ASVS 16.3.1).
"""

from datetime import timedelta
from zoneinfo import ZoneInfo

import structlog
from flask import request, session
from flask_login import current_user, login_user, logout_user

from app import clock
from app.accounts import access, audit, hours, identities, sessions, shared_phone
from app.accounts.devices import device_name
from app.accounts.models import Person
from app.problems import Problem

AN_HOUR = timedelta(hours=1)

log = structlog.get_logger()


def enter(person: Person, way: str, is_shared: bool = False) -> None:
    """Sign `person` in under a new session; whatever this browser held before is over.

    On a shared phone it ends with the shift, and the cookie with the browser. Problem 403 for who
    left their organisation, whatever way they try.
    """
    leave()
    if identities.is_refused(person):
        turned_away(way, person)
        raise Problem(403, "Your organisation has closed this account.")
    ends_at = None
    if is_shared:
        ends_at = shared_phone.ends_at(hours.load(person.hours), ZoneInfo(person.zone), clock.now())
    token = sessions.begin(person, device_name(request.user_agent.string), way, ends_at)
    session.permanent = not is_shared
    login_user(sessions.load(token))
    audit.note(person, f"in by {way}", person, clock.now())
    log.info("signed in", way=way, shared=is_shared)


def turned_away(way: str, person: Person | None = None) -> None:
    """Somebody tried to be `person`, or nobody that is known, and could not prove it."""
    audit.note_latest(None, "try failed", person, clock.now(), AN_HOUR)
    log.warning("turned away", way=way)


def leave() -> None:
    if access.person_or_none():
        sessions.end(current_user.get_id())
    logout_user()
    session.clear()


def confirm(way: str) -> None:
    """Who is signed in just proved by `way` to be there; the cookie gets a new token."""
    confirmed = sessions.load(sessions.confirm(current_user.get_id(), way))
    # Of a button pressed twice, the first answer has brought the new token, and this one must not.
    if confirmed:
        login_user(confirmed)
        log.info("confirmed", way=way)
