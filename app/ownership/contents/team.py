"""Of the copy: what somebody showed, gave, got and led in a team."""

from datetime import date, datetime

from app.ownership.contents.part import Part


class Shared(Part):
    team: str
    rung: str
    skill: str
    outcome: str
    noticed: list[str]
    note: str
    local_day: date
    shared_at: datetime


class SharedAspiration(Part):
    team: str
    text: str
    shared_at: datetime


class Offer(Part):
    """What a coach asked for the huddle, and the words the person gave it."""

    skill: str
    words: str
    is_agreed: bool | None
    asked_at: datetime
    answered_at: datetime | None


class ToldOn(Part):
    team: str
    told_on: date


class Try(Part):
    skill: str
    at: datetime


class Need(Part):
    team: str
    text: str
    team_sees: bool
    asked_at: datetime


class Suggestion(Part):
    team: str
    text: str
    at: datetime


class Received(Part):
    giver: str | None
    text: str
    at: datetime
    seen_at: datetime | None


class Recognition(Received):
    skill: str
    team_may_read: bool


class Given(Part):
    to: str
    text: str
    at: datetime


class Answer(Part):
    state: str
    text: str
    at: datetime


class Message(Part):
    team: str
    kind: str
    skill: str
    text: str
    at: datetime


class Sentence(Part):
    """How the rules read a sentence, how the writer did (`correction`), and when it was sent all the same."""

    text: str
    kind: str
    at: datetime
    correction: str | None
    dismissed_at: datetime | None


class Annotation(Part):
    team: str
    day: date
    text: str


class MeasureFile(Part):
    team: str
    at: datetime


class Draft(Part):
    team: str
    text: str
    at: datetime
    adopted_at: datetime | None


class Sheet(Part):
    team: str
    day: date


class Study(Part):
    team: str
    board: str
    reference: str
    first_day: date
    last_day: date


class Looked(Part):
    at: datetime


class Asked(Part):
    asked_at: datetime
