"""The devices in the settings: which get nudges, when each was last heard of, a test, removal."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, redirect, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts.access import current_person
from app.accounts.models import Person
from app.nudges import deliver, plan, silence, subscriptions
from app.nudges.models import Subscription
from app.problems import Problem

devices = Blueprint("devices", __name__, url_prefix="/devices")

TOLD = {
    "sent": "A test is on its way. It shows on that device in a moment.",
    "unreachable": "That device could not be reached. Open Doorway on it and turn on nudges there.",
    "wait": "That was five tests in a minute. Wait a little, then try again.",
}


@devices.post("/<int(max=2147483647):device>/tests", endpoint="test")
def send_test(device: int) -> ResponseReturnValue:
    mine = _mine(device)
    if not deliver.may_try_out(current_person(), clock.now()):
        return _back("wait")
    return _back("sent" if deliver.try_out(mine, clock.now()) else "unreachable")


@devices.post("/<int(max=2147483647):device>/removal", endpoint="remove")
def remove(device: int) -> ResponseReturnValue:
    _mine(device).delete_instance()
    plan.reschedule(current_person(), clock.now())
    return redirect(url_for("settings.page", saved="devices", _anchor="devices"), 303)


def listed(person: Person, now: datetime) -> list[dict[str, Any]]:
    """This person's devices for the page, last heard of first, with days in their own zone."""
    return [_shown(one, ZoneInfo(person.zone), now) for one in subscriptions.of(person)]


def _shown(one: Subscription, zone: ZoneInfo, now: datetime) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.device or "A browser",
        "heard_on": _day(one.confirmed_at.astimezone(zone)),
        "is_silent": silence.is_silent(one.confirmed_at, now),
        "ends_on": _day(silence.ends_at(one.confirmed_at).astimezone(zone)),
    }


def _day(at: datetime) -> str:
    return f"{at:%-d %B %Y}"


def _mine(device: int) -> Subscription:
    """The device with this id, of who is signed in. Problem 404."""
    found = next((one for one in subscriptions.of(current_person()) if one.id == device), None)
    if found is None:
        raise Problem(404, "This device is not on your list.")
    return found


def _back(tested: str) -> ResponseReturnValue:
    return redirect(url_for("settings.page", tested=tested, _anchor="devices"), 303)
