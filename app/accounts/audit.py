"""What was done with an account: who did what to whom, and when; never what anything said."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import peewee

from app.accounts.models import Person
from app.db import EPOCH, Model, UtcDateTime, atomic

# As the person it was done to reads them.
ACTIONS = {
    "in by password": "Signed in with a password",
    "in by passkey": "Signed in with a passkey",
    "in by code": "The installed app was signed in with a code",
    "in by link": "Signed in with a link from a coach, an administrator or whoever runs Doorway",
    "in by mail": "Signed in with a link by e-mail",
    "in by sso": "Signed in with your work account",
    "try failed": "Somebody tried to prove to be you, and could not",
    "code made": "A code was made that signs in the installed app",
    "passkey added": "A passkey was added that signs you in",
    "passkey removed": "A passkey was removed",
    "password set": "Your password was set",
    "password removed": "Your password was removed",
    "work account joined": "A work account was joined to your account",
    "joined": "You joined a team",
    "groups gave": "A group of your organisation gave you a part in a team",
    "groups took": "A part in a team ended with a group of your organisation",
    "team closed": "A team you were in was closed",
    "looked up": "An administrator opened the page of your account",
    "export prepared": "A copy of your data was prepared",
    "export opened": "A copy of your data was downloaded",
    "made coach": "You were made a coach",
    "coaching ended": "You were made a clinician again",
    "removed": "You were taken out of a team",
    "left": "You left a team",
    "withdrawn": "All you had shared was taken back",
    "purged": "Words that could identify a patient were deleted",
    "link made": "A link was made that signs you in",
    "link mailed": "A link that signs you in was sent by e-mail",
    "signed out": "Your sign-ins elsewhere were ended",
    "invited": "An invitation was made",
    "role given": "You were given a part in a team",
    "role ended": "A part you had in a team was ended",
    "let go": "You were taken out of all teams and signed out everywhere",
    "erased": "An account was erased",
    "restored": "The database was replaced by a backup",
}
# Nobody knows who did it, or the words say it. Who signed in may not have been the person.
WITHOUT_ACTOR = {
    *("try failed", "link mailed", "groups gave", "groups took"),
    *(action for action in ACTIONS if action.startswith("in by")),
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
    """An act as its subject reads it: what was done, when (aware UTC), `by` whom (empty: nobody knows)."""

    what: str
    by: str
    at: datetime


def note(actor: Person | None, action: str, subject: Person | None, at: datetime) -> None:
    """Keep that `actor` did this to `subject`; `action` is one of ACTIONS."""
    assert action in ACTIONS, action
    Act.create(actor=actor, action=action, subject=subject, at=at)


def note_latest(
    actor: Person | None, action: str, subject: Person | None, at: datetime, each: timedelta
) -> None:
    """Likewise, but of the same done again within the same hour or day (`each`) only the latest is kept.

    It takes as long for a `subject` as for none, so that a stranger learns nothing from it.
    """
    began = at - (at - EPOCH) % each
    same = (Act.actor == actor) & (Act.subject == subject) & (Act.action == action)
    with atomic():
        Act.delete().where(same, Act.at >= began, Act.at <= at).execute()
        note(actor, action, subject, at)


def about(person: Person) -> list[Told]:
    """What was done with the person's account, newest first."""
    rows = Act.select(Act, Person).join(Person, peewee.JOIN.LEFT_OUTER, on=Act.actor)
    theirs = rows.where(Act.subject == person).order_by(Act.at.desc(), Act.id.desc())
    return [Told(ACTIONS[row.action], _by(row, person), row.at) for row in theirs.limit(MOST)]


def _by(act: Act, reader: Person) -> str:
    if act.action in WITHOUT_ACTOR:
        return ""
    if act.actor is None:
        return NOBODY_SIGNED_IN
    return "you" if act.actor == reader else str(act.actor.name)
