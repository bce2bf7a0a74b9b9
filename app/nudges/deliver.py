"""One sending pass. A nudge is never sent twice and never lost silently.

The row is the queue: it is claimed with a lease, and says `sending` before anything is sent. When a
worker dies in between, nobody knows whether its message went out; the row becomes `unknown` and is
not sent again, since a late nudge is worthless and a second one annoys.
"""

import logging
import secrets
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta

import peewee

from app.accounts.models import Person
from app.nudges import claim as claims
from app.nudges import gateway, letters, settle
from app.nudges.models import Delivery, Subscription
from app.nudges.outcomes import Outcome
from app.nudges.queue import enqueue

__all__ = ["claim", "enqueue", "run", "try_out"]

log = logging.getLogger(__name__)

BATCH = 64  # what the gateway begins at once: little is claimed that a killed worker never sent
LEASE = timedelta(seconds=60)  # a message takes five at most
A_TEST = timedelta(minutes=1)
MOST_TESTS = 5  # a minute: each holds a web process until its push service answers
TRIES_TO_SAVE = 20

Clock = Callable[[], datetime]


def run(at: datetime, is_stopping: Callable[[], bool] = lambda: False) -> int:
    """Send what is due at `at`; how many messages push services accepted.

    When `is_stopping` turns true, nothing more is claimed, and what is in flight is finished.
    """
    now = _running_from(at)
    _give_up_lost(at)
    _expire(at)
    return _post(_claimed(at, now, is_stopping), now)


def claim(at: datetime, n: int, now: datetime | None = None) -> list[Delivery]:
    """Up to `n` deliveries due at `at`, the caller's alone for the lease that starts `now`."""
    now = now or at
    is_due = (Delivery.state == "due") & (Delivery.due_at <= at) & (Delivery.until > now)
    return claims.take(
        Delivery,
        is_due,
        Delivery.due_at,
        n,
        state="sending",
        lease_until=now + LEASE,
        attempts=Delivery.attempts + 1,
        sent_at=now,
    )


def try_out(subscription: Subscription, at: datetime) -> bool:
    """Send one device a test now; whether its push service accepted it."""
    row = Delivery.create(
        kind="test",
        subject=secrets.randbelow(2**31),
        person=subscription.person_id,
        subscription=subscription,
        state="sending",
        due_at=at,
        until=at + A_TEST,
        lease_until=at + LEASE,
        attempts=1,
        sent_at=at,
    )
    accepted = _post(_messages([row], at), _running_from(at))
    # The person has been told by now: no test arrives after that.
    waits = (Delivery.id == row.id) & (Delivery.state == "due")
    Delivery.update(state="failed", settled_at=at).where(waits).execute()
    return accepted == 1


def may_try_out(person: Person, at: datetime) -> bool:
    """Whether this person sent fewer than MOST_TESTS in the minute before `at`."""
    theirs = (Delivery.person == person) & (Delivery.kind == "test")
    return (
        int(Delivery.select().where(theirs & (Delivery.due_at > at - A_TEST)).count()) < MOST_TESTS
    )


def _running_from(at: datetime) -> Clock:
    """A clock that shows `at` now, and runs on: a pass takes time, whatever time it was told."""
    began = time.monotonic()
    return lambda: at + timedelta(seconds=time.monotonic() - began)


def _give_up_lost(at: datetime) -> None:
    """Whoever held these has died: they may have been sent."""
    lost = (Delivery.state == "sending") & (Delivery.lease_until <= at)
    Delivery.update(state="unknown", lease_until=None, settled_at=at).where(lost).execute()


def _expire(at: datetime) -> None:
    """What nobody could send in time is over, without debt."""
    late = (Delivery.state == "due") & (Delivery.due_at <= at) & (Delivery.until <= at)
    Delivery.update(state="expired", settled_at=at).where(late).execute()


def _claimed(
    at: datetime, now: Clock, is_stopping: Callable[[], bool]
) -> Iterator[gateway.Message]:
    """Messages of what is due at `at`, claimed only as the gateway has room for them."""
    try:
        while not is_stopping() and (rows := claim(at, BATCH, now())):
            yield from _messages(rows, now())
    except peewee.PeeweeException as fault:  # what is in flight must still be finished
        log.error("cannot claim deliveries: %s", type(fault).__name__)


def _messages(rows: list[Delivery], now: datetime) -> list[gateway.Message]:
    """The messages of claimed rows; rows not to be sent are settled."""
    found = letters.sort(rows, now)
    settle.skip(found.unwanted, now)
    settle.put_back(found.waiting, now)
    return found.messages


def _post(messages: Iterable[gateway.Message], now: Clock) -> int:
    """Send, outside any transaction, and write each outcome as it comes; how many were accepted."""
    accepted = 0
    unsaved: list[Outcome] = []
    failing: Counter[str] = Counter()
    for outcomes in gateway.rounds(messages):
        unsaved += outcomes
        accepted += _save(unsaved, failing, now())
    for _ in range(TRIES_TO_SAVE):
        if not unsaved:
            break
        time.sleep(1)
        accepted += _save(unsaved, failing, now())
    return accepted


def _save(unsaved: list[Outcome], failing: Counter[str], now: datetime) -> int:
    """Empties `unsaved`, unless the database is busy: then the next try takes them along."""
    try:
        accepted = settle.save(unsaved, failing, now)
    except peewee.OperationalError as fault:
        log.warning("cannot write outcomes yet: %s", type(fault).__name__)
        return 0
    unsaved.clear()
    return accepted
