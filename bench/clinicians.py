"""A million made-up clinicians in a scratch database, some of whom are due at ten on a Monday.

The database copies rows itself: one of each kind is made by our models, whatever columns they have.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from app import db, migrate, skills
from app.accounts import hours
from app.accounts.models import Person
from app.nudges import timing
from app.nudges.models import Decision, Delivery, Nudge, Schedule, Subscription
from app.practice.models import Dealt
from tests import databases

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
DUE = MONDAY + timedelta(hours=10, minutes=16)  # every slot of AT_TEN is open, each point passed
AT_TEN = hours.ClinicHours((hours.Window(0, time(8), time(12), times=(time(10),)),))
CARDS = 60  # that those who are due were shown before


class Reached(Protocol):
    """What a browser gives to be reached by."""

    @property
    def endpoint(self) -> str: ...
    @property
    def p256dh(self) -> str: ...
    @property
    def auth(self) -> str: ...


@contextmanager
def scratch() -> Iterator[str]:
    """The URL of a database of its own, gone afterwards; PostgreSQL where bin/with-postgres runs."""
    with TemporaryDirectory() as folder:
        url = databases.empty(Path(folder))
        db.init(url)
        migrate.up()
        try:
            yield url
        finally:
            db.database.close()


def fill(count: int, due: int, browsers: Sequence[Reached]) -> None:
    """`count` people, the first `due` of them due at DUE, each with one of `browsers`' keys."""
    with db.atomic():
        _people(count)
        _phones(count, browsers)
        _schedule(count, due)
        _history(due)
    db.database.execute_sql("ANALYZE")
    databases.settle(db.database.obj.database)


def make_due(due: int) -> None:
    """The first `due` people are due at DUE, nobody holds them, and nobody else is."""
    Schedule.update(next_decision_at=DUE + timedelta(days=1), lease_until=None).where(
        (Schedule.next_decision_at <= DUE) | Schedule.lease_until.is_null(False)
    ).execute()
    sign = db.database.param
    sql = f"UPDATE schedule SET next_decision_at = {sign} WHERE person_id = {sign}"
    with db.atomic():
        rows = [(_point(person), person) for person in range(1, due + 1)]
        db.database.cursor().executemany(sql, rows)


def _point(person: int) -> int:
    point = timing.next_after(AT_TEN, ZoneInfo("UTC"), person, MONDAY)
    assert point
    return int((point.at - db.EPOCH) / db.MICROSECOND)


def _people(count: int) -> None:
    Person.create(name="Clinician", sign_in_name="clinician", hours=hours.dump(AT_TEN))
    _copy(Person, count, {"id": "n", "sign_in_name": "'clinician.' || n"}, "row.id = 1", first=2)


def _phones(count: int, browsers: Sequence[Reached]) -> None:
    some = browsers[: min(200, count)]
    for person, one in enumerate(some, 1):
        Subscription.create(person=person, endpoint=one.endpoint, p256dh=one.p256dh, auth=one.auth)
    changes = {"id": "n", "person_id": "n", "endpoint": "row.endpoint || '-' || n"}
    same_keys = f"row.id = n - n / {len(some)} * {len(some)} + 1"  # remainder, in any SQL
    _copy(Subscription, count, changes, same_keys, first=len(some) + 1)


def _schedule(count: int, due: int) -> None:
    Schedule.create(person=1, next_decision_at=DUE + timedelta(days=1))
    later = {"person_id": "n", "next_decision_at": "row.next_decision_at + n * 1000"}
    _copy(Schedule, count, later, "row.person_id = 1", first=2)
    make_due(due)


def _history(due: int) -> None:
    """The cards that those who are due were shown last month."""
    slugs = list(skills.library())[:40]
    for position in range(1, CARDS + 1):
        skill = slugs[position % len(slugs)]
        at = MONDAY - timedelta(days=30) + timedelta(minutes=position)
        day = {"local_day": at.date(), "position": position, "shown_at": at}
        Dealt.create(person=1, skill=skill, probability=0.1, **day)
    rest = "person_id, local_day, position, skill, probability, shown_at"
    same = rest.replace("person_id", "n")
    db.database.execute_sql(
        f"{_numbers(2, due)} INSERT INTO dealt ({rest}) SELECT {same} FROM dealt, numbers"
    )


def _copy(model: Any, last: int, changes: dict[str, str], which: str, first: int) -> None:
    """Copies of a row numbered to `last`; `changes` are SQL of the number n and the copied row."""
    if first > last:
        return
    names = [field.column_name for field in model._meta.sorted_fields]
    values = ", ".join(changes.get(name, f"row.{name}") for name in names)
    table = model._meta.table_name
    db.database.execute_sql(
        f"{_numbers(first, last)} INSERT INTO {table} ({', '.join(names)})"
        f" SELECT {values} FROM numbers JOIN {table} AS row ON {which}"
    )


def _numbers(first: int, last: int) -> str:
    return (
        f"WITH RECURSIVE numbers(n) AS (SELECT {first}"
        f" UNION ALL SELECT n + 1 FROM numbers WHERE n < {last})"
    )


def forget_nudges() -> None:
    """As before any was decided."""
    for model in (Delivery, Nudge, Decision):
        model.delete().execute()
    Dealt.delete().where(Dealt.shown_at.is_null()).execute()
