"""What an administrator should know today, in plain words; nothing when all is well."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.nudges import standing
from app.web.readiness import SILENT


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


def _words(age: timedelta) -> str:
    minutes = int(age.total_seconds() // 60)
    return f"{minutes} minutes" if minutes < 120 else f"{minutes // 60} hours"


# Each looks at one thing and says None when it is well.
LOOKS: tuple[Callable[[datetime], Alarm | None], ...] = (_worker, _refusals)
