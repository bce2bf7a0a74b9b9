"""A later change wins over an earlier one made elsewhere: revs after the first follow the clock.

Seconds since 2020, as `revAfter` of static/shared/moment.js counts them. Pure.
"""

from datetime import UTC, datetime

SINCE = datetime(2020, 1, 1, tzinfo=UTC)


def rev_at(at: datetime) -> int:
    return int((at - SINCE).total_seconds())


def following(known: int, at: datetime) -> int:
    """The rev of a change made at `at` to what stands at the rev `known` (0: nothing)."""
    return max(known + 1, rev_at(at))
