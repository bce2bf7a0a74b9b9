"""What an answer of a push service means, and what becomes of the delivery. Pure.

https://www.rfc-editor.org/rfc/rfc8030#section-5, and what the services really do. We would rather
lose a nudge than send it twice: what may have arrived is never sent again.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Any

RETRIES = 3
LONGEST_BACKOFF = timedelta(hours=1)  # whatever a service says, we look again
REST = timedelta(seconds=10)  # for a service that answers nobody
MANY = 8  # messages that fail together say something of the service, not of a phone
WAIT = (timedelta(seconds=5), timedelta(seconds=20), timedelta(seconds=60))


class Result(Enum):
    """SENT: accepted. GONE: the subscription is over. RETRY: not taken, try later. OUR_FAULT: key,
    token or headers are refused. FAILED: no use trying. UNKNOWN: it may have been taken."""

    SENT = auto()
    GONE = auto()
    RETRY = auto()
    OUR_FAULT = auto()
    FAILED = auto()
    TOO_LARGE = auto()
    UNKNOWN = auto()


BY_STATUS = {
    400: Result.OUR_FAULT,
    401: Result.OUR_FAULT,
    403: Result.OUR_FAULT,
    404: Result.GONE,
    410: Result.GONE,
    413: Result.TOO_LARGE,
    429: Result.RETRY,
}


@dataclass(frozen=True)
class Outcome:
    """Of the message with this `key`. `status` is None without an answer; `retry_after` in seconds."""

    key: Any
    result: Result
    status: int | None = None
    retry_after: float | None = None


@dataclass(frozen=True)
class Settled:
    """The state a delivery goes to; with `due_at` it is tried again then."""

    state: str
    due_at: datetime | None = None


def result_of(status: int) -> Result:
    """What an HTTP status says of the message; redirects are never followed."""
    if status in BY_STATUS:
        return BY_STATUS[status]
    if 200 <= status < 300:
        return Result.SENT
    return Result.RETRY if 500 <= status < 600 else Result.FAILED


def result_without_answer(was_sent: bool) -> Result:
    """When the line broke: once any of it was sent, it may have been taken."""
    return Result.UNKNOWN if was_sent else Result.RETRY


def settle(
    outcome: Outcome, attempts: int, is_shrunk: bool, now: datetime, until: datetime
) -> Settled:
    """What becomes of a delivery after its `attempts`-th attempt; its slot ends at `until`.

    `is_shrunk`: this attempt was already the short one.
    """
    match outcome.result:
        case Result.SENT:
            return Settled("accepted")
        case Result.UNKNOWN:
            return Settled("unknown")
        case Result.RETRY:
            return _later(outcome, attempts, now, until)
        case Result.TOO_LARGE if not is_shrunk:
            return Settled("due", now)
        case _:
            return Settled("failed")


def in_a_row(before: int, outcome: Outcome) -> int:
    """How many messages a push service has failed to take in a row, after `before` and this one."""
    return before + 1 if outcome.result in (Result.RETRY, Result.UNKNOWN) else 0


def rest(asked: float, failed_in_a_row: int) -> timedelta | None:
    """How long to leave a push service alone that `asked` for so many seconds, if at all.

    One that takes none of many gets a little rest: others need the room in flight.
    """
    if asked:
        return min(timedelta(seconds=asked), LONGEST_BACKOFF)
    return REST if failed_in_a_row >= MANY else None


def _later(outcome: Outcome, attempts: int, now: datetime, until: datetime) -> Settled:
    if outcome.retry_after is not None:  # the service said when, and may say so until the slot ends
        due_at = now + timedelta(seconds=outcome.retry_after)
    elif attempts > RETRIES:
        return Settled("failed")
    else:
        due_at = now + WAIT[min(attempts, len(WAIT)) - 1]
    return Settled("due", due_at) if due_at < until else Settled("expired")
