"""Workers share what is due: nobody waits for another's rows, and no row goes to two."""

from datetime import datetime, timedelta
from threading import Barrier, Event, Thread

import pytest

from app import db
from app.nudges import deliver
from app.nudges.models import Delivery, Subscription
from tests import databases
from tests.nudges.conftest import MONDAY

MANY = 40


@pytest.fixture
def many_due(working, phone) -> datetime:
    device = Subscription.get()
    rows = [
        {"kind": "recognition", "subject": number, "person": working, "subscription": device}
        | {"due_at": MONDAY, "until": MONDAY + timedelta(hours=1)}
        for number in range(MANY)
    ]
    Delivery.insert_many(rows).execute()
    return MONDAY


def in_a_thread(work) -> Thread:
    def run():
        try:
            work()
        finally:
            db.database.close()

    thread = Thread(target=run)
    thread.start()
    return thread


def test_two_workers_at_once_share_the_work(many_due):
    claimed, together = [[], []], Barrier(2)

    def work(mine):
        together.wait()
        while rows := deliver.claim(many_due, 5):
            mine.append({row.id for row in rows})

    for thread in [in_a_thread(lambda mine=mine: work(mine)) for mine in claimed]:
        thread.join()
    rounds = claimed[0] + claimed[1]
    assert sum(map(len, rounds)) == len(set().union(*rounds)) == MANY


def test_a_worker_passes_over_what_another_is_claiming(many_due):
    """On PostgreSQL; on SQLite there is one writer at a time, and the second waits its turn."""
    first, is_held, may_end = [], Event(), Event()

    def hold():
        with db.atomic():
            first.extend(row.id for row in deliver.claim(many_due, 10))
            is_held.set()
            may_end.wait(10 if databases.SERVER else 0.2)

    holder = in_a_thread(hold)
    is_held.wait(10)
    second = [row.id for row in deliver.claim(many_due, 10)]
    is_held_still = holder.is_alive()
    may_end.set()
    holder.join()
    assert (len(second), set(first) & set(second)) == (10, set())
    assert is_held_still == bool(databases.SERVER)
