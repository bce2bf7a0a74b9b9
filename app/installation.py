"""One row about the installation itself: its epoch, which a restore changes and phones watch.

A phone that sees another epoch offers again what was acknowledged in the last 14 days, since a
restored database may not have it.
"""

from datetime import datetime

import peewee

from app.db import Model, UtcDateTime

ONLY = 1


class Installation(Model):
    """`written_at` is when a health check last proved that the database can be written to."""

    epoch = peewee.BigIntegerField()
    restored_at = UtcDateTime(null=True)
    written_at = UtcDateTime(null=True)


def epoch() -> int:
    """Which life of the database this is: 1, until a backup is restored."""
    found: int = Installation.select(Installation.epoch).where(Installation.id == ONLY).scalar()
    return found


def begin_epoch(at: datetime, after: int) -> int:
    """Start an epoch later than this one and than `after`, even when `after` is not known."""
    following = max(epoch(), after, int(at.timestamp())) + 1
    Installation.update(epoch=following, restored_at=at).where(Installation.id == ONLY).execute()
    return following


def write(at: datetime) -> bool:
    """Write a little, so that a full disk or a lock shows: raises peewee.OperationalError."""
    return bool(Installation.update(written_at=at).where(Installation.id == ONLY).execute())
