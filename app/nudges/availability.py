"""Whether a person may be nudged now, and if not, every reason why. Pure."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

QUIET_AFTER_NUDGE = timedelta(hours=3)
QUIET_AFTER_LOG = timedelta(hours=2)


@dataclass(frozen=True)
class Facts:
    """What is known of a person and a slot at a time; all times aware UTC.

    `cap` is how many nudges a shift they asked for, `nudges_today` how many its day has had;
    `is_heavy` and `is_away` are of that day too.
    """

    at: datetime
    opens_at: datetime
    closes_at: datetime
    devices: int
    cap: int
    nudges_today: int = 0
    last_nudge_at: datetime | None = None
    last_log_at: datetime | None = None
    paused_until: datetime | None = None
    is_heavy: bool = False
    is_away: bool = False
    is_answered: bool = False


def reasons(facts: Facts) -> list[str]:
    """Why not; empty when the person is available."""
    return [name for name, holds in REASONS.items() if holds(facts)]


def _within(span: timedelta, since: datetime | None, at: datetime) -> bool:
    return since is not None and at - since < span


REASONS: dict[str, Callable[[Facts], bool]] = {
    "missed": lambda facts: facts.at >= facts.closes_at,
    "outside_hours": lambda facts: facts.at < facts.opens_at,
    "paused": lambda facts: facts.paused_until is not None and facts.at < facts.paused_until,
    "away": lambda facts: facts.is_away,
    "heavy_shift": lambda facts: facts.is_heavy,
    "no_device": lambda facts: facts.devices == 0,
    "recently_sent": lambda facts: _within(QUIET_AFTER_NUDGE, facts.last_nudge_at, facts.at),
    "recently_logged": lambda facts: _within(QUIET_AFTER_LOG, facts.last_log_at, facts.at),
    "daily_cap": lambda facts: facts.nudges_today >= facts.cap,
    "answered": lambda facts: facts.is_answered,
}
