"""What the settings say of quiet times: a heavy shift, days off, the offer after dismissals."""

from datetime import datetime
from typing import Any

from app.accounts import away, hours
from app.accounts.models import Person
from app.nudges import offer, quiet
from app.web import clinic_hours


def facts(person: Person, at: datetime) -> dict[str, Any]:
    """What the page shows; days are those of the person's zone."""
    today = clinic_hours.today(person)
    to_come = [one for one in hours.load(person.hours).away if one.back > today]
    return {
        "is_heavy": quiet.is_heavy_shift(person, at),
        "is_offered": offer.is_open(person),
        "today": today.isoformat(),
        "days_off": [(one, away.in_words(one)) for one in to_come],
    }
