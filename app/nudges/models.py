"""The tables of nudging: phones that listen, what is due, what was decided, what was sent."""

import peewee

from app import clock
from app.accounts.models import Person, Session
from app.db import Json, Model, UtcDateTime


class Subscription(Model):
    """A browser that agreed to be reached (Push API); `confirmed_at` is when it last said so."""

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    session = peewee.ForeignKeyField(Session, null=True, on_delete="SET NULL")
    endpoint = peewee.TextField(unique=True)
    p256dh = peewee.TextField()
    auth = peewee.TextField()
    device = peewee.TextField(default="")
    created_at = UtcDateTime(default=clock.now)
    confirmed_at = UtcDateTime(default=clock.now)


class Schedule(Model):
    """When a person's next decision point comes; null when none does.

    A planner holds a row until `lease_until`; a change of clinic hours takes it away from it.
    """

    person = peewee.ForeignKeyField(Person, primary_key=True, on_delete="CASCADE")
    next_decision_at = UtcDateTime(null=True, index=True)
    lease_until = UtcDateTime(null=True)


class Decision(Model):
    """One recorded choice to nudge or not, written before anything is sent (science of nudging).

    `slot` is the minute of the shift's day at which the slot opens. `features` and `eligible` are
    what the choice was made from. `action` follows from `probability` and `seed` when `available`,
    and is False otherwise, for the `reasons` given.
    """

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    local_day = peewee.DateField()
    slot = peewee.IntegerField()
    at = UtcDateTime()
    available = peewee.BooleanField()
    reasons = Json(default=list)
    features = Json(default=dict)
    policy = peewee.TextField()
    probability = peewee.FloatField()
    seed = peewee.BigIntegerField()
    action = peewee.BooleanField()
    skill = peewee.TextField(null=True)
    skill_probability = peewee.FloatField(null=True)
    eligible = Json(default=list)

    class Meta:
        indexes = ((("person", "local_day", "slot"), True),)


class Nudge(Model):
    """A push reminder for one slot, open from `opens_at` to `until`; any answer silences it.

    `answer` is `worked`, `tried`, `no_chance`, `dismissed` or null; a snooze is free, once.
    """

    decision = peewee.ForeignKeyField(Decision, unique=True, on_delete="CASCADE")
    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    skill = peewee.TextField()
    opens_at = UtcDateTime()
    until = UtcDateTime()
    answer = peewee.TextField(null=True)
    answered_at = UtcDateTime(null=True)
    snoozed_at = UtcDateTime(null=True)
    shown_at = UtcDateTime(null=True)

    class Meta:
        indexes = ((("person", "until"), False),)


class Delivery(Model):
    """One attempt to bring one message to one device; the row is the queue.

    States: due → sending → accepted → shown, or skipped, expired, failed, unknown. `kind` is
    `nudge`, `recognition`, `message` or `test`; `subject` the id of what it is about. `round` 0 is the first
    message for a nudge, 1 the one after a snooze. A sender holds a row until `lease_until`.
    """

    kind = peewee.TextField()
    subject = peewee.IntegerField()
    round = peewee.IntegerField(default=0)
    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    subscription = peewee.ForeignKeyField(Subscription, null=True, on_delete="SET NULL")
    state = peewee.TextField(default="due")
    due_at = UtcDateTime()
    until = UtcDateTime()
    lease_until = UtcDateTime(null=True)
    attempts = peewee.IntegerField(default=0)
    status = peewee.IntegerField(null=True)
    sent_at = UtcDateTime(null=True)
    settled_at = UtcDateTime(null=True)

    class Meta:
        indexes = (
            (("kind", "subject", "round", "subscription"), True),
            (("state", "due_at"), False),
            (("state", "lease_until"), False),
        )


class Quiet(Model):
    """What a person wants quiet: `heavy_day` is the day of a shift without nudges.

    `offered_at` is when the offer to change or stop nudges came up, while it waits for an answer;
    `settled_at` is when it last had one.
    """

    person = peewee.ForeignKeyField(Person, primary_key=True, on_delete="CASCADE")
    heavy_day = peewee.DateField(null=True)
    offered_at = UtcDateTime(null=True)
    settled_at = UtcDateTime(null=True)


class Backoff(Model):
    """A push service that asked us to wait (Retry-After), by `host:port` or host."""

    host = peewee.TextField(primary_key=True)
    until = UtcDateTime()


class Heartbeat(Model):
    """When a worker last finished a pass."""

    worker = peewee.TextField(primary_key=True)
    at = UtcDateTime()


class Listener(Model):
    """Somebody who wants word on their devices when a coach writes to the team; others get none."""

    person = peewee.ForeignKeyField(Person, primary_key=True, on_delete="CASCADE")
    since = UtcDateTime(default=clock.now)


class Digest(Model):
    """Where one line goes by e-mail as clinic hours begin; only for who gave an address."""

    person = peewee.ForeignKeyField(Person, primary_key=True, on_delete="CASCADE")
    address = peewee.TextField()
    next_at = UtcDateTime(index=True)
