"""Signing in with a work account, proving with it that one is there, and joining it to one's own account."""

from datetime import timedelta
from typing import Any

from flask import (
    Blueprint,
    current_app,
    flash,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts import access, entering, identities, paths, sso, throttle
from app.problems import Problem

work = Blueprint("sso", __name__, url_prefix="/signin/work")

PURPOSE = (
    "sso_for"  # in the signed cookie: what for, where to go then, whether others use the phone
)
JUST_NOW = timedelta(minutes=5)


@work.get("", endpoint="go")
def sign_in() -> ResponseReturnValue:
    return _go("signin")


@work.get("/again", endpoint="again")
def prove() -> ResponseReturnValue:
    """The organisation asks for its proof again, however lately it did."""
    return _go("confirm", prompt="login", max_age=0)


@work.get("/link", endpoint="link")
def link() -> ResponseReturnValue:
    if not access.may_add_passkey():
        return redirect(url_for("confirm.page", next=url_for("ways.page")))
    return _go("link")


@work.get("/back")
def back() -> ResponseReturnValue:
    _must_exist()
    _hold_off("work back")
    what, wanted, is_shared = session.pop(PURPOSE, ("signin", paths.HOME, False))
    account = sso.come_back()
    if what == "signin":
        entering.enter(identities.come_in(account), "sso", is_shared)
    else:
        {"confirm": _confirm, "link": _link}[what](account)
    return redirect(paths.same_site(wanted))


@work.errorhandler(sso.Untrusted)
def _untrusted(_: sso.Untrusted) -> ResponseReturnValue:
    entering.turned_away("sso")
    told = "Your organisation's sign-in did not work just now."
    return render_template("accounts/no_work_account.html", told=told), 502


@work.errorhandler(identities.NoPart)
def _no_part(_: identities.NoPart) -> ResponseReturnValue:
    entering.turned_away("sso")
    told = "Your work account has no part in a team here yet."
    return render_template("accounts/no_work_account.html", told=told), 403


def _go(what: str, **more: Any) -> ResponseReturnValue:
    _must_exist()
    _hold_off("work")
    wanted = paths.same_site(request.args.get("next"))
    session[PURPOSE] = (what, wanted, "shared" in request.args)
    answer: ResponseReturnValue = sso.go(
        current_app.config["DOORWAY"].base_url + url_for("sso.back"), **more
    )
    return answer


def _hold_off(door: str) -> None:
    wait = throttle.question(door, request.remote_addr or "").wait
    if wait:
        raise Problem(429, "Too many tries. Wait a little.", headers={"Retry-After": str(wait)})


def _must_exist() -> None:
    if "doorway_sso" not in current_app.extensions:
        raise Problem(404, "There is nothing here.")


def _confirm(account: sso.Account) -> None:
    """Raises Untrusted for another's account, or where nobody proved anything just now."""
    at = account.authenticated_at
    is_new = at is not None and clock.now() - at < JUST_NOW
    if not is_new or not identities.belongs_to(access.current_person(), account):
        raise sso.Untrusted
    entering.confirm("sso")


def _link(account: sso.Account) -> None:
    if not access.may_add_passkey():
        raise sso.Untrusted
    try:
        identities.link(access.current_person(), account)
    except identities.Taken as error:
        raise Problem(409, "This work account opens another account here.") from error
    flash("From now on you can sign in with your work account.")
