"""The whole way of a nudge, due → decided → encrypted → sent → written down, among a million people.

The peer only sends: node's web-push, given the same browsers, decides nothing and writes nothing.
"""

import os
import subprocess
import sys
import time
from datetime import timedelta
from statistics import median

from app import config, db, worker
from app.nudges.models import Delivery, Schedule
from bench import clinicians, crowd, senders
from bench.figure import show
from bench.sink import Sink
from tests import databases

WORKER = "from bench import nudge_path; nudge_path.work()"
USUAL = 10_000  # people due
AMONG = 100  # people for each who is due
ROUNDS = 3
WARM_UP = timedelta(days=7)  # a Monday before: imports, statements and connections are made


def run(size: int) -> None:
    """`size` people are due among a hundred times as many."""
    what = f"whole nudge path, {size:,} due among {size * AMONG:,}, {databases.kind()}"
    with Sink() as sink, clinicians.scratch() as url:
        browsers = crowd.browsers(max(size, 200), sink)
        _settings(sink, url)
        clinicians.fill(size * AMONG, size, browsers)
        alone = [_rate(size, 1, sink) for _ in range(ROUNDS)]
        together = [_rate(size, 2, sink) for _ in range(ROUNDS if databases.SERVER else 0)]
        few = browsers[: max(200, size // 4)]
        peer = median(senders.node_web_push(few).rate for _ in range(ROUNDS))
    show(f"{what} / node web-push, bare sending", median(alone), peer, "nudges/s")
    if together:
        show(f"{what}, two workers / one", median(together), median(alone), "nudges/s")


def rate(size: int) -> float:
    """Nudges a second by one worker, for who only wants to know that."""
    with Sink() as sink, clinicians.scratch() as url:
        _settings(sink, url)
        clinicians.fill(size * AMONG, size, crowd.browsers(max(size, 200), sink))
        return _rate(size, 1, sink)


def work() -> None:
    """A worker process: says that it is ready, waits for a word, works until all is settled."""
    db.init(config.current().database_url)
    worker.work("warm", lambda: clinicians.DUE - WARM_UP, lambda: False)
    print("ready", flush=True)
    sys.stdin.readline()
    while _is_open():
        worker.work(f"bench:{os.getpid()}", lambda: clinicians.DUE, lambda: False)


def _is_open() -> bool:
    """Whether anything is still to be decided or on its way."""
    is_due = Schedule.next_decision_at <= clinicians.DUE
    is_on_its_way = Delivery.state.in_(("due", "sending"))
    return bool(
        Schedule.select().where(is_due).exists() or Delivery.select().where(is_on_its_way).exists()
    )


def _rate(size: int, workers: int, sink: Sink) -> float:
    """Nudges a second, by so many worker processes, from the first word to the last outcome."""
    clinicians.forget_nudges()
    clinicians.make_due(size)
    before = sink.taken()
    processes = [_started() for _ in range(workers)]
    for one in processes:
        assert one.stdout and one.stdout.readline() == "ready\n"
    began = time.perf_counter()
    for one in processes:
        assert one.stdin
        one.stdin.write("go\n")
        one.stdin.flush()
    assert [one.wait() for one in processes] == [0] * workers
    seconds = time.perf_counter() - began
    accepted = Delivery.select().where(Delivery.state == "accepted").count()
    assert accepted == size == sink.taken() - before, "not each was sent once"
    return size / seconds


def _started() -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", WORKER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _settings(sink: Sink, url: str) -> None:
    """This process's and its workers' settings: the scratch database, and a push service to trust."""
    os.environ.update(
        DOORWAY_ENV="development",
        DATABASE_URL=url,
        PUSH_HOSTS=sink.host,
        VAPID_SUBJECT=f"mailto:{crowd.SUBJECT}",
    )
    config.current.cache_clear()
