"""“Is it you?”: asked before what cannot be taken back, or opens another way in (ASVS 7.5.3)."""

from math import ceil

from flask import Blueprint, redirect, render_template, request
from flask.typing import ResponseReturnValue

from app.accounts import access, ceremonies, identities, passkeys, passwords, paths, throttle
from app.accounts.entering import confirm as go_on_confirmed
from app.accounts.entering import turned_away
from app.accounts.forms import ConfirmForm, PasskeyForm
from app.accounts.models import Person
from app.validation import read

confirm = Blueprint("confirm", __name__)

NOT_RIGHT = "That is not your password."
NOT_YOURS = "That did not work. Try again, or use another way."


@confirm.get("/confirm", endpoint="page")
def show() -> ResponseReturnValue:
    wanted = paths.same_site(request.args.get("next"))
    return redirect(wanted) if access.is_confirmed() else _page(wanted, {})


@confirm.post("/confirm")
def prove() -> ResponseReturnValue:
    person = access.current_person()
    wanted = paths.same_site(request.form.get("next"))
    knock = throttle.confirm(person.id)
    if knock.wait:
        told = f"Too many tries. Wait {ceil(knock.wait / 60)} minutes, then try again."
        return _page(wanted, {"form": told}), 429, {"Retry-After": str(knock.wait)}
    errors = _by_passkey(person) if request.form.get("passkey") else _by_password(person)
    if errors:
        return _page(wanted, errors), 422
    knock.forget()
    go_on_confirmed("passkey" if request.form.get("passkey") else "password")
    return redirect(wanted, 303)


def _by_passkey(person: Person) -> dict[str, str]:
    form, errors = read(PasskeyForm, request.form)
    if form is None:
        return errors
    try:
        ceremonies.signed_by(form.passkey, "confirm", person)
    except ceremonies.Refused:
        turned_away("passkey", person)
        return {"form": NOT_YOURS}
    return {}


def _by_password(person: Person) -> dict[str, str]:
    form, errors = read(ConfirmForm, request.form)
    if form is None:
        return errors
    if not passwords.is_right(form.password, person.password_hash):
        turned_away("password", person)
        return {"password": NOT_RIGHT}
    return {}


def _page(wanted: str, errors: dict[str, str]) -> str:
    person = access.current_person()
    return render_template(
        "accounts/confirm.html",
        wanted=wanted,
        errors=errors,
        has_passkey=bool(passkeys.of(person)),
        has_password=person.password_hash is not None,
        has_identity=identities.has_one(person),
    )
