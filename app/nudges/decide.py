"""Makes one decision: to nudge or not at a point, why, and with which skill."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.accounts import hours
from app.accounts.models import Person
from app.nudges import availability, policy
from app.nudges.facts import Known
from app.nudges.timing import Point
from app.practice import deck
from app.practice.table import Table

SEED_BITS = 63  # fits a signed 64-bit column


@dataclass(frozen=True)
class Decided:
    """The row of a decision, and what a nudge for it needs: from when to when, which devices."""

    row: dict[str, Any]
    made_at: datetime
    closes_at: datetime
    devices: list[int]

    @property
    def key(self) -> tuple[Any, ...]:
        return (self.row["person"], self.row["local_day"], self.row["slot"])


def decide(person: Person, point: Point, known: Known, table: Table, at: datetime) -> Decided:
    """What to do at `point`, of which we learn at `at`; a slot that closed meanwhile is missed.

    `table` holds the person's cards, and is written by the caller.
    """
    facts = _facts(person, point, known, at)
    reasons = availability.reasons(facts) + policy.reasons(known.trial, point.slot.day)
    if not reasons and not deck.candidates(table, person):
        reasons = ["no_skill"]
    rule, seed = policy.chosen(known.trial, point.slot.day), secrets.randbits(SEED_BITS)
    row = {
        "person": person.id,
        "local_day": point.slot.day,
        "slot": point.slot.index,
        "at": point.at,
        "available": not reasons,
        "reasons": reasons,
        "features": _features(facts),
        "policy": rule.version,
        "probability": rule.probability,
        "seed": seed,
        "action": not reasons and policy.is_drawn(rule, seed),
    }
    if known.trial:
        known.trial.decided.add(point.slot.day)
    of_slot = (at, point.slot.closes_at, known.devices)
    return Decided(row | _skill(person, table, row["action"]), *of_slot)


def _facts(person: Person, point: Point, known: Known, at: datetime) -> availability.Facts:
    worked, day = hours.load(person.hours), point.slot.day
    return availability.Facts(
        at=at,
        opens_at=point.slot.opens_at,
        closes_at=point.slot.closes_at,
        devices=len(known.devices),
        cap=worked.nudges,
        nudges_today=known.nudges_on(day),
        last_nudge_at=known.last_nudge_at(),
        last_log_at=known.last_log_at,
        paused_until=person.paused_until,
        is_heavy=known.heavy_day == day,
        is_away=worked.is_away(day),
    )


def _features(facts: availability.Facts) -> dict[str, Any]:
    """What the decision saw, for its owner's export and for analysis: no name, no text."""
    return {
        "devices": facts.devices,
        "asked_for": facts.cap,
        "nudges_today": facts.nudges_today,
        "slot_minutes": int((facts.closes_at - facts.opens_at).total_seconds() // 60),
        "late_seconds": int((facts.at - facts.opens_at).total_seconds()),
    }


def _skill(person: Person, table: Table, is_wanted: bool) -> dict[str, Any]:
    if not is_wanted:
        return {"skill": None, "skill_probability": None, "eligible": []}
    slug, probability, eligible = deck.next_skill(table, person)
    return {"skill": slug, "skill_probability": probability, "eligible": eligible}
