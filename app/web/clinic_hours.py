"""Keeping clinic hours: what the first steps and the settings both do."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from flask import request

from app import clock
from app.accounts import away, hours, hours_fields, hours_form, wishes, zones
from app.accounts.models import Person
from app.nudges import plan


@dataclass(frozen=True)
class Posted:
    """What became of a posted form: kept, or to be shown again as `fields` with its `errors`."""

    fields: dict[str, list[str]]
    errors: dict[str, str]
    is_kept: bool = False

    @property
    def status(self) -> int:
        return 422 if self.errors else 200


def fields_of(person: Person) -> dict[str, list[str]]:
    """The form's fields as the person's hours fill them."""
    return hours_form.fill(hours.load(person.hours), person.zone, today(person))


def post(person: Person) -> Posted:
    """Add or remove a shift in the form, or keep the hours that were posted and plan by them."""
    sent = request.form.to_dict(flat=False)
    fields = {name: sent.get(name, []) for name in hours_fields.names(sent)}
    if "add" in sent:
        return Posted(hours_fields.with_another_shift(fields), {})
    if "remove" in sent:
        number = request.form.get("remove", 0, type=int)
        return Posted(hours_fields.without_shift(fields, number), {})
    answer, errors = hours_form.read({"zone": [person.zone], **sent})
    if answer:
        _keep(person, answer)
    return Posted(fields, errors, is_kept=answer is not None)


def back_to_usual(person: Person) -> None:
    """The usual hours hold again in this week too."""
    kept = hours.load(person.hours)
    wishes.set_hours(person, hours.every_week(kept, kept.windows, kept.nudges))
    plan.reschedule(person, clock.now())


def today(person: Person) -> date:
    """The calendar's day where the person works."""
    return clock.now().astimezone(ZoneInfo(person.zone)).date()


def choices(person: Person) -> dict[str, Any]:
    """What the form offers to choose from, and what it says of this week."""
    return {
        "day_names": hours_form.DAYS,
        "visit_lengths": [(str(one), f"{one} minutes") for one in hours_form.VISIT_MINUTES],
        "most_times": hours_form.MOST_TIMES,
        "most_shifts": hours_fields.MOST_SHIFTS,
        "suffix": hours_fields.suffix,
        "zone_choices": [(zone, zone.replace("_", " ")) for zone in zones.choices()],
        "after_this_week": _after_this_week(person),
    }


def _keep(person: Person, answer: hours_form.Answer) -> None:
    wishes.set_zone(person, answer.zone)
    wishes.set_hours(person, answer.onto(hours.load(person.hours), today(person)))
    plan.reschedule(person, clock.now())


def _after_this_week(person: Person) -> dict[str, str] | None:
    """When the usual hours are back, and what they are; None in a usual week."""
    kept, monday = hours.load(person.hours), hours.monday_of(today(person))
    if kept.week != monday:
        return None
    next_week = away.day_in_words(monday + timedelta(days=7))
    return {"from": next_week, "hours": hours.in_words(kept.windows)}
