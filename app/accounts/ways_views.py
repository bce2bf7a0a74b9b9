"""A person's ways in: passkeys, password, and where they are signed in."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app import clock
from app.accounts import (
    access,
    audit,
    ceremonies,
    identities,
    local,
    passkeys,
    passwords,
    people,
    sessions,
)
from app.accounts.access import current_person
from app.accounts.devices import device_name
from app.accounts.forms import AddPasskeyForm, PasskeyNameForm
from app.accounts.models import Passkey, Person, Session
from app.problems import Problem
from app.validation import read

ways = Blueprint("ways", __name__, url_prefix="/settings/ways-in")

ID = "int(max=2147483647)"
NOT_ADDED = "That did not work. Try again."
LAST = "This is your only way in. Add another passkey or a password first."


@ways.get("", endpoint="page")
def show() -> ResponseReturnValue:
    return _page({})


@ways.post("/passkeys")
def add_passkey() -> ResponseReturnValue:
    if not access.is_confirmed():
        return _confirm_first()
    form, errors = read(AddPasskeyForm, request.form)
    if form is None:
        return _page(errors), 422
    try:
        new = ceremonies.read_new(form.passkey, "add", current_person())
        passkeys.keep(current_person(), new, device_name(request.user_agent.string))
    except (ceremonies.Refused, passkeys.Known):
        return _page({"form": NOT_ADDED}), 422
    return _said("From now on you can sign in with this phone.")


@ways.post(f"/passkeys/<{ID}:passkey_id>/name")
def rename_passkey(passkey_id: int) -> ResponseReturnValue:
    form, errors = read(PasskeyNameForm, request.form)
    if form is None:
        return _page({f"name-{passkey_id}": errors["name"]}), 422
    _must(passkeys.rename(current_person(), passkey_id, form.name))
    return _said("Saved.")


@ways.post(f"/passkeys/<{ID}:passkey_id>/removal")
def remove_passkey(passkey_id: int) -> ResponseReturnValue:
    if not access.is_confirmed():
        return _confirm_first()
    try:
        _must(passkeys.remove(current_person(), passkey_id))
    except passkeys.LastWayIn:
        return _page({"form": LAST}), 422
    return _said("Removed. It opens nothing here any more; you can delete it on its phone too.")


@ways.post("/password")
def set_password() -> ResponseReturnValue:
    if not access.is_confirmed():
        return _confirm_first()
    local.must_be_on()
    person, password = current_person(), request.form.get("password", "")
    fault = passwords.fault(password, person.sign_in_name)
    if fault:
        return _page({"password": fault}), 422
    people.set_password(person, password)
    return _said("Your password is changed. If others may know the old one, sign out elsewhere.")


@ways.post("/offer/rest")
def put_off() -> ResponseReturnValue:
    passkeys.put_off(current_person())
    return redirect(url_for("settings.page"), 303)


@ways.post(f"/sessions/<{ID}:session_id>/end")
def end_session(session_id: int) -> ResponseReturnValue:
    _must(sessions.end_one(current_person(), session_id))
    audit.note(current_person(), "signed out", current_person(), clock.now())
    return _said("Signed out there.")


@ways.post("/sessions/end-others")
def end_others() -> ResponseReturnValue:
    sessions.end_all(current_person(), but=current_user.session.id)
    audit.note(current_person(), "signed out", current_person(), clock.now())
    return _said("Signed out everywhere else.")


def _must(is_theirs: bool) -> None:
    """Problem 404 for what another person has, or nobody."""
    if not is_theirs:
        raise Problem(404, "This is not on your list.")


def _confirm_first() -> ResponseReturnValue:
    return redirect(url_for("confirm.page", next=url_for("ways.page")), 303)


def _said(sentence: str) -> ResponseReturnValue:
    flash(sentence)
    return redirect(url_for("ways.page"), 303)


def _page(errors: Mapping[str, str]) -> str:
    person = current_person()
    return render_template(
        "accounts/ways.html",
        me=person,
        errors=errors,
        is_local=local.is_on(),
        has_identity=identities.has_one(person),
        is_confirmed=access.is_confirmed(),
        is_shared=access.is_on_shared_phone(),
        passkeys=[_passkey(person, one) for one in passkeys.of(person)],
        sessions=[_session(person, one) for one in sessions.of(person)],
    )


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
