"""The tables of people, teams, and the ways in. Secrets are kept as hashes only."""

import peewee

from app import clock
from app.db import Json, Model, UtcDateTime

ROLES = ("clinician", "coach", "admin")


class Team(Model):
    """People who meet in one huddle, until it is closed; then nobody is in it."""

    name = peewee.TextField(unique=True)
    becoming = peewee.TextField(default="")
    created_at = UtcDateTime(default=clock.now)
    closed_at = UtcDateTime(null=True)


class Person(Model):
    """Somebody with an account. `hours` is what `hours.dump` wrote; `zone` an IANA name.

    `let_go_at`: since then no group gives them a part, until an administrator does.
    """

    name = peewee.TextField()
    sign_in_name = peewee.TextField(unique=True)
    password_hash = peewee.TextField(null=True)
    zone = peewee.TextField(default="UTC")
    hours = Json(default=dict)
    neutral_text = peewee.BooleanField(default=False)
    hide_counts = peewee.BooleanField(default=False)
    paused_until = UtcDateTime(null=True)
    created_at = UtcDateTime(default=clock.now)
    let_go_at = UtcDateTime(null=True)


class Membership(Model):
    """The part a person has in a team."""

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    role = peewee.TextField()

    class Meta:
        indexes = ((("person", "team", "role"), True), (("team", "role"), False))


class Invitation(Model):
    """A way into a team for `places` people; a conditional UPDATE takes each, the last sets `used_at`.

    One for somebody on an organisation's list has their `name` and `sign_in_name`, and in `also` the other
    teams it opens, as [team id, role].
    """

    code_hash = peewee.TextField(unique=True)
    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    role = peewee.TextField()
    places = peewee.IntegerField(default=1)
    expires_at = UtcDateTime()
    used_at = UtcDateTime(null=True)
    name = peewee.TextField(default="")
    sign_in_name = peewee.TextField(default="")
    also = Json(default=list)


class Session(Model):
    """One signed-in browser; ends when revoked, idle, too old, or at `ends_at` (a shared phone).

    `way` is how it was entered, a key of `sessions.WAYS`; `confirmed_at` when its person last
    proved to be there, and not only their phone.
    """

    token_hash = peewee.TextField(unique=True)
    person = peewee.ForeignKeyField(Person, on_delete="CASCADE", backref="sessions")
    device = peewee.TextField(default="")
    created_at = UtcDateTime(default=clock.now)
    seen_at = UtcDateTime(default=clock.now)
    revoked_at = UtcDateTime(null=True)
    way = peewee.TextField(default="")
    confirmed_at = UtcDateTime(null=True)
    ends_at = UtcDateTime(null=True)


class Passkey(Model):
    """A key that a phone keeps and opens with a face, a finger or its code (WebAuthn Level 3).

    All bytes are base64url without padding. `user_handle` is random, and the same for all of a person's.
    """

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE", backref="passkeys")
    credential_id = peewee.TextField(unique=True)
    public_key = peewee.TextField()
    user_handle = peewee.TextField()
    sign_count = peewee.BigIntegerField()
    name = peewee.TextField()
    created_at = UtcDateTime(default=clock.now)
    used_at = UtcDateTime(null=True)


class Challenge(Model):
    """What a passkey has to sign, once and soon. `person` and `user_handle` where it adds one."""

    code_hash = peewee.TextField(unique=True)
    purpose = peewee.TextField()
    person = peewee.ForeignKeyField(Person, null=True, on_delete="CASCADE")
    user_handle = peewee.TextField(default="")
    expires_at = UtcDateTime(index=True)
    used_at = UtcDateTime(null=True)


class PasskeyOffer(Model):
    """That a person with a password was asked for a passkey and put it off."""

    person = peewee.ForeignKeyField(Person, unique=True, on_delete="CASCADE")
    put_off_at = UtcDateTime()


class Recovery(Model):
    """A link that lets in who lost their way in; good once.

    `made_by` is the coach or administrator who made it; where it went by e-mail, only the browser that
    asked may use it.
    """

    code_hash = peewee.TextField(unique=True)
    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    made_by = peewee.ForeignKeyField(Person, null=True, on_delete="SET NULL", backref="+")
    browser_hash = peewee.TextField(null=True)
    expires_at = UtcDateTime()
    used_at = UtcDateTime(null=True)


class Identity(Model):
    """Who a person is at the organisation's sign-in (OpenID Connect): its issuer and subject.

    `refresh_token` is sealed; `refused_at` is when the organisation last said that they may not.
    """

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    issuer = peewee.TextField()
    subject = peewee.TextField()
    refresh_token = peewee.TextField(null=True)
    checked_at = UtcDateTime(default=clock.now)
    refused_at = UtcDateTime(null=True)

    class Meta:
        indexes = ((("issuer", "subject"), True),)


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


class KeyMark(Model):
    """A hash of a key that every host of this installation must have; `kind` is `secret` or `vapid`."""

    kind = peewee.TextField(primary_key=True)
    mark = peewee.TextField()
