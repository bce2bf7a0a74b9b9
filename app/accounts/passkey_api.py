"""What a browser needs before it can ask the phone for a passkey; the answer comes back in a form."""

from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue

from app.accounts import access, ceremonies, invitations, local, people, throttle
from app.accounts.forms import NewcomerBody, WhoBody
from app.problems import Problem
from app.validation import body

api = Blueprint("passkeys", __name__, url_prefix="/api/passkeys")


@api.post("/signin")
def signin() -> ResponseReturnValue:
    local.must_be_on()
    _hold_off()
    who = body(WhoBody, request.mimetype, request.get_data())
    return _json(ceremonies.options_to_sign_in(who.sign_in_name))


@api.post("/join")
def join() -> ResponseReturnValue:
    local.must_be_on()
    _hold_off()
    who = body(NewcomerBody, request.mimetype, request.get_data())
    # A huddle's code is short: guessing it here costs as much as on its page.
    knock = throttle.code("join", request.remote_addr or "")
    if knock.wait:
        raise Problem(429, "Too many tries. Wait a little.", {"Retry-After": str(knock.wait)})
    try:
        invitations.look(who.code)
        knock.forget()
    except (invitations.Unknown, invitations.Spent) as error:
        raise Problem(404, "This link is closed. Ask your coach for a fresh one.") from error
    if who.sign_in_name and people.is_taken(who.sign_in_name):
        free = people.free_sign_in_name(who.name)
        raise Problem(422, f"That sign-in name is taken. Try {free}.", field="sign_in_name")
    sign_in_name = who.sign_in_name or people.free_sign_in_name(who.name)
    return _json(ceremonies.options_to_join(who.name, sign_in_name))


@api.post("/add")
def add() -> ResponseReturnValue:
    if not access.may_add_passkey():
        raise Problem(403, "Confirm that it is you first. Open this page again.")
    return _json(ceremonies.options_to_add(access.current_person()))


@api.post("/confirm")
def confirm() -> ResponseReturnValue:
    return _json(ceremonies.options_to_confirm(access.current_person()))


def _hold_off() -> None:
    wait = throttle.question("passkey options", request.remote_addr or "").wait
    if wait:
        raise Problem(429, "Too many tries. Wait a little.", headers={"Retry-After": str(wait)})


def _json(text: str) -> Response:
    return Response(text, mimetype="application/json")
