"""Writes down what became of deliveries, each only while it is still being sent."""

import logging
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from app import db
from app.nudges import endpoints, outcomes
from app.nudges.letters import SAID_TOO_LARGE, Letter
from app.nudges.models import Backoff, Delivery, Subscription
from app.nudges.outcomes import Outcome, Result, Settled

log = logging.getLogger(__name__)


def save(sent: Sequence[Outcome], failing: Counter[str], now: datetime) -> int:
    """Write the outcomes, whose keys are letters, all or none; how many were accepted.

    `failing` is kept for a whole pass: how many in a row each push service did not take.
    """
    with db.atomic():
        for change, ids in _changes(sent, now).items():
            _move(ids, Settled(*change[:2]), change[2], now)
        _forget([one.key for one in sent if one.result is Result.GONE])
        _hold_off(sent, failing, now)
    _alarm(sent)
    return sum(one.result is Result.SENT for one in sent)


def skip(rows: Iterable[Delivery], now: datetime) -> None:
    """Nobody wants these any more."""
    _move([row.id for row in rows], Settled("skipped"), None, now)


def put_back(rows: Iterable[tuple[Delivery, datetime]], now: datetime) -> None:
    """Return rows that were claimed and not sent; each waits until its time, if its slot lasts."""
    for row, due_at in rows:
        settled = Settled("due", due_at) if due_at < row.until else Settled("expired")
        _move([row.id], settled, row.status, now, attempts=Delivery.attempts - 1)


def _changes(sent: Sequence[Outcome], now: datetime) -> dict[tuple[Any, ...], list[int]]:
    """Deliveries by what becomes of them, so that a hundred alike are one UPDATE."""
    alike: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    for outcome in sent:
        row = outcome.key.delivery
        is_shrunk = row.status == SAID_TOO_LARGE
        to = outcomes.settle(outcome, row.attempts, is_shrunk, now, row.until)
        alike[(to.state, to.due_at, outcome.status)].append(row.id)
    return alike


def _move(ids: list[int], to: Settled, status: int | None, now: datetime, **more: Any) -> None:
    if not ids:
        return
    again = {"due_at": to.due_at} if to.due_at else {"settled_at": now}
    changes = {"state": to.state, "status": status, "lease_until": None, **again, **more}
    # A receipt may have come first, or the lease have run out: what is settled stays so.
    mine = db.one_of(Delivery.id, ids) & (Delivery.state == "sending")
    Delivery.update(changes).where(mine).execute()


def _forget(letters: Iterable[Letter]) -> None:
    """Delete subscriptions that are over, unless the browser has a new address there by now."""
    for letter in letters:
        same = Subscription.endpoint == letter.endpoint
        Subscription.delete().where((Subscription.id == letter.device) & same).execute()


def _hold_off(sent: Iterable[Outcome], failing: Counter[str], now: datetime) -> None:
    """Leave a push service alone for as long as it asked or needs, whichever worker comes next."""
    asked: Counter[str] = Counter()
    for one in sent:
        failing[_host(one)] = outcomes.in_a_row(failing[_host(one)], one)
        asked[_host(one)] = max(asked[_host(one)], math.ceil(one.retry_after or 0))
    for host, seconds in asked.items():
        if wait := outcomes.rest(seconds, failing[host]):
            Backoff.insert(host=host, until=now + wait).on_conflict(
                conflict_target=[Backoff.host],
                update={Backoff.until: now + wait},
                where=(Backoff.until < now + wait),
            ).execute()


def _alarm(sent: Iterable[Outcome]) -> None:
    refused = {(_host(one), one.status) for one in sent if one.result is Result.OUR_FAULT}
    for host, status in refused:
        log.error("%s refuses our pushes (%s): look at VAPID_SUBJECT and the key", host, status)


def _host(outcome: Outcome) -> str:
    return endpoints.host_of(outcome.key.endpoint)
