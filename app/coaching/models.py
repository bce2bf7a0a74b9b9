"""The tables of coaching: what was answered, thanked and needed. Nothing unshared is in them."""

import peewee

from app import clock
from app.accounts.models import Person, Team
from app.db import Model, UtcDateTime
from app.practice.sharing import Offer, Shared


class Done(Model):
    """A coach has dealt with a shared moment; the team's coaches need not look again."""

    shared = peewee.ForeignKeyField(Shared, unique=True, on_delete="CASCADE")
    coach = peewee.ForeignKeyField(Person, null=True, on_delete="SET NULL")
    at = UtcDateTime(default=clock.now)


class Recognition(Model):
    """Thanks to a person for something specific; outlives its moment and its giver's account."""

    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    giver = peewee.ForeignKeyField(Person, null=True, on_delete="SET NULL", backref="given")
    person = peewee.ForeignKeyField(Person, on_delete="CASCADE", backref="received")
    shared = peewee.ForeignKeyField(Shared, null=True, on_delete="SET NULL")
    skill = peewee.TextField(default="")
    text = peewee.TextField()
    team_may_read = peewee.BooleanField(default=False)
    at = UtcDateTime(default=clock.now)
    seen_at = UtcDateTime(null=True)

    class Meta:
        indexes = ((("person", "at"), False), (("team", "at"), False))


class Need(Model):
    """What a clinician says they need to be their best. An anonymous one has no author at all.

    `rev` counts its answers: a coach who answers what has moved on meanwhile is told so. Where `team_sees` is
    false, only the asker and the coaches read it.
    """

    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    person = peewee.ForeignKeyField(Person, null=True, on_delete="CASCADE")
    text = peewee.TextField()
    rev = peewee.IntegerField(default=0)
    team_sees = peewee.BooleanField(default=True)
    asked_at = UtcDateTime(default=clock.now)

    class Meta:
        indexes = ((("team", "asked_at"), False),)


class Answer(Model):
    """One answer to a need, kept as a history; the one whose `rev` is the need's stands.

    `state` is `heard`, `working`, `done` or `not_possible`.
    """

    need = peewee.ForeignKeyField(Need, on_delete="CASCADE")
    rev = peewee.IntegerField()
    coach = peewee.ForeignKeyField(Person, null=True, on_delete="SET NULL")
    state = peewee.TextField()
    text = peewee.TextField(default="")
    at = UtcDateTime(default=clock.now)

    class Meta:
        indexes = ((("need", "rev"), True),)


class Annotation(Model):
    """What happened on a day that a chart may show, in a coach's words: “New clinic template”."""

    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    coach = peewee.ForeignKeyField(Person, null=True, on_delete="SET NULL")
    day = peewee.DateField()
    text = peewee.TextField()

    class Meta:
        indexes = ((("team", "day"), False),)


class MeasureFile(Model):
    """A file of outcome measures that a coach brought in; deleting it takes its months away again."""

    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    coach = peewee.ForeignKeyField(Person, null=True, on_delete="SET NULL")
    at = UtcDateTime(default=clock.now)


class MeasureMonth(Model):
    """One month of one measure, by its first day; `value` is empty where too few people answered."""

    file = peewee.ForeignKeyField(MeasureFile, on_delete="CASCADE")
    measure = peewee.TextField()
    month = peewee.DateField()
    value = peewee.FloatField(null=True)
    n = peewee.IntegerField(null=True)

    class Meta:
        indexes = ((("file", "measure", "month"), True),)


class Message(Model):
    """What a coach wrote to a team; `kind` is `note` or `testimony`, `skill` a slug or empty."""

    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    person = peewee.ForeignKeyField(Person, on_delete="CASCADE", backref="+")
    kind = peewee.TextField()
    skill = peewee.TextField(default="")
    text = peewee.TextField()
    at = UtcDateTime(default=clock.now)

    class Meta:
        indexes = ((("team", "at"), False),)


