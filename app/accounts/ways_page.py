"""The page of a person's ways in, as each of its forms shows it again."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app import clock
from app.accounts import access, identities, local, passkeys, paths, sessions
from app.accounts.access import current_person
from app.accounts.models import Passkey, Person, Session

ways = Blueprint("ways", __name__, url_prefix="/settings/ways-in")

ID = "int(max=2147483647)"


def page(errors: Mapping[str, str]) -> str:
    person = current_person()
    return render_template(
        "accounts/ways.html",
        me=person,
        errors=errors,
        wanted=paths.same_site(request.values.get("next")),
        lacks_a_factor=access.lacks_a_factor(),
        is_local=local.is_on(),
        has_identity=identities.has_one(person),
        is_confirmed=access.is_confirmed(),
        is_shared=access.is_on_shared_phone(),
        asks_current=asks_current(person),
        can_go_without=passkeys.has_way_in(person, but_password=True),
        passkeys=[_passkey(person, one) for one in passkeys.of(person)],
        sessions=[_session(person, one) for one in sessions.of(person)],
    )


def asks_current(person: Person) -> bool:
    """Whether a new password takes the one before; not right after a link, for who forgot it (ASVS 6.2.3)."""
    has_one = person.password_hash is not None
    return has_one and not sessions.is_recovering(current_user.session, clock.now())


def confirm_first() -> ResponseReturnValue:
    return redirect(url_for("confirm.page", next=url_for("ways.page")), 303)


def said(sentence: str) -> ResponseReturnValue:
    flash(sentence)
    return redirect(url_for("ways.page"), 303)


def _passkey(person: Person, one: Passkey) -> dict[str, Any]:
    used = f"Last used on {_day(person, one.used_at)}." if one.used_at else "Not used yet."
    return {"id": one.id, "name": one.name, "added": _day(person, one.created_at), "used": used}


def _session(person: Person, one: Session) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.device or "A browser",
        "is_this": one.id == current_user.session.id,
        "is_shared": one.ends_at is not None,
        "way": sessions.WAYS.get(one.way, ""),
        "began": _day(person, one.created_at),
        "seen": _day(person, one.seen_at),
    }


def _day(person: Person, at: datetime) -> str:
    local_time = at.astimezone(ZoneInfo(person.zone))
    return f"{local_time.day} {local_time:%B %Y}"
