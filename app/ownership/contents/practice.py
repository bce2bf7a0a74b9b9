"""Of the copy: what somebody practised, for themselves."""

from datetime import date, datetime

from app.ownership.contents.part import Part


class Aspiration(Part):
    text: str
    at: datetime


class Plan(Part):
    skill: str
    text: str
    updated_at: datetime


class Choice(Part):
    skill: str
    state: str
    until: datetime | None
    at: datetime


class Card(Part):
    local_day: date
    position: int
    skill: str
    probability: float
    shown_at: datetime | None


class Moment(Part):
    id: str
    skill: str
    outcome: str
    occurred_at: datetime
    local_day: date
    noticed: list[str]
    note: str
    share: str
    source: str
    deleted: bool
    received_at: datetime


class Questions(Part):
    at_shift_end: bool
    aspiration_at: datetime | None


class DayPutOff(Part):
    local_day: date


class ShiftCheck(Part):
    local_day: date
    answer: str | None
    asked_at: datetime
    answered_at: datetime | None
