"""Messages of coaches, how their sentences read, and who wants word of them."""

from peewee import *


def up(migrator, db):
    class Team(Model):
        class Meta:
            database = db
            table_name = "team"

    class Person(Model):
        class Meta:
            database = db
            table_name = "person"

    class Message(Model):
        team = ForeignKeyField(Team, on_delete="CASCADE")
        person = ForeignKeyField(Person, on_delete="CASCADE")
        kind = TextField()
        skill = TextField()
        text = TextField()
        at = BigIntegerField()

        class Meta:
            database = db
            table_name = "message"
            indexes = ((("team", "at"), False),)

    class Said(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        message = ForeignKeyField(Message, null=True, on_delete="CASCADE")
        text = TextField()
        kind = TextField()
        at = BigIntegerField()

        class Meta:
            database = db
            table_name = "said"
            indexes = ((("person", "at"), False),)

    class Correction(Model):
        said = ForeignKeyField(Said, unique=True, on_delete="CASCADE")
        kind = TextField()
        at = BigIntegerField()

        class Meta:
            database = db
            table_name = "correction"

    class Dismissal(Model):
        said = ForeignKeyField(Said, unique=True, on_delete="CASCADE")
        at = BigIntegerField()

        class Meta:
            database = db
            table_name = "dismissal"

    class Listener(Model):
        person = ForeignKeyField(Person, primary_key=True, on_delete="CASCADE")
        since = BigIntegerField()

        class Meta:
            database = db
            table_name = "listener"

    db.create_tables([Message, Said, Correction, Dismissal, Listener])
