"""The tables of people, teams, and the ways in. Secrets are kept as hashes only."""

import peewee

from app import clock
from app.db import Json, Model, UtcDateTime

ROLES = ("clinician", "coach", "admin")


class Team(Model):
    """People who meet in one huddle."""

    name = peewee.TextField(unique=True)
    becoming = peewee.TextField(default="")
    created_at = UtcDateTime(default=clock.now)


class Person(Model):
    """Somebody with an account. `hours` is what `hours.dump` wrote; `zone` an IANA name."""

    name = peewee.TextField()
    sign_in_name = peewee.TextField(unique=True)
    password_hash = peewee.TextField(null=True)
    zone = peewee.TextField(default="UTC")
    hours = Json(default=dict)
    neutral_text = peewee.BooleanField(default=False)
    hide_counts = peewee.BooleanField(default=False)
    paused_until = UtcDateTime(null=True)
    created_at = UtcDateTime(default=clock.now)


class Membership(Model):
    """The part a person has in a team."""

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    role = peewee.TextField()

    class Meta:
        indexes = ((("person", "team", "role"), True), (("team", "role"), False))


class Invitation(Model):
    """A way into a team for `places` people; a conditional UPDATE takes each, the last sets `used_at`."""

    code_hash = peewee.TextField(unique=True)
    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    role = peewee.TextField()
    places = peewee.IntegerField(default=1)
    expires_at = UtcDateTime()
    used_at = UtcDateTime(null=True)


class Session(Model):
    """One signed-in browser; ends when revoked, idle or too old."""

    token_hash = peewee.TextField(unique=True)
    person = peewee.ForeignKeyField(Person, on_delete="CASCADE", backref="sessions")
    device = peewee.TextField(default="")
    created_at = UtcDateTime(default=clock.now)
    seen_at = UtcDateTime(default=clock.now)
    revoked_at = UtcDateTime(null=True)


class Handover(Model):
    """A short code that signs in the installed app, whose storage starts empty; good once."""

    code_hash = peewee.TextField(unique=True)
    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    expires_at = UtcDateTime()
    used_at = UtcDateTime(null=True)


class Attempt(Model):
    """A failed try at a door, kept to slow the next ones. `key` names the door and who knocked."""

    key = peewee.TextField()
    at = UtcDateTime(default=clock.now)

    class Meta:
        indexes = ((("key", "at"), False),)
