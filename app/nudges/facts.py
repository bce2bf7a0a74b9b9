"""What availability is decided from, read for many people in a few queries."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from peewee import JOIN, fn

from app import db
from app.accounts.models import Session
from app.nudges import consent, quiet
from app.nudges.availability import QUIET_AFTER_LOG
from app.nudges.models import Decision, Nudge, Subscription
from app.nudges.policy import Trial
from app.practice.models import Moment

A_SHIFT_AGO = timedelta(hours=48)  # the longest that a shift's day can still have nudges from


@dataclass
class Known:
    """Of one person: devices (ids) to reach, recent nudges, the last log within two hours, the day
    of the last heavy shift; `trial` is the study that they joined, if any."""

    devices: list[int] = field(default_factory=list)
    nudges: list[tuple[datetime, date]] = field(default_factory=list)
    last_log_at: datetime | None = None
    trial: Trial | None = None
    heavy_day: date | None = None

    def last_nudge_at(self) -> datetime | None:
        return max((opened_at for opened_at, _ in self.nudges), default=None)

    def nudges_on(self, day: date) -> int:
        return sum(of == day for _, of in self.nudges)


def read(people: Collection[int], at: datetime) -> dict[int, Known]:
    """What is known at `at` of the people with these ids."""
    known: dict[int, Known] = defaultdict(Known)
    for person, device in devices(people):
        known[person].devices.append(device)
    for person, opened_at, day in _nudges(people, at):
        known[person].nudges.append((opened_at, day))
    for person, last in last_logs(people, at).items():
        known[person].last_log_at = last
    for person, trial in consent.trials_of(people, at).items():
        known[person].trial = trial
    for person, day in quiet.heavy_days(people).items():
        known[person].heavy_day = day
    return known


def last_logs(people: Collection[int], at: datetime) -> dict[int, datetime]:
    """When each of these people last logged a moment, as far as it was within two hours."""
    last = fn.MAX(Moment.occurred_at)
    since = Moment.occurred_at > at - QUIET_AFTER_LOG
    rows = (
        Moment.select(Moment.person, last)
        .where(db.one_of(Moment.person, people) & since & ~Moment.deleted)
        .group_by(Moment.person)
    )
    return dict(rows.tuples())


def devices(people: Collection[int]) -> list[tuple[int, int]]:
    """(person, subscription) where nobody signed out since."""
    rows = (
        Subscription.select(Subscription.person, Subscription.id)
        .join(Session, JOIN.LEFT_OUTER)
        .where(db.one_of(Subscription.person, people) & Session.revoked_at.is_null())
    )
    return list(rows.tuples())


def _nudges(people: Collection[int], at: datetime) -> list[tuple[int, datetime, date]]:
    rows = (
        Nudge.select(Nudge.person, Nudge.opens_at, Decision.local_day)
        .join(Decision)
        .where(db.one_of(Nudge.person, people) & (Nudge.until > at - A_SHIFT_AGO))
    )
    return list(rows.tuples())
