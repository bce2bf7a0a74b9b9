"""How sending stands, counted from its rows: outcomes of the last day, lags, the worker's pulse."""

from collections import Counter
from datetime import datetime, timedelta

from peewee import SQL, Case, fn

from app.nudges import endpoints
from app.nudges.models import Delivery, Heartbeat, Schedule, Subscription

A_DAY = timedelta(days=1)


def deliveries(at: datetime) -> Counter[tuple[str, str]]:
    """How many of the day before `at`, by state and push service.

    The service is a known host, `other`, or `forgotten` once the device is gone: never an address.
    """
    rows = (
        Delivery.select(Delivery.state, _service().alias("service"), fn.COUNT(Delivery.id))
        .left_outer_join(Subscription)
        .where(Delivery.due_at > at - A_DAY, Delivery.due_at <= at)
        .group_by(Delivery.state, SQL("service"))
    )
    return Counter({(state, host): count for state, host, count in rows.tuples()})


def refused(at: datetime) -> int:
    """How many messages of the day before `at` push services refused for our key or subject."""
    lately = (Delivery.settled_at > at - A_DAY) & Delivery.status.in_((401, 403))
    return int(Delivery.select().where(lately).count())


def planning_lag(at: datetime) -> float:
    """Seconds that the oldest due decision has waited; 0 when none is due."""
    return _since(Schedule.select(fn.MIN(Schedule.next_decision_at)).scalar(), at)


def sending_lag(at: datetime) -> float:
    """Seconds that the oldest due delivery has waited; 0 when none is due."""
    waiting = Delivery.select(fn.MIN(Delivery.due_at)).where(Delivery.state == "due")
    return _since(waiting.scalar(), at)


def heartbeat_age(at: datetime) -> float | None:
    """Seconds since a worker last finished a pass; None when none ever did."""
    last = Heartbeat.select(fn.MAX(Heartbeat.at)).scalar()
    return None if last is None else _since(last, at)


def subscriptions() -> int:
    return int(Subscription.select().count())


def _since(then: datetime | None, at: datetime) -> float:
    return max((at - then).total_seconds(), 0.0) if then else 0.0


def _service() -> Case:
    known = [(f"https://{host}/%", host) for host in endpoints.HOSTS]
    known += [(f"https://%.{domain}/%", domain) for domain in endpoints.DOMAINS]
    known += [(f"https://{domain}/%", domain) for domain in endpoints.DOMAINS]
    named = [(Subscription.endpoint**like, host) for like, host in known]
    return Case(None, [(Subscription.id.is_null(), "forgotten"), *named], "other")
