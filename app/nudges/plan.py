"""One planning pass: every decision point that is due becomes a row, before anything is sent.

The cost grows with what is due (`Schedule.next_decision_at`, indexed), not with how many people
there are. One decision for each person, local day and slot, however often and wherever this runs.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import peewee
from peewee import EXCLUDED

from app import db
from app.accounts import hours
from app.accounts.models import Person
from app.nudges import claim, facts, queue, timing
from app.nudges.decide import Decided, decide
from app.nudges.models import Decision, Nudge, Schedule
from app.practice.table import Table

log = logging.getLogger(__name__)

BATCH = 400
LEASE = timedelta(seconds=60)
AFTER_A_FAULT = timedelta(minutes=15)
ASKED = (Person.id, Person.hours, Person.zone, Person.paused_until)

Shifts = tuple[hours.ClinicHours, ZoneInfo, int]  # whose they are comes last


@dataclass
class Plan:
    """What one batch decided, not yet written: the cards dealt, and each person's next point."""

    table: Table
    decided: list[Decided] = field(default_factory=list)
    next_at: dict[int, datetime | None] = field(default_factory=dict)


def run(
    at: datetime, is_stopping: Callable[[], bool] = lambda: False, *, sends: bool = True
) -> int:
    """Decide every point that is due at `at`; how many decisions were written.

    Unless it `sends`, each is recorded as missed: after a restore its nudge may have gone out.
    """
    written = 0
    while not is_stopping() and (batch := _claim(at)):
        written += _write(_plan(batch, at, sends), at + LEASE)
    return written


def reschedule(person: Person, at: datetime) -> None:
    """Find the person's next point after `at`; call when clinic hours, zone or devices change."""
    has_device = bool(facts.devices([person.id]))
    next_at = _next_at(_shifts_of(person), at) if has_device else None
    Schedule.insert(person=person.id, next_decision_at=next_at).on_conflict(
        conflict_target=[Schedule.person],
        update={Schedule.next_decision_at: next_at, Schedule.lease_until: None},
    ).execute()


def ensure_scheduled(person: Person, at: datetime) -> None:
    """Schedule a person who is not; leaves alone a point that is due already."""
    mine = (Schedule.person == person) & Schedule.next_decision_at.is_null(False)
    if not Schedule.select().where(mine).exists():
        reschedule(person, at)


def _claim(at: datetime) -> list[Any]:
    is_free = Schedule.lease_until.is_null() | (Schedule.lease_until <= at)
    is_due = (Schedule.next_decision_at <= at) & is_free
    order = Schedule.next_decision_at
    return claim.take(Schedule, is_due, order, BATCH, lease_until=at + LEASE)


def _plan(batch: Iterable[Any], at: datetime, sends: bool = True) -> Plan:
    due_since = {row.person_id: row.next_decision_at for row in batch}
    people = list(due_since)
    known = facts.read(people, at)
    plan = Plan(Table(people, at))
    for person in Person.select(*ASKED).where(db.one_of(Person.id, people)):
        try:
            shifts = _shifts_of(person)
            due = timing.points(*shifts, due_since[person.id], at)
            learnt = [(point, at if sends else max(at, point.slot.closes_at)) for point in due]
            decided = _decide_each(person, learnt, known[person.id], plan.table)
            plan.next_at[person.id] = _next_at(shifts, at)
            plan.decided += decided
        except peewee.OperationalError:  # nobody's row is broken: all of the batch comes again
            raise
        except Exception as fault:  # one person's broken row must not keep all others waiting
            log.error("cannot plan for person %s: %s", person.id, type(fault).__name__)
            plan.next_at[person.id] = at + AFTER_A_FAULT
    return plan


def _decide_each(
    person: Person,
    due: Iterable[tuple[timing.Point, datetime]],
    known: facts.Known,
    table: Table,
) -> list[Decided]:
    """One after the other: a nudge for one point is known to the next. With when it was learnt."""
    decided: list[Decided] = []
    for point, at in due:
        decided.append(decide(person, point, known, table, at))
        if decided[-1].row["action"]:
            known.nudges.append((at, point.slot.day))
    return decided


def _write(plan: Plan, lease_until: datetime) -> int:
    """Decisions, nudges, deliveries and next points: all of a batch, or nothing of it."""
    with db.atomic():
        plan.table.write()
        of = {one.key: one for one in plan.decided}
        rows = [one.row for one in plan.decided]
        named = (Decision.id, Decision.person, Decision.local_day, Decision.slot)
        decisions = {row[0]: of[row[1:]] for row in db.add(Decision, rows, *named)}
        acted = {id: decided for id, decided in decisions.items() if decided.row["action"]}
        nudges = [_nudge(id, decided) for id, decided in acted.items()]
        added = db.add(Nudge, nudges, Nudge.id, Nudge.decision)
        queue.put(row for nudge, id in added for row in _deliveries(nudge, acted[id]))
        _release(plan.next_at, lease_until)
    return len(decisions)


def _nudge(decision: int, decided: Decided) -> dict[str, Any]:
    return {
        "decision": decision,
        "person": decided.row["person"],
        "skill": decided.row["skill"],
        "opens_at": decided.made_at,
        "until": decided.closes_at,
    }


def _deliveries(nudge: int, decided: Decided) -> list[dict[str, Any]]:
    word = {
        "kind": "nudge",
        "subject": nudge,
        "person": decided.row["person"],
        "due_at": decided.row["at"],
        "until": decided.closes_at,
    }
    return [word | {"subscription": device} for device in decided.devices]


def _release(next_at: dict[int, datetime | None], lease_until: datetime) -> None:
    """Write each next point, unless somebody rescheduled the person meanwhile."""
    rows = [{"person": one, "next_decision_at": at} for one, at in next_at.items()]
    if rows:
        Schedule.insert_many(rows).on_conflict(
            conflict_target=[Schedule.person],
            update={
                Schedule.next_decision_at: EXCLUDED.next_decision_at,
                Schedule.lease_until: None,
            },
            where=(Schedule.lease_until == lease_until),
        ).execute()


def _next_at(shifts: Shifts, at: datetime) -> datetime | None:
    point = timing.next_after(*shifts, at)
    return point.at if point else None


def _shifts_of(person: Person) -> Shifts:
    return hours.load(person.hours), ZoneInfo(person.zone), person.id
