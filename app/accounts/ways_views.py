"""A person's passkeys, and where they are signed in: added, named, ended, each after a fresh proof."""

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app import clock
from app.accounts import access, audit, ceremonies, entering, passkeys, paths, sessions
from app.accounts.access import current_person
from app.accounts.devices import device_name
from app.accounts.forms import AddPasskeyForm, PasskeyNameForm
from app.accounts.ways_page import ID, confirm_first, page, said, ways
from app.problems import Problem
from app.validation import read

NOT_ADDED = "That did not work. Try again."
ADDED = "From now on you can sign in with this phone."
LAST = "This is your only way in. Add another passkey or a password first."
# What is left to who came with one factor where two are asked for: to add the second.
WITH_ONE = ("ways.page", "ways.add_passkey")


@ways.before_request
def ask_for_second() -> ResponseReturnValue | None:
    """Nobody with a password alone changes the ways in where that is not enough."""
    is_left = request.endpoint in WITH_ONE
    return None if is_left or not access.lacks_a_factor() else redirect(url_for(".page"), 303)


@ways.get("", endpoint="page")
def show() -> ResponseReturnValue:
    return page({})


@ways.post("/passkeys")
def add_passkey() -> ResponseReturnValue:
    if not access.may_add_passkey():
        return confirm_first()
    form, errors = read(AddPasskeyForm, request.form)
    if form is None:
        return page(errors), 422
    try:
        new = ceremonies.read_new(form.passkey, "add", current_person())
        passkeys.keep(current_person(), new, device_name(request.user_agent.string))
    except (ceremonies.Refused, passkeys.Known):
        return page({"form": NOT_ADDED}), 422
    _note("passkey added")
    entering.confirm("passkey")
    flash(ADDED)
    return redirect(paths.same_site(form.next or url_for(".page")), 303)


@ways.post(f"/passkeys/<{ID}:passkey_id>/name")
def rename_passkey(passkey_id: int) -> ResponseReturnValue:
    form, errors = read(PasskeyNameForm, request.form)
    if form is None:
        return page({f"name-{passkey_id}": errors["name"]}), 422
    _must(passkeys.rename(current_person(), passkey_id, form.name))
    return said("Saved.")


@ways.post(f"/passkeys/<{ID}:passkey_id>/removal")
def remove_passkey(passkey_id: int) -> ResponseReturnValue:
    if not access.is_confirmed():
        return confirm_first()
    try:
        _must(passkeys.remove(current_person(), passkey_id))
    except passkeys.LastWayIn:
        return page({"form": LAST}), 422
    _note("passkey removed")
    return said("Removed. It opens nothing here any more; you can delete it on its phone too.")


@ways.post("/offer/rest")
def put_off() -> ResponseReturnValue:
    passkeys.put_off(current_person())
    return redirect(url_for("settings.page"), 303)


@ways.post(f"/sessions/<{ID}:session_id>/end")
def end_session(session_id: int) -> ResponseReturnValue:
    if not access.is_confirmed():
        return confirm_first()
    _must(sessions.end_one(current_person(), session_id))
    _note("signed out")
    return said("Signed out there.")


@ways.post("/sessions/end-others")
def end_others() -> ResponseReturnValue:
    if not access.is_confirmed():
        return confirm_first()
    sessions.end_all(current_person(), but=current_user.session.id)
    _note("signed out")
    return said("Signed out everywhere else.")


def _note(action: str) -> None:
    audit.note(current_person(), action, current_person(), clock.now())


def _must(is_theirs: bool) -> None:
    """Problem 404 for what another person has, or nobody."""
    if not is_theirs:
        raise Problem(404, "This is not on your list.")
