"""The tables of studies: what was approved and when it runs, who joined, what came out."""

import peewee

from app import clock
from app.accounts.models import Person, Team
from app.db import Json, Model, UtcDateTime


class Study(Model):
    """A micro-randomized trial of a team: approved first, then dated, and never moved.

    Days are local days of shifts, both included. `analysis_on` is when the result is worked out.
    """

    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    board = peewee.TextField()
    reference = peewee.TextField()
    approved_on = peewee.DateField()
    first_day = peewee.DateField()
    last_day = peewee.DateField()
    analysis_on = peewee.DateField()
    coach = peewee.ForeignKeyField(Person, null=True, on_delete="SET NULL")
    made_at = UtcDateTime(default=clock.now)
    stopped_at = UtcDateTime(null=True)

    class Meta:
        indexes = ((("team", "first_day"), False),)


class Consent(Model):
    """A person's own agreement to a study. Leaving deletes it, and nothing else is kept of it."""

    study = peewee.ForeignKeyField(Study, on_delete="CASCADE")
    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    joined_at = UtcDateTime(default=clock.now)

    class Meta:
        indexes = ((("study", "person"), True),)


class Finding(Model):
    """The result of a study, worked out once and never again.

    `joined` is null, and all the rest empty, when fewer than five joined. `estimate` and what
    belongs to it are null when the data do not give one. `arms` is what `outcome.Arm` holds.
    """

    study = peewee.ForeignKeyField(Study, primary_key=True, on_delete="CASCADE")
    at = UtcDateTime(default=clock.now)
    joined = peewee.IntegerField(null=True)
    team_size = peewee.IntegerField(null=True)
    points = peewee.IntegerField(null=True)
    estimate = peewee.DoubleField(null=True)
    low = peewee.DoubleField(null=True)
    high = peewee.DoubleField(null=True)
    arms = Json(default=list)
