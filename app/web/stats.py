"""How an installation does, in a few lines for a person at a terminal; never about one person."""

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

from peewee import fn

from app import db
from app.accounts.models import Person, Team
from app.nudges import standing
from app.practice.models import Moment
from app.upkeep import backup, self_check

WEEK = timedelta(days=7)
ENOUGH = 5  # people, below whom a total could tell what one of them did
MEGABYTE = 1_000_000


def lines(at: datetime) -> list[str]:
    """What there is at `at`, and how far behind the work is."""
    outcomes: Counter[str] = Counter()
    for (outcome, _), count in standing.deliveries(at).items():
        outcomes[outcome] += count
    told = ", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items()))
    lag = standing.planning_lag(at), standing.sending_lag(at)
    return [
        f"People              {Person.select().count()}",
        f"Teams               {Team.select().count()}",
        f"Moments this week   {_moments(at)}",
        f"Devices             {standing.subscriptions()}",
        f"Sent in a day       {told or 'nothing'}",
        f"Behind              planning {lag[0]:.0f} s, sending {lag[1]:.0f} s",
        f"Worker              {_pulse(standing.heartbeat_age(at))}",
        f"Database            {_size()}",
        f"Backup              {_backup(at)}",
    ]


def _moments(at: datetime) -> str:
    """The total, once enough people stand behind it."""
    lately = (Moment.occurred_at > at - WEEK) & (Moment.occurred_at <= at) & ~Moment.deleted
    total, people = (
        Moment.select(fn.COUNT(Moment.id), fn.COUNT(fn.DISTINCT(Moment.person)))
        .where(lately)
        .tuples()
        .get()
    )
    return str(total) if people >= ENOUGH else f"not told, fewer than {ENOUGH} people"


def _pulse(age: float | None) -> str:
    return "none has run yet" if age is None else f"last pass {age:.0f} s ago"


def _backup(at: datetime) -> str:
    made, trial = backup.last(), self_check.last()
    if made is None:
        return "none was made here yet"
    age = f"{(at - made.at) / timedelta(hours=1):.0f} hours old"
    return f"{age}; in a trial: {trial.says}" if trial else f"{age}; not tried yet"


def _size() -> str:
    """What it takes on the disk."""
    if isinstance(db.database.obj, db.Postgres):
        taken = db.database.execute_sql("SELECT pg_database_size(current_database())").fetchone()[0]
    else:
        path = Path(db.database.obj.database)
        taken = sum(one.stat().st_size for one in path.parent.glob(f"{path.name}*"))
    return f"{taken / MEGABYTE:.1f} MB"
