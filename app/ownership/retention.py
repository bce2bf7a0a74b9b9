"""What is kept for a time only. A person's own practice is kept until they erase it."""

from datetime import datetime, timedelta
from typing import Any

from app.accounts.audit import Act
from app.coaching.models import Message, Said
from app.nudges.models import Decision, Delivery
from app.ownership import prepared

A_MONTH = timedelta(days=30.44)
AT_ONCE = 1000  # rows in one statement, so that nobody waits for it
# A decision takes its nudge along.
KEPT = ((Decision, "at"), (Delivery, "due_at"), (Act, "at"), (Message, "at"), (Said, "at"))


def sweep(at: datetime, months: int) -> int:
    """Delete what is older than `months` at `at`, and copies nobody opened in a week; how many rows."""
    before = at - months * A_MONTH
    gone = sum(_delete(model, getattr(model, column) < before) for model, column in KEPT)
    return gone + prepared.sweep(at)


def _delete(model: Any, is_old: Any) -> int:
    total = 0
    while rows := [row.id for row in model.select(model.id).where(is_old).limit(AT_ONCE)]:
        total += model.delete().where(model.id.in_(rows)).execute()
    return total
