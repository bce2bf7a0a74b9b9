"""What was done with an account: who did what to whom, and when; never what anything said."""

from dataclasses import dataclass
from datetime import datetime

import peewee

from app.accounts.models import Person
from app.db import Model, UtcDateTime

# As the person it was done to reads them.
ACTIONS = {
    "export prepared": "A copy of your data was prepared",
    "export opened": "A copy of your data was downloaded",
    "made coach": "You were made a coach",
    "coaching ended": "You were made a clinician again",
    "removed": "You were taken out of a team",
    "left": "You left a team",
    "withdrawn": "All you had shared was taken back",
    "purged": "Words that could identify a patient were deleted",
    "link made": "A link was made that signs you in",
    "signed out": "Your sign-ins elsewhere were ended",
    "invited": "An invitation was made",
    "role given": "You were given a part in a team",
    "role ended": "A part you had in a team was ended",
    "let go": "You were taken out of all teams and signed out everywhere",
    "erased": "An account was erased",
}
NOBODY_SIGNED_IN = "whoever runs Doorway, or somebody who has left"
MOST = 200


class Act(Model):
    """One thing done. Without an `actor` it was done at the machine itself, or by who has left since.

    It goes with its `subject`; one without concerns nobody in particular.
    """

    actor = peewee.ForeignKeyField(Person, null=True, on_delete="SET NULL", backref="+")
    action = peewee.TextField()
    subject = peewee.ForeignKeyField(Person, null=True, on_delete="CASCADE", backref="+")
    at = UtcDateTime(index=True)

    class Meta:
        indexes = ((("subject", "at"), False),)


@dataclass(frozen=True)
class Told:
    """An act as its subject reads it: what was done, `by` whom in words, when (aware UTC)."""

    what: str
    by: str
    at: datetime


def note(actor: Person | None, action: str, subject: Person | None, at: datetime) -> None:
    """Keep that `actor` did this to `subject`; `action` is one of ACTIONS."""
    assert action in ACTIONS, action
    Act.create(actor=actor, action=action, subject=subject, at=at)


def about(person: Person) -> list[Told]:
    """What was done with the person's account, newest first."""
    rows = Act.select(Act, Person).join(Person, peewee.JOIN.LEFT_OUTER, on=Act.actor)
    theirs = rows.where(Act.subject == person).order_by(Act.at.desc(), Act.id.desc())
    return [Told(ACTIONS[row.action], _by(row.actor, person), row.at) for row in theirs.limit(MOST)]


def _by(actor: Person | None, reader: Person) -> str:
    if actor is None:
        return NOBODY_SIGNED_IN
    return "you" if actor == reader else actor.name
