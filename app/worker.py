"""The loop that plans and sends. Run as many as you like, anywhere that reaches the database."""

import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event
from typing import NoReturn

import structlog
from peewee import fn

from app import clock, config, db
from app.beginning import begin
from app.nudges import deliver, digest, findings, plan, silence
from app.nudges.models import Delivery, Heartbeat, Schedule
from app.ownership import retention
from app.practice import closing
from app.upkeep import self_check

log = structlog.get_logger()

LONGEST_SLEEP = 5.0  # seconds
SHORTEST_SLEEP = 0.2
FORGOTTEN = timedelta(days=1)


def run() -> None:
    """Work until SIGTERM or SIGINT; then finish what is in flight, and return."""
    stop = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    name = f"{socket.gethostname()}:{os.getpid()}"
    while not stop.is_set():
        stop.wait(work(name, clock.now, stop.is_set))
    db.database.close()


def become() -> NoReturn:
    """Let this process be a worker only, without the pages that `flask --app app` has loaded."""
    os.execv(sys.executable, [sys.executable, "-m", "app.worker"])  # noqa: S606


def work(name: str, now: Callable[[], datetime], is_stopping: Callable[[], bool]) -> float:
    """One pass of the worker `name`; how many seconds it may sleep. A fault ends only this pass."""
    try:
        db.database.connect(reuse_if_open=True)
        before = _beat(name, now())
        if _is_first(before, now(), "%j %H"):
            silence.sweep(now())
            findings.conclude_due(now())
            _forget_the_dead(now())
            _check_backup(now())
        if _is_first(before, now(), "%j"):
            retention.sweep(now(), config.current().retention_months)
        began = time.perf_counter()
        decided = plan.run(now(), is_stopping)
        sent = deliver.run(now(), is_stopping)
        mailed = digest.run(now())
        if decided or sent or mailed:
            ms = round((time.perf_counter() - began) * 1000)
            log.info("worked", worker=name, decided=decided, sent=sent, mailed=mailed, ms=ms)
        closing.close(now())
        return _until_next(now())
    except Exception as fault:
        log.error("pass ended early", worker=name, exc_info=fault)
        db.database.close()
        return LONGEST_SLEEP


def _check_backup(at: datetime) -> None:
    settings = config.current()
    self_check.begin_due(settings.database_url, settings.backup_dir, at)


def _beat(name: str, at: datetime) -> datetime | None:
    """Say that this worker lives; when it last did, if it is known."""
    before = Heartbeat.get_or_none(Heartbeat.worker == name)
    Heartbeat.insert(worker=name, at=at).on_conflict(
        conflict_target=[Heartbeat.worker], update={Heartbeat.at: at}
    ).execute()
    return before.at if before else None


def _forget_the_dead(at: datetime) -> None:
    Heartbeat.delete().where(Heartbeat.at < at - FORGOTTEN).execute()


def _is_first(before: datetime | None, at: datetime, part: str) -> bool:
    """Whether `at` is in another hour or day than the beat before (`part` is what names it)."""
    return before is None or f"{before:{part}}" != f"{at:{part}}"


def _until_next(at: datetime) -> float:
    """Seconds until something is due, within limits."""
    decision = Schedule.select(fn.MIN(Schedule.next_decision_at))
    delivery = Delivery.select(fn.MIN(Delivery.due_at)).where(Delivery.state == "due")
    soonest = decision.union_all(delivery).tuples()
    waits = [(due_at - at).total_seconds() for (due_at,) in soonest if due_at]
    return min(max(min(waits, default=LONGEST_SLEEP), SHORTEST_SLEEP), LONGEST_SLEEP)


if __name__ == "__main__":
    begin()
    run()
