"""The tables of a person's own practice. Nothing here is for anybody else's eyes."""

import peewee

from app import clock
from app.accounts.models import Person
from app.db import Json, Model, UtcDateTime


class Aspiration(Model):
    """One answer to “What kind of clinician do you want to be?”; the newest stands."""

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    text = peewee.TextField()
    at = UtcDateTime(default=clock.now)


class Plan(Model):
    """A person's if-then intention for a skill; the highest `rev` stands."""

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    skill = peewee.TextField()
    text = peewee.TextField()
    rev = peewee.IntegerField(default=1)
    updated_at = UtcDateTime(default=clock.now)

    class Meta:
        indexes = ((("person", "skill"), True),)


class Choice(Model):
    """What a person last said about a skill: pinned, paused, part_of_me, not_now `until` a time,
    or open (all taken back); the newest `at` stands."""

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    skill = peewee.TextField()
    state = peewee.TextField()
    until = UtcDateTime(null=True)
    at = UtcDateTime(default=clock.now)

    class Meta:
        indexes = ((("person", "skill"), True),)


class Dealt(Model):
    """A card of a person's day, and how likely it was to be this skill; `shown_at` when it was.

    `position` counts up through the day; `deck` says how.
    """

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    local_day = peewee.DateField()
    position = peewee.IntegerField()
    skill = peewee.TextField()
    probability = peewee.FloatField()
    shown_at = UtcDateTime(null=True)

    class Meta:
        indexes = (
            (("person", "local_day", "position"), True),
            (("person", "shown_at"), False),
        )


class Moment(Model):
    """One log of a use of a skill, under the id its phone gave it; the highest `rev` stands.

    `occurred_at` is corrected for a phone clock more than two minutes off (`skew_seconds`);
    `local_day` is the shift's day.
    """

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    id = peewee.TextField()
    skill = peewee.TextField()
    outcome = peewee.TextField()
    occurred_at = UtcDateTime()
    local_day = peewee.DateField()
    noticed = Json(default=list)
    note = peewee.TextField(default="")
    share = peewee.TextField(default="me")
    source = peewee.TextField(default="app")
    nudge = peewee.IntegerField(null=True)
    rev = peewee.IntegerField(default=1)
    deleted = peewee.BooleanField(default=False)
    received_at = UtcDateTime(default=clock.now)
    skew_seconds = peewee.FloatField(default=0)

    class Meta:
        primary_key = peewee.CompositeKey("person", "id")
        indexes = ((("person", "occurred_at"), False),)


# Two devices that answer one nudge count once, whatever ids they use; an undone answer does not.
Moment.add_index(
    Moment.index(
        Moment.person, Moment.nudge, unique=True, where=~Moment.deleted, name="moment_nudge"
    )
)


class Asking(Model):
    """What Doorway may ask a person by itself: at the end of a shift, only if they want it; and
    `aspiration_at`, when they last answered or waved off who they want to be."""

    person = peewee.ForeignKeyField(Person, primary_key=True, on_delete="CASCADE")
    at_shift_end = peewee.BooleanField(default=False)
    aspiration_at = UtcDateTime(null=True)


class NotToday(Model):
    """A shift's day on which the person put practice off. It is neutral: nothing fades by it."""

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    local_day = peewee.DateField()

    class Meta:
        indexes = ((("person", "local_day"), True),)


class ShiftCheck(Model):
    """One question at the end of a shift: helped, tried, no_chance or skipped; the newest stands.

    No answer is no answer: nothing is made of it.
    """

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    local_day = peewee.DateField()
    answer = peewee.TextField(null=True)
    asked_at = UtcDateTime(default=clock.now)
    answered_at = UtcDateTime(null=True)

    class Meta:
        indexes = ((("person", "local_day"), True),)


class KeptOut(Model):
    """A person who is in no team total; that there is a row is all it says."""

    person = peewee.ForeignKeyField(Person, primary_key=True, on_delete="CASCADE")
