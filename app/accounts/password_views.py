"""A person's password: set with the one before (ASVS 6.2.3), or done without where a phone signs in."""

from math import ceil

from flask import request
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts import (
    access,
    audit,
    entering,
    local,
    new_password,
    passkeys,
    passwords,
    people,
    throttle,
)
from app.accounts.access import current_person
from app.accounts.models import Person
from app.accounts.ways_page import asks_current, confirm_first, page, said, ways

NOT_RIGHT = "That is not your password."
SET = "Your password is changed. If others may know the old one, sign out elsewhere."
LAST = "Your password is your only way in. Add a passkey first."


@ways.post("/password")
def set_password() -> ResponseReturnValue:
    local.must_be_on()
    person = current_person()
    if asks_current(person):
        wait, errors = _current_fault(person)
        if errors:
            return (page(errors), 429, {"Retry-After": str(wait)}) if wait else (page(errors), 422)
    elif not access.is_confirmed():
        return confirm_first()
    try:
        _keep(person, request.form.get("password", ""))
    except new_password.Weak as fault:
        return page({"password": str(fault)}), 422
    audit.note(person, "password set", person, clock.now())
    entering.confirm("password")
    return said(SET)


@ways.post("/password/removal")
def remove_password() -> ResponseReturnValue:
    if not access.is_confirmed():
        return confirm_first()
    person = current_person()
    try:
        people.remove_password(person)
    except passkeys.LastWayIn:
        return page({"form": LAST}), 422
    audit.note(person, "password removed", person, clock.now())
    return said("Removed. From now on your phone or your work account signs you in.")


def _keep(person: Person, password: str) -> None:
    """Raises new_password.Weak."""
    new_password.check(password, person.name, person.sign_in_name, access.teams_of(person))
    people.set_password(person, password)


def _current_fault(person: Person) -> tuple[int, dict[str, str]]:
    """(seconds to wait, what is wrong with the password that was typed as the one before)."""
    knock = throttle.confirm(person.id)
    if knock.wait:
        told = f"Too many tries. Wait {ceil(knock.wait / 60)} minutes, then try again."
        return knock.wait, {"current_password": told}
    if not passwords.is_right(request.form.get("current_password", ""), person.password_hash):
        entering.turned_away("password", person)
        return 0, {"current_password": NOT_RIGHT}
    knock.forget()
    return 0, {}
