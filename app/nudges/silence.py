"""Browsers that have not called in for long: a warning first, then they are let go.

A push service may take messages for a phone that is gone (Apple answers success), so the only sign
of life is the app being opened on it. Silent for 45 days, a browser is marked in its owner's
settings; after 60 it is removed. Opening Doorway on it before then keeps it, and afterwards brings
it back, since the phone tells its address again. Where somebody signed out it gets nothing from
that moment on (`facts.devices`), and goes with the next sweep.
"""

from datetime import datetime, timedelta

from peewee import fn

from app.accounts.models import Person, Session
from app.nudges import plan
from app.nudges.models import Subscription

SILENT_AFTER = timedelta(days=45)
KEPT_FOR = timedelta(days=60)
AT_ONCE = 500


def is_silent(confirmed_at: datetime, now: datetime) -> bool:
    """Whether a browser last heard of at `confirmed_at` needs a warning."""
    return now - confirmed_at >= SILENT_AFTER


def ends_at(confirmed_at: datetime) -> datetime:
    """When a browser last heard of at `confirmed_at` is let go."""
    return confirmed_at + KEPT_FOR


def sweep(now: datetime) -> int:
    """Remove browsers silent for too long or signed out; how many. Reads every row, so not for each pass.

    When nobody at all was heard of, it is this machine that was away, or its clock: all stay.
    """
    last = Subscription.select(fn.MAX(Subscription.confirmed_at)).scalar()
    if last is None or is_silent(last, now):
        return 0
    total = 0
    while gone := _over(now):
        Subscription.delete().where(Subscription.id.in_([row.id for row in gone])).execute()
        for person in Person.select().where(Person.id.in_({row.person_id for row in gone})):
            plan.reschedule(person, now)
        total += len(gone)
    return total


def _over(now: datetime) -> list[Subscription]:
    signed_out = Session.select(Session.id).where(Session.revoked_at.is_null(False))
    is_over = (Subscription.confirmed_at <= now - KEPT_FOR) | Subscription.session.in_(signed_out)
    return list(Subscription.select().where(is_over).limit(AT_ONCE))
