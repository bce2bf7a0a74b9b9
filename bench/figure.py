"""One line of JSON for each figure, and the clocks it is read from."""

import json
import resource
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Run:
    """`count` things took `seconds`, of which this process computed for `cpu` seconds."""

    count: int
    seconds: float
    cpu: float

    @property
    def rate(self) -> float:
        """Things a second."""
        return self.count / self.seconds

    @property
    def cost(self) -> float:
        """Microseconds of CPU for one."""
        return self.cpu / self.count * 1e6


@dataclass(frozen=True)
class Figure:
    """What one bench says: ours, the peer's, and ours divided by the peer's."""

    bench: str
    ours: float
    peer: float
    ratio: float
    unit: str


def clocked(count: int, work: Callable[[], object]) -> Run:
    """How long `work` takes for `count` things, all threads of this process together."""
    began, computed = time.perf_counter(), _computed()
    work()
    return Run(count, time.perf_counter() - began, _computed() - computed)


def show(bench: str, ours: float, peer: float, unit: str) -> None:
    """Print a figure."""
    figure = Figure(bench, round(ours, 2), round(peer, 2), round(ours / peer, 2), unit)
    print(json.dumps(asdict(figure), ensure_ascii=False), flush=True)


def _computed() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
