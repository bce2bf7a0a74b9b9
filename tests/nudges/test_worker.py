"""The worker plans and sends by itself, says that it lives, and stops when told."""

import os
import signal
import subprocess
import sys
import time
from datetime import timedelta

import peewee
import pytest
from structlog.testing import capture_logs

from app import worker
from app.nudges import plan
from app.nudges.models import Delivery, Heartbeat, Schedule
from tests import databases
from tests.nudges.conftest import MONDAY, states

PROCESS = """
from app import clock, config, db, worker
from datetime import datetime
import sys
db.init(config.current().database_url)
clock.now = lambda: datetime.fromisoformat(sys.argv[1])
worker.run()
"""


def work(at, is_stopping=lambda: False) -> float:
    return worker.work("here:1", lambda: at, is_stopping)


def test_one_pass_plans_and_sends(due, phone):
    work(due)
    assert (states(), len(phone.payloads())) == (["accepted"], 1)


def test_a_pass_leaves_a_line_only_when_it_did_something(due, phone):
    with capture_logs() as said:
        work(due)
        work(due)
    assert [(one["event"], one["decided"], one["sent"]) for one in said] == [("worked", 1, 1)]


def test_it_says_that_it_lives_and_forgets_workers_long_gone(due):
    Heartbeat.create(worker="gone:1", at=due - timedelta(days=2))
    work(due)
    work(due + timedelta(seconds=5))
    assert [(row.worker, row.at) for row in Heartbeat.select()] == [
        ("here:1", due + timedelta(seconds=5))
    ]


@pytest.mark.parametrize(("before", "sleep"), [(3600, 5.0), (2, 2.0), (0.01, 0.2)])
def test_it_sleeps_until_something_is_due_and_five_seconds_at_most(due, before, sleep):
    assert work(due - timedelta(seconds=before)) == pytest.approx(sleep, abs=0.01)


def test_it_wakes_for_a_delivery_as_for_a_decision(due):
    work(due)
    Schedule.update(next_decision_at=None).execute()
    soon = due + timedelta(seconds=2)
    Delivery.update(state="due", due_at=soon, until=soon + timedelta(hours=1)).execute()
    assert work(due) == pytest.approx(2.0, abs=0.01)


def test_with_nothing_ahead_it_still_looks_every_five_seconds(database):
    assert work(MONDAY) == 5.0


def test_a_pass_that_fails_ends_alone(due, monkeypatch):
    def fail(*_):
        raise peewee.OperationalError("database is locked")

    with monkeypatch.context() as broken:
        broken.setattr(plan, "run", fail)
        with capture_logs() as said:
            assert work(due) == 5.0
    assert [type(one["exc_info"]).__name__ for one in said] == ["OperationalError"]
    work(due)
    assert states() == ["accepted"]


@pytest.mark.parametrize("number", range(1, 40, 2))
def test_a_lost_connection_ends_one_pass_and_no_nudge_is_lost(due, phone, monkeypatch, number):
    with databases.cut_before(monkeypatch, number):
        work(due)
    for minutes in (1, 2, 3):  # what was claimed is free, or known to be lost, after its lease
        work(due + timedelta(minutes=minutes))
    ended = (states(), len(phone.mailbox.attempts))
    assert ended in [(["accepted"], 1), (["unknown"], 0), (["unknown"], 1)]


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_told_to_stop_it_finishes_what_is_in_flight(due, phone, push_service, told):
    push_service.clock = due.timestamp  # as the worker's: the signed token is judged by it
    phone.mailbox.answers.put(201, wait=1)
    process = subprocess.Popen([sys.executable, "-c", PROCESS, due.isoformat()], env=os.environ)
    try:
        _until(lambda: phone.mailbox.attempts)
        process.send_signal(told)
        assert process.wait(10) == 0
    finally:
        process.kill()
    assert (states(), len(phone.mailbox.attempts)) == (["accepted"], 1)


def test_idle_it_stops_at_once(due):
    early = (due - timedelta(hours=1)).isoformat()
    process = subprocess.Popen([sys.executable, "-c", PROCESS, early], env=os.environ)
    try:
        _until(lambda: Heartbeat.select().count() == 1)
        began = time.monotonic()
        process.terminate()
        assert (process.wait(10), time.monotonic() - began < 2) == (0, True)
    finally:
        process.kill()


def _until(holds, seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)
