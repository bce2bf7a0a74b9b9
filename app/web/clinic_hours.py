"""Keeping clinic hours: what the first steps and the settings both do."""

from typing import Any

from flask import request

from app import clock
from app.accounts import hours, hours_form, wishes, zones
from app.accounts.models import Person
from app.nudges import plan


def fields_of(person: Person) -> dict[str, list[str]]:
    """The form's fields as the person's hours fill them."""
    return hours_form.fill(hours.load(person.hours), person.zone)


def typed() -> dict[str, list[str]]:
    """The form's fields as they were posted."""
    return {name: request.form.getlist(name) for name in hours_form.FIELDS}


def keep(person: Person) -> dict[str, str]:
    """Keep the hours that were posted and plan nudges by them; what to change, by field, if any."""
    answer, faults = hours_form.read({"zone": [person.zone], **request.form.to_dict(flat=False)})
    if answer:
        wishes.set_hours(person, answer)
        plan.reschedule(person, clock.now())
    return faults


def choices() -> dict[str, Any]:
    """What the form offers to choose from."""
    return {
        "day_names": hours_form.DAYS,
        "visit_lengths": [(str(one), f"{one} minutes") for one in hours_form.VISIT_MINUTES],
        "most_times": hours_form.MOST_TIMES,
        "zone_choices": [(zone, zone.replace("_", " ")) for zone in zones.choices()],
    }
