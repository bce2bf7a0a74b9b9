"""What a person set for themselves: name, clinic hours, quiet. Writes only what is set."""

from datetime import datetime
from typing import Any

from app.accounts import hours
from app.accounts.models import Person


def set_hours(person: Person, worked: hours.ClinicHours) -> None:
    _keep(person, hours=hours.dump(worked))


def set_zone(person: Person, zone: str) -> None:
    """Where the person's clinic hours are; an IANA name."""
    _keep(person, zone=zone)


def set_name(person: Person, name: str, zone: str) -> None:
    _keep(person, name=name, zone=zone)


def set_neutral_text(person: Person, neutral: bool) -> None:
    """Whether the lock screen says no more than that there is something from Doorway."""
    _keep(person, neutral_text=neutral)


def pause(person: Person, until: datetime) -> None:
    _keep(person, paused_until=until)


def resume(person: Person) -> None:
    _keep(person, paused_until=None)


def _keep(person: Person, **columns: Any) -> None:
    for name, value in columns.items():
        setattr(person, name, value)
    person.save(only=list(columns))
