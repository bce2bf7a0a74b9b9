"""Of the copy: what was decided about nudges, and what came of it."""

from datetime import date, datetime
from typing import Any

from app.ownership.contents.part import Part


class Decision(Part):
    at: datetime
    local_day: date
    slot: int
    available: bool
    reasons: list[Any]
    features: dict[str, Any]
    policy: str
    probability: float
    seed: int
    action: bool
    skill: str | None
    skill_probability: float | None
    eligible: list[Any]


class Nudge(Part):
    skill: str
    opens_at: datetime
    until: datetime
    answer: str | None
    answered_at: datetime | None
    snoozed_at: datetime | None
    shown_at: datetime | None


class Delivery(Part):
    kind: str
    state: str
    due_at: datetime
    attempts: int
    status: int | None
    sent_at: datetime | None
    settled_at: datetime | None


class Quiet(Part):
    heavy_day: date | None
    offered_at: datetime | None
    settled_at: datetime | None


class Consent(Part):
    study: str
    joined_at: datetime
