"""What a process counts of its own work, for whoever watches it; counts and kinds, never content.

Facts come from the database when they are asked for (`web/measured.py`); here is only what leaves no
row. With PROMETHEUS_MULTIPROC_DIR set before the start, the processes of one machine count together.
"""

from collections.abc import Iterable
from functools import cache

from prometheus_client import Counter, Histogram, disable_created_metrics

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
ITEMS = (1, 2, 5, 10, 20, 50, 100)

# Else one more line for each, which nobody reads.
disable_created_metrics()  # type: ignore[no-untyped-call]

REQUESTS = Counter("doorway_requests", "Requests answered", ["method", "route", "status"])
DURATION = Histogram(
    "doorway_request_seconds", "How long an answer took", ["route"], buckets=SECONDS
)
BATCH = Histogram("doorway_outbox_batch_items", "Moments in one upload", buckets=ITEMS)
GUARD = Counter("doorway_guard_hits", "Words the guard stopped or asked about", ["tier"])


def request(method: str, route: str, status: int, seconds: float) -> None:
    """One request was answered."""
    _requests(method, route, status).inc()
    _duration(route).observe(seconds)


def batch(items: int) -> None:
    """A phone sent this many moments at once."""
    BATCH.observe(items)


def guard(tiers: Iterable[str]) -> None:
    """The guard found words of these tiers, `block` or `ask`, in one text."""
    for tier in tiers:
        GUARD.labels(tier).inc()


# Finding a labelled child takes a lock and a tuple each time; there are few, so they are kept.
@cache
def _requests(method: str, route: str, status: int) -> Counter:
    return REQUESTS.labels(method, route, str(status))


@cache
def _duration(route: str) -> Histogram:
    return DURATION.labels(route)
