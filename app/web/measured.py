"""What /metrics tells: facts counted from the database as it is asked, and this process's tallies.

Facts are the same whichever process answers. Tallies are those of the one that answers, or of all
on this machine when PROMETHEUS_MULTIPROC_DIR was set before the start.
"""

import os
from collections.abc import Iterator
from datetime import datetime

import prometheus_client
from prometheus_client import CollectorRegistry
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from app import db
from app.nudges import standing

CONTENT_TYPE = prometheus_client.CONTENT_TYPE_LATEST


def page(at: datetime) -> bytes:
    """The whole page in Prometheus's text format, as of `at`."""
    facts = CollectorRegistry()
    facts.register(Facts(at))
    return prometheus_client.generate_latest(_tallies()) + prometheus_client.generate_latest(facts)


class Facts(Collector):
    """What the database says at `at`; lags and ages in seconds."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def describe(self) -> Iterator[Metric]:
        return iter(())

    def collect(self) -> Iterator[Metric]:
        db.database.connect(reuse_if_open=True)
        yield self._deliveries()
        yield _gauge(
            "planning_lag_seconds",
            "How long the oldest due decision has waited",
            standing.planning_lag(self._at),
        )
        yield _gauge(
            "sending_lag_seconds",
            "How long the oldest due delivery has waited",
            standing.sending_lag(self._at),
        )
        yield _gauge("subscriptions", "Devices that listen", standing.subscriptions())
        if (age := standing.heartbeat_age(self._at)) is not None:
            yield _gauge("worker_heartbeat_age_seconds", "Since a worker last finished a pass", age)

    def _deliveries(self) -> Metric:
        told = "Deliveries of the last day by what became of them and push service"
        family = GaugeMetricFamily(
            "doorway_deliveries_last_day", told, labels=["outcome", "service"]
        )
        for (outcome, service), count in standing.deliveries(self._at).items():
            family.add_metric([outcome, service], count)
        return family


def _gauge(name: str, told: str, value: float) -> Metric:
    return GaugeMetricFamily(f"doorway_{name}", told, value=value)


def _tallies() -> CollectorRegistry:
    folder = os.environ.get("PROMETHEUS_MULTIPROC_DIR")
    if not folder:
        return prometheus_client.REGISTRY
    together = CollectorRegistry()
    MultiProcessCollector(together, folder)  # type: ignore[no-untyped-call]
    return together