class Said(Model):
    """A sentence of a leader and how the rules read it, for that leader alone.

    `kind` is `banned`, `score`, `mission` or `other`; without a message it was never sent.
    """

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE", backref="+")
    message = peewee.ForeignKeyField(Message, null=True, on_delete="CASCADE")
    text = peewee.TextField()
    kind = peewee.TextField()
    at = UtcDateTime(default=clock.now)

    class Meta:
        indexes = ((("person", "at"), False),)


class Reply(Model):
    """A private line from a coach to who shared something, or asked for it with their name."""

    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    giver = peewee.ForeignKeyField(Person, null=True, on_delete="SET NULL", backref="+")
    person = peewee.ForeignKeyField(Person, on_delete="CASCADE", backref="+")
    shared = peewee.ForeignKeyField(Shared, null=True, on_delete="SET NULL")
    need = peewee.ForeignKeyField(Need, null=True, on_delete="SET NULL")
    text = peewee.TextField()
    at = UtcDateTime(default=clock.now)
    seen_at = UtcDateTime(null=True)

    class Meta:
        indexes = ((("person", "at"), False),)


class Correction(Model):
    """How the leader reads a sentence of their own; it wins over the rules."""

    said = peewee.ForeignKeyField(Said, unique=True, on_delete="CASCADE")
    kind = peewee.TextField()
    at = UtcDateTime(default=clock.now)


class Dismissal(Model):
    """Score talk that was questioned and sent all the same: by these the rules are judged."""

    said = peewee.ForeignKeyField(Said, unique=True, on_delete="CASCADE")
    at = UtcDateTime(default=clock.now)


class SupportLink(Model):
    """The organisation's own way for what does not belong in a need; `kind` is one of support.KINDS."""

    kind = peewee.TextField(unique=True)
    words = peewee.TextField()
    address = peewee.TextField()


class Told(Model):
    """A coach told a person's story at the huddle of `told_on`; forgets which when it is taken back."""

    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    shared = peewee.ForeignKeyField(Shared, null=True, unique=True, on_delete="SET NULL")
    person = peewee.ForeignKeyField(Person, null=True, on_delete="SET NULL", backref="+")
    coach = peewee.ForeignKeyField(Person, null=True, on_delete="SET NULL", backref="+")
    told_on = peewee.DateField()

    class Meta:
        indexes = ((("team", "told_on"), False),)


class Sheet(Model):
    """What a team's huddle of one day tells, in order; made by a coach, and never a copy of anything."""

    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    day = peewee.DateField()
    coach = peewee.ForeignKeyField(Person, null=True, on_delete="SET NULL")

    class Meta:
        indexes = ((("team", "day"), True),)


class Part(Model):
    """One thing on a sheet: `kind` says which of the others is filled. It leaves with what it tells."""

    sheet = peewee.ForeignKeyField(Sheet, on_delete="CASCADE")
    position = peewee.IntegerField()
    kind = peewee.TextField()
    offer = peewee.ForeignKeyField(Offer, null=True, on_delete="CASCADE")
    recognition = peewee.ForeignKeyField(Recognition, null=True, on_delete="CASCADE")
    need = peewee.ForeignKeyField(Need, null=True, on_delete="CASCADE")
    skill = peewee.TextField(default="")

    class Meta:
        indexes = ((("sheet", "position"), False),)


class Becoming(Model):
    """What a team wants to become, in words drafted together; a draft until `adopted_at`, then history."""

    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    text = peewee.TextField()
    coach = peewee.ForeignKeyField(Person, null=True, on_delete="SET NULL")
    at = UtcDateTime(default=clock.now)
    adopted_at = UtcDateTime(null=True)

    class Meta:
        indexes = ((("team", "at"), False),)


class Suggestion(Model):
    """Words somebody offers for the draft; without a name, no author is kept."""

    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    person = peewee.ForeignKeyField(Person, null=True, on_delete="CASCADE")
    text = peewee.TextField()
    at = UtcDateTime(default=clock.now)

    class Meta:
        indexes = ((("team", "at"), False),)
