"""Fault 15: an old backup is put in place again and again; phones bring back what it lacks, deletions too.

Between the backup and its restore everybody logs, deletes and is nudged. A phone that reads of a new epoch
offers all it was acknowledged, as `static/shared/sent.js` does. Proved by breaking it: when `restore` leaves
what was due as it was, 12 of 12 nudges are sent twice; when phones do not offer again, 32 of 84 moments are
missing (3 restores).
"""

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from flask import Flask

from app import clock, create_app
from app.accounts.hours import ClinicHours
from app.accounts.models import Person
from app.nudges import deliver, queue
from app.nudges.models import Delivery
from app.practice.models import Moment
from app.upkeep import backup, restore
from tests import databases
from tests.faults.report import Report
from tests.faults.stage import Stage, stage
from tests.faults.uploads import Phone, envelope, item

PEOPLE, EACH = 4, 3
MOST = 100  # items that a phone sends at once
LIFE = timedelta(hours=8)  # how long a nudge may wait


class Keeper(Phone):
    """A phone that keeps what was acknowledged, and offers it again when the epoch is a new one."""

    def __init__(self, app: Flask, person: Person) -> None:
        super().__init__(app, person)
        self.kept: dict[str, dict[str, Any]] = {}
        self.epoch = 0

    def send(self, items: list[dict[str, Any]]) -> None:
        answer = self.browser.post("/api/moments", json=envelope(self.person.id, items))
        results = answer.json["results"]
        assert {one["status"] for one in results} <= {"accepted", "duplicate"}, results
        self.kept |= {one["id"]: one for one in items}
        if self.epoch not in (0, answer.json["epoch"]):
            self.epoch = answer.json["epoch"]
            kept = list(self.kept.values())
            for begun in range(0, len(kept), MOST):
                self.send(kept[begun : begun + MOST])
        self.epoch = answer.json["epoch"]

    def log_and_delete(self) -> None:
        """New moments; and one that was kept before is undone."""
        undone = next((one for one in self.kept.values() if not one.get("deleted")), None)
        self.send([item() for _ in range(EACH)])
        if undone:
            self.send([undone | {"rev": 2, "deleted": True}])


def run(restores: int) -> Report:
    """So many restores, each of a backup that lacks what came after it."""
    with stage() as place, TemporaryDirectory() as folder:
        app = create_app(place.settings)
        people = [place.person(f"Ana {number}", ClinicHours()) for number in range(PEOPLE)]
        devices = [place.phone(one, clock.now()) for one in people]
        phones = [Keeper(app, one) for one in people]
        for number in range(restores):
            file = Path(folder, f"{number}.backup")
            _live(phones)
            _nudge(phones, number)
            backup.make(place.settings.database_url, file, clock.now())
            deliver.run(clock.now())  # the backup has them still to be sent
            _live(phones)
            _restore(place, file, number)
            for phone in phones:
                phone.send([item()])  # learns of the new epoch, and offers all
            deliver.run(clock.now())
        sent = Counter(
            (number, one.topic)
            for number, each in enumerate(devices)
            for one in each.mailbox.accepted
        )
        return _judge(restores, phones, sent)


def _live(phones: list[Keeper]) -> None:
    for phone in phones:
        phone.log_and_delete()


def _nudge(phones: list[Keeper], number: int) -> None:
    at = clock.now()
    for phone in phones:
        queue.enqueue("test", number, phone.person, due_at=at, until=at + LIFE)


def _restore(place: Stage, file: Path, number: int) -> None:
    # The old database is kept by the second of its restore.
    at: datetime = clock.now() + timedelta(seconds=number)
    restore.run(place.settings.database_url, file, at, while_in_use=True)


def _judge(restores: int, phones: list[Keeper], sent: Counter[Any]) -> Report:
    there = {row.id: row.deleted for row in Moment.select()}
    kept = {name: one for phone in phones for name, one in phone.kept.items()}
    lost = {
        "acknowledged missing": len(kept.keys() - there.keys()),
        "deletions missing": sum(
            bool(one.get("deleted")) != there.get(name) for name, one in kept.items()
        ),
        "never acknowledged": len(there.keys() - kept.keys()),
        "nudges sent twice": sum(count > 1 for count in sent.values()),
    }
    states = Counter(row.state for row in Delivery.select())
    seen = {"moments": len(kept), "nudges": sent.total(), "unknown": states["unknown"]}
    return Report(f"{restores} restores of an old backup, {databases.kind()}", lost, seen)
