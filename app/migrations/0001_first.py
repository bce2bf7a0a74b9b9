"""The first schema. A frozen copy of the models, which may move on without it."""

from peewee import *


def up(migrator, db):
    class Team(Model):
        name = TextField(unique=True)
        becoming = TextField()
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "team"

    db.create_tables([Team])

    class Person(Model):
        name = TextField()
        sign_in_name = TextField(unique=True)
        password_hash = TextField(null=True)
        zone = TextField()
        hours = TextField()
        neutral_text = BooleanField()
        hide_counts = BooleanField()
        paused_until = BigIntegerField(null=True)
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "person"

    db.create_tables([Person])

    class Need(Model):
        team = ForeignKeyField(Team, on_delete="CASCADE")
        person = ForeignKeyField(Person, null=True, on_delete="CASCADE")
        text = TextField()
        rev = IntegerField()
        asked_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "need"
            indexes = ((("team", "asked_at"), False),)

    db.create_tables([Need])

    class Answer(Model):
        need = ForeignKeyField(Need, on_delete="CASCADE")
        rev = IntegerField()
        coach = ForeignKeyField(Person, null=True, on_delete="SET NULL")
        state = TextField()
        text = TextField()
        at = BigIntegerField()

        class Meta:
            database = db
            table_name = "answer"
            indexes = ((("need", "rev"), True),)

    db.create_tables([Answer])

    class Asking(Model):
        person = ForeignKeyField(Person, primary_key=True, on_delete="CASCADE")
        at_shift_end = BooleanField()
        aspiration_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "asking"

    db.create_tables([Asking])

    class Aspiration(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        text = TextField()
        at = BigIntegerField()

        class Meta:
            database = db
            table_name = "aspiration"

    db.create_tables([Aspiration])

    class Attempt(Model):
        key = TextField()
        at = BigIntegerField()

        class Meta:
            database = db
            table_name = "attempt"
            indexes = ((("key", "at"), False),)

    db.create_tables([Attempt])

    class Backoff(Model):
        host = TextField(primary_key=True)
        until = BigIntegerField()

        class Meta:
            database = db
            table_name = "backoff"

    db.create_tables([Backoff])

    class Choice(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        skill = TextField()
        state = TextField()
        until = BigIntegerField(null=True)
        at = BigIntegerField()

        class Meta:
            database = db
            table_name = "choice"
            indexes = ((("person", "skill"), True),)

    db.create_tables([Choice])

    class Dealt(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        local_day = DateField()
        position = IntegerField()
        skill = TextField()
        probability = FloatField()
        shown_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "dealt"
            indexes = ((("person", "local_day", "position"), True), (("person", "shown_at"), False))

    db.create_tables([Dealt])

    class Decision(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        local_day = DateField()
        slot = IntegerField()
        at = BigIntegerField()
        available = BooleanField()
        reasons = TextField()
        features = TextField()
        policy = TextField()
        probability = FloatField()
        seed = BigIntegerField()
        action = BooleanField()
        skill = TextField(null=True)
        skill_probability = FloatField(null=True)
        eligible = TextField()

        class Meta:
            database = db
            table_name = "decision"
            indexes = ((("person", "local_day", "slot"), True),)

    db.create_tables([Decision])

    class Session(Model):
        token_hash = TextField(unique=True)
        person = ForeignKeyField(Person, on_delete="CASCADE")
        device = TextField()
        created_at = BigIntegerField()
        seen_at = BigIntegerField()
        revoked_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "session"

    db.create_tables([Session])

    class Subscription(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        session = ForeignKeyField(Session, null=True, on_delete="SET NULL")
        endpoint = TextField(unique=True)
        p256dh = TextField()
        auth = TextField()
        device = TextField()
        created_at = BigIntegerField()
        confirmed_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "subscription"

    db.create_tables([Subscription])

    class Delivery(Model):
        kind = TextField()
        subject = IntegerField()
        round = IntegerField()
        person = ForeignKeyField(Person, on_delete="CASCADE")
        subscription = ForeignKeyField(Subscription, null=True, on_delete="SET NULL")
        state = TextField()
        due_at = BigIntegerField()
        until = BigIntegerField()
        lease_until = BigIntegerField(null=True)
        attempts = IntegerField()
        status = IntegerField(null=True)
        sent_at = BigIntegerField(null=True)
        settled_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "delivery"
            indexes = (
                (("kind", "subject", "round", "subscription"), True),
                (("state", "due_at"), False),
                (("state", "lease_until"), False),
            )

    db.create_tables([Delivery])

    class Shared(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        moment = TextField()
        team = ForeignKeyField(Team, on_delete="CASCADE")
        rung = TextField()
        skill = TextField()
        outcome = TextField()
        noticed = TextField()
        note = TextField()
        local_day = DateField()
        shared_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "shared"
            indexes = ((("person", "moment", "team"), True), (("team", "shared_at"), False))

    db.create_tables([Shared])

    class Done(Model):
        shared = ForeignKeyField(Shared, unique=True, on_delete="CASCADE")
        coach = ForeignKeyField(Person, null=True, on_delete="SET NULL")
        at = BigIntegerField()

        class Meta:
            database = db
            table_name = "done"

    db.create_tables([Done])

    class Handover(Model):
        code_hash = TextField(unique=True)
        person = ForeignKeyField(Person, on_delete="CASCADE")
        expires_at = BigIntegerField()
        used_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "handover"

    db.create_tables([Handover])

    class Heartbeat(Model):
        worker = TextField(primary_key=True)
        at = BigIntegerField()

        class Meta:
            database = db
            table_name = "heartbeat"

    db.create_tables([Heartbeat])

    class Invitation(Model):
        code_hash = TextField(unique=True)
        team = ForeignKeyField(Team, on_delete="CASCADE")
        role = TextField()
        expires_at = BigIntegerField()
        used_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "invitation"

    db.create_tables([Invitation])

    class Membership(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        team = ForeignKeyField(Team, on_delete="CASCADE")
        role = TextField()

        class Meta:
            database = db
            table_name = "membership"
            indexes = ((("person", "team", "role"), True), (("team", "role"), False))

    db.create_tables([Membership])

    class Moment(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        id = TextField()
        skill = TextField()
        outcome = TextField()
        occurred_at = BigIntegerField()
        local_day = DateField()
        noticed = TextField()
        note = TextField()
        share = TextField()
        source = TextField()
        nudge = IntegerField(null=True)
        rev = IntegerField()
        deleted = BooleanField()
        received_at = BigIntegerField()
        skew_seconds = FloatField()

        class Meta:
            database = db
            table_name = "moment"
            primary_key = CompositeKey("person", "id")
            indexes = ((("person", "occurred_at"), False),)

    Moment.add_index(
        Moment.index(
            Moment.person, Moment.nudge, unique=True, where=~Moment.deleted, name="moment_nudge"
        )
    )
    db.create_tables([Moment])

    class Nudge(Model):
        decision = ForeignKeyField(Decision, unique=True, on_delete="CASCADE")
        person = ForeignKeyField(Person, on_delete="CASCADE")
        skill = TextField()
        opens_at = BigIntegerField()
        until = BigIntegerField()
        answer = TextField(null=True)
        answered_at = BigIntegerField(null=True)
        snoozed_at = BigIntegerField(null=True)
        shown_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "nudge"
            indexes = ((("person", "until"), False),)

    db.create_tables([Nudge])

    class Plan(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        skill = TextField()
        text = TextField()
        rev = IntegerField()
        updated_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "plan"
            indexes = ((("person", "skill"), True),)

    db.create_tables([Plan])

    class Recognition(Model):
        team = ForeignKeyField(Team, on_delete="CASCADE")
        giver = ForeignKeyField(Person, null=True, on_delete="SET NULL")
        person = ForeignKeyField(Person, on_delete="CASCADE")
        shared = ForeignKeyField(Shared, null=True, on_delete="SET NULL")
        skill = TextField()
        text = TextField()
        at = BigIntegerField()
        seen_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "recognition"
            indexes = ((("person", "at"), False),)

    db.create_tables([Recognition])

    class Schedule(Model):
        person = ForeignKeyField(Person, primary_key=True, on_delete="CASCADE")
        next_decision_at = BigIntegerField(index=True, null=True)
        lease_until = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "schedule"

    db.create_tables([Schedule])

    class ShiftCheck(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        local_day = DateField()
        answer = TextField(null=True)
        asked_at = BigIntegerField()
        answered_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "shift_check"
            indexes = ((("person", "local_day"), True),)

    db.create_tables([ShiftCheck])

    class Try(Model):
        shared = ForeignKeyField(Shared, on_delete="CASCADE")
        person = ForeignKeyField(Person, on_delete="CASCADE")
        is_pin = BooleanField()
        at = BigIntegerField()
        seen_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "try"
            indexes = ((("shared", "person"), True),)

    db.create_tables([Try])
