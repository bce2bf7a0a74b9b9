"""How much memory the processes of a server hold, looked at again and again while something else runs."""

import statistics
import threading
from contextlib import suppress
from pathlib import Path
from typing import Self

from tests.processes import family

EVERY = 2.0  # seconds
MEGABYTE = 1024  # kB, as /proc tells it


class Memory:
    """Of process `main` and all below it, while its `with` block runs; in MB, resident."""

    def __init__(self, main: int) -> None:
        self.main, self.seen = main, list[float]()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look_again)

    def after_warm_up(self) -> float:
        """The median of the second fifth of the time."""
        fifth = max(1, len(self.seen) // 5)
        return statistics.median(self.seen[fifth : 2 * fifth] or self.seen)

    def at_the_end(self) -> float:
        """The median of the last fifth."""
        return statistics.median(self.seen[-max(1, len(self.seen) // 5) :])

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _look_again(self) -> None:
        while not self._stop.wait(EVERY):
            self.seen.append(sum(map(_resident, family(self.main))) / MEGABYTE)


def _resident(process: int) -> int:
    with suppress(OSError, StopIteration):
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
        return int(next(one for one in lines if one.startswith("VmRSS")).split()[1])
    return 0
