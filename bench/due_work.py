"""What finding and claiming due work costs among a million people, beside ten thousand.

The cost must grow with what is due, not with how many people there are.
"""

import os
import time
from collections.abc import Callable

from app import config, worker
from app.nudges import plan
from app.nudges.models import Schedule
from bench import clinicians, crowd
from bench.figure import show
from tests import databases

USUAL = 1000  # people due
FEW, MANY = 10, 1000  # people for each who is due
TIMES = 9
BEFORE = clinicians.MONDAY  # nobody is due yet


def run(size: int) -> None:
    """`size` people are due among a thousand times as many; the best of nine passes each."""
    few, many = _measured(size * FEW, size), _measured(size * MANY, size)
    for what in many:
        name = f"{what}, {size * MANY:,} people / {size * FEW:,} people, {databases.kind()}"
        show(name, many[what], few[what], "ms")


def _measured(people: int, due: int) -> dict[str, float]:
    """Milliseconds for each kind of pass."""
    with clinicians.scratch() as url:
        os.environ.update(DOORWAY_ENV="development", DATABASE_URL=url)
        config.current.cache_clear()
        clinicians.fill(people, due, crowd.browsers(200, Nowhere()))
        return {
            "a pass with nothing due": _best(_idle_pass, lambda: None),
            f"{due:,} due claimed": _best(lambda: _claim_all(due), _free_all),
        }


class Nowhere:
    """Addresses that nothing is sent to."""

    host = "127.0.0.1:9"

    def endpoint(self, number: int) -> str:
        return f"http://{self.host}/{number}"


def _idle_pass() -> None:
    worker.work("bench:1", lambda: BEFORE, lambda: False)


def _claim_all(due: int) -> None:
    claimed = 0
    while batch := plan._claim(clinicians.DUE):
        claimed += len(batch)
    assert claimed == due, "not all were claimed"


def _free_all() -> None:
    Schedule.update(lease_until=None).where(Schedule.lease_until.is_null(False)).execute()


def _best(work: Callable[[], None], after: Callable[[], None]) -> float:
    times = []
    for _ in range(TIMES):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
        after()
    return min(times)
