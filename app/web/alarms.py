"""What an administrator should know today, in plain words; nothing when all is well."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.nudges import standing
from app.upkeep import backup, self_check
from app.web.readiness import SILENT

STALE = timedelta(hours=36)  # a nightly backup that was missed once


@dataclass(frozen=True)
class Alarm:
    """`kind` names it for programs; `says` what is wrong and `mend` what to do, for people."""

    kind: str
    says: str
    mend: str


def alarms(at: datetime) -> list[Alarm]:
    """What is wrong at `at`, the gravest first."""
    return [found for look in LOOKS if (found := look(at))]


def _worker(at: datetime) -> Alarm | None:
    age = standing.heartbeat_age(at)
    if age is not None and age <= SILENT.total_seconds():
        return None
    since = "yet" if age is None else f"for {_words(timedelta(seconds=age))}"
    return Alarm(
        "worker",
        f"Nothing has been planned or sent {since}.",
        "Start the worker: nobody is nudged meanwhile. What people save is safe.",
    )


def _refusals(at: datetime) -> Alarm | None:
    count = standing.refused(at)
    if not count:
        return None
    what = "1 notification" if count == 1 else f"{count} notifications"
    return Alarm(
        "push",
        f"Push services turned away {what} since yesterday.",
        "Run “flask --app app push check”: it says what to change.",
    )


def _stale_backup(at: datetime) -> Alarm | None:
    """Quiet where none was ever made here: the database may have another keeper."""
    last = backup.last()
    if last is None or at - last.at <= STALE:
        return None
    return Alarm(
        "backup",
        f"The last backup is {_words(at - last.at)} old.",
        "Run “flask --app app backup” each night: docs/deploy.md says how.",
    )


def _failed_trial(at: datetime) -> Alarm | None:
    trial = self_check.last()
    if trial is None or trial.is_well:
        return None
    return Alarm(
        "trial",
        f"The last backup could not be brought back in a trial. {trial.says}",
        "Make a new one and keep the older ones meanwhile.",
    )


def _words(age: timedelta) -> str:
    minutes = int(age.total_seconds() // 60)
    hours = minutes // 60
    if hours < 2:
        return f"{minutes} minutes"
    return f"{hours} hours" if hours < 72 else f"{hours // 24} days"


# Each looks at one thing and says None when it is well.
LOOKS: tuple[Callable[[datetime], Alarm | None], ...] = (
    *(_worker, _refusals),
    *(_stale_backup, _failed_trial),
)
