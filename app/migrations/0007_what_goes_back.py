"""Replies, the huddle and its sheet, what a team wants to become, support links, codes for several."""

from peewee import *


def up(migrator, db):
    # Not by the migrator: on SQLite it copies a table, and dropping the old one empties what hangs on it.
    db.execute_sql("ALTER TABLE need ADD COLUMN team_sees BOOLEAN NOT NULL DEFAULT true")
    db.execute_sql(
        "ALTER TABLE recognition ADD COLUMN team_may_read BOOLEAN NOT NULL DEFAULT false"
    )
    db.execute_sql("ALTER TABLE invitation ADD COLUMN places INTEGER NOT NULL DEFAULT 1")
    db.execute_sql('CREATE INDEX "recognition_team_id_at" ON recognition (team_id, at)')

    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Team(Base):
        pass

    class Person(Base):
        pass

    class Shared(Base):
        pass

    class Recognition(Base):
        pass

    class Need(Base):
        pass

    class Offer(Base):
        shared = ForeignKeyField(Shared, unique=True, on_delete="CASCADE")
        coach = ForeignKeyField(Person, null=True, on_delete="SET NULL")
        words = TextField()
        is_agreed = BooleanField(null=True)
        asked_at = BigIntegerField()
        answered_at = BigIntegerField(null=True)

    class SharedAspiration(Base):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        team = ForeignKeyField(Team, on_delete="CASCADE")
        text = TextField()
        shared_at = BigIntegerField()

        class Meta:
            indexes = ((("person", "team"), True), (("team", "shared_at"), False))

    class Reply(Base):
        team = ForeignKeyField(Team, on_delete="CASCADE")
        giver = ForeignKeyField(Person, null=True, on_delete="SET NULL")
        person = ForeignKeyField(Person, on_delete="CASCADE")
        shared = ForeignKeyField(Shared, null=True, on_delete="SET NULL")
        need = ForeignKeyField(Need, null=True, on_delete="SET NULL")
        text = TextField()
        at = BigIntegerField()
        seen_at = BigIntegerField(null=True)

        class Meta:
            indexes = ((("person", "at"), False),)

    class SupportLink(Base):
        kind = TextField(unique=True)
        words = TextField()
        address = TextField()

    class Told(Base):
        team = ForeignKeyField(Team, on_delete="CASCADE")
        shared = ForeignKeyField(Shared, null=True, unique=True, on_delete="SET NULL")
        person = ForeignKeyField(Person, null=True, on_delete="SET NULL")
        coach = ForeignKeyField(Person, null=True, on_delete="SET NULL")
        told_on = DateField()

        class Meta:
            indexes = ((("team", "told_on"), False),)

    class Sheet(Base):
        team = ForeignKeyField(Team, on_delete="CASCADE")
        day = DateField()
        coach = ForeignKeyField(Person, null=True, on_delete="SET NULL")

        class Meta:
            indexes = ((("team", "day"), True),)

    class Part(Base):
        sheet = ForeignKeyField(Sheet, on_delete="CASCADE")
        position = IntegerField()
        kind = TextField()
        offer = ForeignKeyField(Offer, null=True, on_delete="CASCADE")
        recognition = ForeignKeyField(Recognition, null=True, on_delete="CASCADE")
        need = ForeignKeyField(Need, null=True, on_delete="CASCADE")
        skill = TextField()

        class Meta:
            indexes = ((("sheet", "position"), False),)

    class Becoming(Base):
        team = ForeignKeyField(Team, on_delete="CASCADE")
        text = TextField()
        coach = ForeignKeyField(Person, null=True, on_delete="SET NULL")
        at = BigIntegerField()
        adopted_at = BigIntegerField(null=True)

        class Meta:
            indexes = ((("team", "at"), False),)

    class Suggestion(Base):
        team = ForeignKeyField(Team, on_delete="CASCADE")
        person = ForeignKeyField(Person, null=True, on_delete="CASCADE")
        text = TextField()
        at = BigIntegerField()

        class Meta:
            indexes = ((("team", "at"), False),)

    db.create_tables(
        [Offer, SharedAspiration, Reply, SupportLink, Told, Sheet, Part, Becoming, Suggestion]
    )
    db.execute_sql(
        "INSERT INTO becoming (team_id, text, at, adopted_at) "
        "SELECT id, becoming, created_at, created_at FROM team WHERE becoming <> ''"
    )
