"""Coming in and going out: the one place that puts a session into the browser's cookie."""

from zoneinfo import ZoneInfo

from flask import request, session
from flask_login import current_user, login_user, logout_user

from app import clock
from app.accounts import access, hours, identities, sessions, shared_phone
from app.accounts.devices import device_name
from app.accounts.models import Person
from app.problems import Problem


def enter(person: Person, way: str, is_shared: bool = False) -> None:
    """Sign `person` in under a new session; whatever this browser held before is over.

    On a shared phone it ends with the shift, and the cookie with the browser. Problem 403 for who
    left their organisation, whatever way they try.
    """
    leave()
    if identities.is_refused(person):
        raise Problem(403, "Your organisation has closed this account.")
    ends_at = None
    if is_shared:
        ends_at = shared_phone.ends_at(hours.load(person.hours), ZoneInfo(person.zone), clock.now())
    token = sessions.begin(person, device_name(request.user_agent.string), way, ends_at)
    session.permanent = not is_shared
    login_user(sessions.load(token))


def leave() -> None:
    if access.person_or_none():
        sessions.end(current_user.get_id())
    logout_user()
    session.clear()


def confirm() -> None:
    """Who is signed in just proved to be there; the cookie gets a new token."""
    confirmed = sessions.load(sessions.confirm(current_user.get_id()))
    # Of a button pressed twice, the first answer has brought the new token, and this one must not.
    if confirmed:
        login_user(confirmed)
