"""A database, a push service and settings of a harness's own, the same in a test and by hand."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from app import config, db, keys, migrate
from app.accounts import hours
from app.accounts.models import Membership, Person, Team
from app.nudges import subscriptions
from tests import databases
from tests.push_service import Device, PushService


@dataclass(frozen=True)
class Stage:
    """Where a fault is played."""

    team: Team
    push_service: PushService
    settings: config.Config

    def person(self, name: str, clinic: hours.ClinicHours, zone: str = "UTC") -> Person:
        return Person.create(
            name=name,
            sign_in_name=name.lower().replace(" ", "."),
            hours=hours.dump(clinic),
            zone=zone,
        )

    def clinician(self) -> Person:
        """Somebody of the team, without clinic hours."""
        person = self.person("Ana Souza", hours.ClinicHours())
        Membership.create(person=person, team=self.team, role="clinician")
        return person

    def phone(self, person: Person, at: datetime) -> Device:
        """Another phone of a person, which agrees to be reached at `at`."""
        device = self.push_service.subscribe(keys.vapid_public_key(self.settings.vapid_private_key))
        browser = subscriptions.Browser(device.endpoint, device.p256dh, device.auth)
        subscriptions.put(person, None, browser, at)
        return device


@contextmanager
def stage(clock: Callable[[], float] | None = None) -> Iterator[Stage]:
    """Gone afterwards, and the environment is as before. `clock`: the push service's own."""
    service = PushService(clock) if clock else PushService()
    before = dict(os.environ)
    with TemporaryDirectory() as folder, service:
        url = databases.empty(Path(folder), "faults")
        os.environ.update(
            DOORWAY_ENV="development",
            INSTANCE_DIR=f"{folder}/instance",
            DATABASE_URL=url,
            PUSH_HOSTS=service.host,
            VAPID_SUBJECT="mailto:doorway@clinic.org",
        )
        config.current.cache_clear()
        try:
            db.init(url)
            migrate.up()
            yield Stage(Team.create(name="Ward 3"), service, config.current())
        finally:
            db.database.close()
            os.environ.clear()
            os.environ.update(before)
            config.current.cache_clear()


def trust(*hosts: str) -> None:
    """Take these push services for real ones."""
    os.environ["PUSH_HOSTS"] = ",".join(hosts)
    config.current.cache_clear()
