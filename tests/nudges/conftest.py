"""A clinician at work, her phones at the push service of the tests, and the moment of a nudge."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time, timedelta

import pytest

from app import config, keys
from app.accounts import hours
from app.accounts.models import Person
from app.nudges import plan, subscriptions
from app.nudges.models import Decision, Delivery, Schedule, Subscription
from tests.push_service import Device, PushService

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
MORNING = hours.ClinicHours((hours.Window(0, time(8), time(12), visit_minutes=20),), nudges=1)


@pytest.fixture
def push_service() -> Iterator[PushService]:
    with PushService() as service:
        yield service


@pytest.fixture
def pushing(
    monkeypatch: pytest.MonkeyPatch, settings: config.Config, push_service: PushService
) -> config.Config:
    """This process's settings, which trust the push service of the test."""
    monkeypatch.setenv("PUSH_HOSTS", push_service.host)
    monkeypatch.setenv("VAPID_SUBJECT", "mailto:doorway@clinic.org")
    config.current.cache_clear()
    return config.current()


@pytest.fixture
def working(clinician: Person) -> Person:
    """The clinician, with a clinic on Monday mornings and one nudge asked for."""
    clinician.hours = hours.dump(MORNING)
    clinician.save()
    return clinician


@pytest.fixture
def new_phone(pushing: config.Config, push_service: PushService) -> Callable[..., Device]:
    """Another phone of a person, subscribed on Sunday evening."""

    def subscribe(person: Person, at: datetime = MONDAY - timedelta(hours=4)) -> Device:
        device = push_service.subscribe(keys.vapid_public_key(pushing.vapid_private_key))
        browser = subscriptions.Browser(device.endpoint, device.p256dh, device.auth)
        subscriptions.put(person, None, browser, at)
        return device

    return subscribe


@pytest.fixture
def phone(working: Person, new_phone: Callable[..., Device]) -> Device:
    return new_phone(working)


@pytest.fixture
def due(working: Person, phone: Device) -> datetime:
    """When the clinician's next decision point comes."""
    at = Schedule.get_by_id(working.id).next_decision_at
    assert isinstance(at, datetime)
    return at


@pytest.fixture
def nudged(due: datetime) -> datetime:
    """The same, with its nudge planned and not sent."""
    plan.run(due)
    assert Decision.get().action
    return due


def states() -> list[str]:
    """Of all deliveries, oldest first."""
    return [row.state for row in Delivery.select().order_by(Delivery.id)]


def devices() -> int:
    return int(Subscription.select().count())
