"""The settings of a person: each form is its own resource, and says so when it is kept."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from pydantic import AfterValidator, Field

from app import clock, config
from app.accounts import local, passkeys, pauses, wishes, zones
from app.accounts.access import current_person, is_on_shared_phone
from app.accounts.forms import Name
from app.accounts.models import Person
from app.nudges import digest, listeners, plan, studies
from app.practice import asking, counted
from app.validation import FormModel, read
from app.web import clinic_hours, devices, quiet

ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")

settings = Blueprint("settings", __name__, url_prefix="/settings")
settings.register_blueprint(devices.devices)


class NameForm(FormModel):
    name: Name
    zone: Annotated[str, AfterValidator(zones.known)]


def _address(text: str) -> str:
    if text and not ADDRESS.fullmatch(text):
        raise ValueError("Write it like name@hospital.org, or leave it empty.")
    return text


class AddressForm(FormModel):
    address: Annotated[str, Field(max_length=200), AfterValidator(_address)] = ""


@settings.get("", endpoint="page")
def show() -> ResponseReturnValue:
    return page("", {})


@settings.post("/hours")
def hours() -> ResponseReturnValue:
    posted = clinic_hours.post(current_person())
    if posted.is_kept:
        return saved("hours")
    return page("hours", posted.errors, posted.fields), posted.status


@settings.post("/hours/usual")
def usual_hours() -> ResponseReturnValue:
    clinic_hours.back_to_usual(current_person())
    return saved("hours")


@settings.post("/name")
def name() -> ResponseReturnValue:
    form, errors = read(NameForm, request.form)
    if form is None:
        return page("you", errors), 422
    wishes.set_name(current_person(), form.name, form.zone)
    plan.reschedule(current_person(), clock.now())
    return saved("you")


@settings.post("/lock-screen")
def lock_screen() -> ResponseReturnValue:
    wishes.set_neutral_text(current_person(), "neutral_text" in request.form)
    return saved("lock-screen")


@settings.post("/shift-check")
def shift_check() -> ResponseReturnValue:
    asking.set_at_shift_end(current_person(), "at_shift_end" in request.form)
    return saved("shift-check")


@settings.post("/team-totals")
def team_totals() -> ResponseReturnValue:
    counted.set_counted(current_person(), "counted" in request.form)
    return saved("team-totals")


@settings.post("/digest")
def e_mail_line() -> ResponseReturnValue:
    form, errors = read(AddressForm, request.form)
    if form is None:
        return page("digest", errors), 422
    digest.set_address(current_person(), form.address, clock.now())
    return saved("digest")


@settings.post("/messages")
def messages() -> ResponseReturnValue:
    listeners.set_wish(current_person(), "messages" in request.form, clock.now())
    return saved("messages")


@settings.post("/pause")
def pause() -> ResponseReturnValue:
    now = clock.now()
    try:
        until = pauses.until(request.form.get("length", ""), now)
    except ValueError as fault:
        return page("pause", {"form": str(fault)}), 422
    wishes.pause(current_person(), until)
    plan.reschedule(current_person(), now)
    return saved("pause")


@settings.post("/resume")
def resume() -> ResponseReturnValue:
    wishes.resume(current_person())
    plan.reschedule(current_person(), clock.now())
    return saved("pause")


def saved(section: str) -> ResponseReturnValue:
    return redirect(url_for("settings.page", saved=section, _anchor=section), 303)


def page(
    section: str, errors: Mapping[str, str], hours_typed: dict[str, list[str]] | None = None
) -> str:
    """The whole page; `section` is the form that was sent, shown as it was typed."""
    person, is_shared = current_person(), is_on_shared_phone()
    return render_template(
        "web/settings.html",
        section=section,
        saved=request.args.get("saved"),
        errors=errors,
        me=person,
        fields=hours_typed or clinic_hours.fields_of(person),
        you={"name": person.name, "zone": person.zone} | (_typed() if section == "you" else {}),
        days_typed=_typed() if section == "away" else {},
        paused=pauses.in_words(person.paused_until, _local(person, clock.now())),
        asks_at_shift_end=asking.of(person).at_shift_end,
        has_study=bool(studies.of_member(person, clock.now().date())),
        hears_messages=listeners.wants(person),
        devices=devices.listed(person, clock.now()),
        tested=devices.TOLD.get(request.args.get("tested", "")),
        **clinic_hours.choices(person),
        **quiet.facts(person, clock.now()),
        can_mail=bool(config.current().smtp_url),
        address=_typed().get("address", "") if section == "digest" else digest.address_of(person),
        is_counted=counted.is_counted(person),
        offers_passkey=local.is_on() and not is_shared and passkeys.is_offered(person),
        is_shared=is_shared,
    )


def _typed() -> dict[str, str]:
    return request.form.to_dict()


def _local(person: Person, at: datetime) -> datetime:
    return at.astimezone(ZoneInfo(person.zone))
