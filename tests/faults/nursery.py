"""Starts worker processes in milliseconds: all is imported once, and each worker is a fork.

What runs is `worker.run`, as `python -m app.worker` runs it. Its clock may be another and run
faster, its lease shorter; both are given to the push service and to whoever judges, too.
"""

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self

from app import clock, config, db, logs, worker
from app.nudges import deliver, plan
from app.skills import library


class FastClock:
    """Shows `start` when the real clock shows `since`, and runs `speed` times as fast."""

    def __init__(self, start: datetime, since: float, speed: float) -> None:
        self.start, self.since, self.speed = start, since, speed

    def now(self) -> datetime:
        return self.start + timedelta(seconds=(time.time() - self.since) * self.speed)

    def posix(self) -> float:
        return self.now().timestamp()

    def arguments(self) -> list[str]:
        return [self.start.isoformat(), str(self.since), str(self.speed)]


def real_clock() -> FastClock:
    since = time.time()
    return FastClock(datetime.fromtimestamp(since, UTC), since, 1.0)


class Nursery:
    """Workers with this clock; `lease` in seconds of that clock."""

    def __init__(self, fast_clock: FastClock, lease: float) -> None:
        self.command = [sys.executable, "-m", "tests.faults.nursery", *fast_clock.arguments()]
        self.command.append(str(lease))

    def __enter__(self) -> Self:
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(self.command, stdin=pipe, stdout=pipe, text=True)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._process.communicate()

    def start(self) -> int:
        """The process id of a new worker."""
        return int(self._ask("start"))

    def end(self, worker_id: int, how: signal.Signals) -> int:
        """End a worker and wait for it; its exit code, negative when a signal killed it."""
        return int(self._ask(f"{worker_id} {how.value}"))

    def _ask(self, line: str) -> str:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        return self._process.stdout.readline()


def main(start: str, since: str, speed: str, lease: str) -> None:
    """Start a worker for each line “start”; end one for each line “ID SIGNAL”."""
    fast_clock = FastClock(datetime.fromisoformat(start), float(since), float(speed))
    clock.now = fast_clock.now
    plan.LEASE = deliver.LEASE = timedelta(seconds=float(lease))
    worker.LONGEST_SLEEP = 0.5  # seconds
    logs.start(is_development=True)  # to stderr: what is printed here is read
    library()
    children: set[int] = set()
    for line in sys.stdin:
        words = line.split()
        if words == ["start"]:
            children.add(answer := _fork())
        else:
            answer = _end(children, int(words[0]), int(words[1]))
        print(answer, flush=True)
    for child in list(children):
        _end(children, child, signal.SIGTERM)


def _fork() -> int:
    child = os.fork()
    if child:
        return child
    db.init(config.current().database_url)
    os.close(0)
    try:
        worker.run()
    finally:
        os._exit(0)


def _end(children: set[int], child: int, how: int) -> int:
    os.kill(child, how)
    _, status = os.waitpid(child, 0)
    children.discard(child)
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    main(*sys.argv[1:])
