"""What the copy of a person's data holds. docs/export.schema.json is generated from these models.

Whoever changes one raises VERSION, or only adds. Times are RFC 3339 in UTC; days are those of the
person's shifts.
"""

from datetime import datetime
from typing import Literal

from app.ownership.contents.account import (
    Account,
    Act,
    ActAbout,
    Device,
    Key,
    MailLine,
    Role,
    SignIn,
    WorkAccount,
)
from app.ownership.contents.nudges import Consent, Decision, Delivery, Nudge, Quiet
from app.ownership.contents.part import Part
from app.ownership.contents.practice import (
    Aspiration,
    Card,
    Choice,
    DayPutOff,
    Moment,
    Plan,
    Questions,
    ShiftCheck,
)
from app.ownership.contents.team import (
    Annotation,
    Answer,
    Asked,
    Draft,
    Given,
    Looked,
    MeasureFile,
    Message,
    Need,
    Offer,
    Received,
    Recognition,
    Sentence,
    Shared,
    SharedAspiration,
    Sheet,
    Study,
    Suggestion,
    ToldOn,
    Try,
)


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
