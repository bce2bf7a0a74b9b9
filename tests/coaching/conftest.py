"""More people and ways for the coaching room: a second coach, a shared moment."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, time

import pytest

from app import clock
from app.accounts import hours
from app.accounts.hours import ClinicHours, Window
from app.accounts.models import Membership, Person, Team
from app.nudges import listeners
from app.nudges.models import Subscription
from app.practice.sharing import Shared
from tests.coaching.shares import NOTE, counted, log_moment


@pytest.fixture
def second_coach(team: Team) -> Person:
    person = Person.create(name="Eli Brandt", sign_in_name="eli.brandt")
    Membership.create(person=person, team=team, role="coach")
    return person


@pytest.fixture
def log() -> Callable[..., str]:
    """Logs a moment; the same `id` with a higher `rev` changes it."""
    return log_moment


@pytest.fixture
def shared(clinician: Person) -> Shared:
    """Ana's moment, shown to her coaches."""
    log_moment(clinician, share="coach", note=NOTE)
    return Shared.get(Shared.person == clinician)


@pytest.fixture
def queries() -> Callable[[], AbstractContextManager[list[str]]]:
    return counted


@pytest.fixture
def at() -> datetime:
    """Now, as the pages' clock shows it."""
    return clock.now()


@pytest.fixture
def hears() -> Callable[[Person], None]:
    """Gives somebody a phone, clinic hours all week, and the wish to be told of messages."""

    def listen(person: Person) -> None:
        week = (Window(day, time(0), time(0)) for day in range(7))
        person.hours = hours.dump(ClinicHours(tuple(week)))
        person.save()
        endpoint = f"https://fcm.googleapis.com/{person.id}"
        Subscription.create(person=person, endpoint=endpoint, p256dh="", auth="")
        listeners.set_wish(person, True, clock.now())

    return listen
