"""What the copy of a person's data holds. docs/export.schema.json is generated from these models.

Whoever changes one raises VERSION, or only adds. Times are RFC 3339 in UTC; days are those of the
person's shifts.
"""

from datetime import date, datetime
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict

# A device's address is a secret; who runs the push service is not.
Host = Annotated[str, BeforeValidator(lambda endpoint: urlsplit(endpoint).hostname or "")]


class Part(BaseModel):
    """A kind of row."""

    model_config = ConfigDict(frozen=True)


class Account(Part):
    name: str
    sign_in_name: str
    zone: str
    hours: dict[str, Any]
    neutral_text: bool
    hide_counts: bool
    paused_until: datetime | None
    created_at: datetime
    in_team_totals: bool
    hears_messages: bool


class Role(Part):
    team: str
    role: str


class SignIn(Part):
    device: str
    way: str
    created_at: datetime
    seen_at: datetime
    revoked_at: datetime | None
    ends_at: datetime | None


class Key(Part):
    name: str
    created_at: datetime
    used_at: datetime | None


class WorkAccount(Part):
    issuer: str
    subject: str
    checked_at: datetime
    refused_at: datetime | None


class Device(Part):
    """`endpoint` is the host only."""

    device: str
    endpoint: Host
    created_at: datetime
    confirmed_at: datetime


class MailLine(Part):
    """Where one line goes by e-mail as clinic hours begin."""

    address: str


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


class Act(Part):
    action: str
    at: datetime


class ActAbout(Act):
    """`by` is null where it was done at the machine itself, or by somebody who has left."""

    by: str | None


class Export(Part):
    """Everything Doorway keeps of one person. Lists are oldest first."""

    format: Literal["doorway-export"] = "doorway-export"
    version: Literal[1] = 1
    made_at: datetime
    account: Account
    teams: list[Role]
    sign_ins: list[SignIn]
    passkeys: list[Key]
    work_accounts: list[WorkAccount]
    devices: list[Device]
    mail_lines: list[MailLine]
    aspirations: list[Aspiration]
    plans: list[Plan]
    choices: list[Choice]
    cards: list[Card]
    moments: list[Moment]
    questions: list[Questions]
    days_put_off: list[DayPutOff]
    shift_checks: list[ShiftCheck]
    decisions: list[Decision]
    nudges: list[Nudge]
    deliveries: list[Delivery]
    quiet: list[Quiet]
    consents: list[Consent]
    shared: list[Shared]
    shared_aspirations: list[SharedAspiration]
    huddle_offers: list[Offer]
    told_at_huddles: list[ToldOn]
    tries: list[Try]
    needs: list[Need]
    suggestions: list[Suggestion]
    recognitions_received: list[Recognition]
    recognitions_given: list[Given]
    replies_received: list[Received]
    replies_sent: list[Given]
    answers_given: list[Answer]
    messages: list[Message]
    sentences: list[Sentence]
    annotations: list[Annotation]
    measure_files: list[MeasureFile]
    drafts: list[Draft]
    sheets: list[Sheet]
    studies: list[Study]
    looked_after: list[Looked]
    asked_for_huddle: list[Asked]
    stories_told: list[ToldOn]
    acts_about_me: list[ActAbout]
    acts_of_mine: list[Act]
