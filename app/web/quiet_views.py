"""Quiet times as resources: a heavy shift, days off, the answer to an offer, another time zone."""

from flask import Blueprint, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts import away, hours, pauses, wishes, zones
from app.accounts.access import current_person
from app.nudges import offer, plan, quiet
from app.problems import Problem
from app.web import clinic_hours
from app.web.settings import page, saved

quiet_times = Blueprint("quiet", __name__, url_prefix="/settings")


@quiet_times.post("/heavy-shift")
def heavy_shift() -> ResponseReturnValue:
    quiet.begin_heavy_shift(current_person(), clock.now())
    return saved("heavy-shift")


@quiet_times.post("/heavy-shift/end")
def end_heavy_shift() -> ResponseReturnValue:
    quiet.end_heavy_shift(current_person())
    return saved("heavy-shift")


@quiet_times.post("/away")
def go_away() -> ResponseReturnValue:
    person, today = current_person(), clinic_hours.today(current_person())
    days, errors = away.read(request.form, today)
    if days is None:
        return page("away", errors), 422
    wishes.set_hours(person, away.add(hours.load(person.hours), days, today))
    return saved("away")


@quiet_times.post("/away/removal")
def come_back() -> ResponseReturnValue:
    person = current_person()
    days = away.parse(request.form.get("first", ""), request.form.get("back", ""))
    if days:
        wishes.set_hours(person, away.remove(hours.load(person.hours), days))
    return saved("away")


@quiet_times.post("/offer")
def answer_offer() -> ResponseReturnValue:
    """`keep` leaves all as it is, `change` leads to the clinic hours, `stop` pauses nudges."""
    person, now, answer = current_person(), clock.now(), request.form.get("answer")
    if answer not in ("keep", "change", "stop"):
        raise Problem(422, "Choose to keep, change or stop nudges.")
    offer.settle(person, now)
    if answer == "change":
        return redirect(url_for("settings.page", _anchor="hours"), 303)
    if answer == "stop":
        wishes.pause(person, pauses.UNTIL_I_SAY)
        plan.reschedule(person, now)
    return saved("pause" if answer == "stop" else "offer")


@quiet_times.post("/zone")
def move() -> ResponseReturnValue:
    """The clinic hours are in the time zone of this device from now on."""
    try:
        wishes.set_zone(current_person(), zones.known(request.form.get("zone", "")))
    except ValueError as fault:
        return page("you", {"zone": str(fault)}), 422
    plan.reschedule(current_person(), clock.now())
    return saved("zone")
