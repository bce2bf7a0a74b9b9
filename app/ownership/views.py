"""Your data: take it along, take back what was shared, leave a team, erase the account."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import logout_user

from app import clock
from app.accounts import access, audit, names
from app.accounts.access import current_person
from app.ownership import erasing, leaving, prepared, purging
from app.problems import Problem

ownership = Blueprint("ownership", __name__)

ID = "int(max=2147483647)"
PURGED = "The words are deleted everywhere."
NOT_YOUR_NAME = "Type your sign-in name just as it is written here."
LAST_ADMIN = "Nothing is erased: you are the only administrator, and nobody would be one after you."
TICK_FIRST = "Tick that you know the team has no coach then."


@ownership.get("/settings/data", endpoint="page")
def show() -> ResponseReturnValue:
    return _page({})


@ownership.get("/settings/data/acts")
def acts() -> ResponseReturnValue:
    told = [(one, f"{_day(one.at)}, {_time(one.at)}") for one in audit.about(current_person())]
    return render_template("ownership/acts.html", acts=told)


@ownership.post("/settings/data/exports")
def prepare() -> ResponseReturnValue:
    prepared.make(current_person(), current_person(), clock.now())
    return _said("Your copy is ready.", "export")


@ownership.get("/settings/data/doorway-data.zip")
def download() -> ResponseReturnValue:
    """The copy of who is signed in and just proved to be there; there is no address for another's."""
    if not access.is_confirmed():
        return redirect(url_for("confirm.page", next=url_for(".page", _anchor="export")))
    file = prepared.opened(current_person(), clock.now())
    if file is None:
        raise Problem(404, "No copy waits for you. Prepare one under Settings, Your data.")
    headers = {"Content-Disposition": 'attachment; filename="doorway-data.zip"'}
    return Response(file, content_type="application/zip", headers=headers)


@ownership.post("/settings/data/withdrawals")
def withdraw() -> ResponseReturnValue:
    leaving.withdraw_all(current_person(), clock.now())
    return _said("Taken back. Only you can read your moments now.", "shared")


@ownership.post(f"/settings/data/teams/<{ID}:team_id>/leaving")
def leave(team_id: int) -> ResponseReturnValue:
    try:
        name = leaving.leave(current_person(), team_id, "knows" in request.form, clock.now())
    except leaving.LastCoach:
        return _page({f"knows-{team_id}": TICK_FIRST}), 422
    return _said(f"You have left {name}.", "teams")


@ownership.post("/settings/data/erasures")
def erase() -> ResponseReturnValue:
    if not access.is_confirmed():
        return redirect(url_for("confirm.page", next=url_for(".page", _anchor="erase")), 303)
    person = current_person()
    if names.normal(request.form.get("sign_in_name", "")) != person.sign_in_name:
        return _page({"sign_in_name": NOT_YOUR_NAME}), 422
    try:
        erasing.erase_oneself(person, clock.now())
    except erasing.LastAdmin:
        return _page({"form": LAST_ADMIN}), 409
    logout_user()
    return redirect(url_for(".gone"), 303)


@ownership.get("/erased")
def gone() -> ResponseReturnValue:
    """For nobody in particular; the phone that asked forgets what it kept (static/js/erasing.js)."""
    return render_template("ownership/gone.html")


@ownership.post("/story/moments/<uuid:moment_id>/purges")
def purge(moment_id: object) -> ResponseReturnValue:
    purging.of_own(current_person(), str(moment_id), clock.now())
    flash(PURGED)
    return redirect(url_for("story.story"), 303)


@ownership.post(f"/coach/shared/<{ID}:shared_id>/purges")
def purge_shared(shared_id: int) -> ResponseReturnValue:
    purging.of_shared(current_person(), shared_id, clock.now())
    flash(PURGED)
    return redirect(url_for("coaching.review"), 303)


def _page(errors: Mapping[str, str]) -> str:
    person = current_person()
    waiting = prepared.waiting(person, clock.now())
    return render_template(
        "ownership/data.html",
        me=person,
        errors=errors,
        waiting=[_day(at) for at in waiting] if waiting else None,
        teams=leaving.teams_of(person),
        is_confirmed=access.is_confirmed(),
        is_last_admin=access.is_last_admin(person),
    )


def _said(sentence: str, part: str) -> ResponseReturnValue:
    flash(sentence)
    return redirect(url_for(".page", _anchor=part), 303)


def _day(at: datetime) -> str:
    local = _local(at)
    return f"{local.day} {local:%B %Y}"


def _time(at: datetime) -> str:
    return f"{_local(at):%H:%M}"


def _local(at: datetime) -> datetime:
    return at.astimezone(ZoneInfo(current_person().zone))
