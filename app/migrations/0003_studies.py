"""Studies of nudges: what was approved, who joined, what came out."""

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

    class Study(Model):
        team = ForeignKeyField(Team, on_delete="CASCADE")
        board = TextField()
        reference = TextField()
        approved_on = DateField()
        first_day = DateField()
        last_day = DateField()
        analysis_on = DateField()
        coach = ForeignKeyField(Person, null=True, on_delete="SET NULL")
        made_at = BigIntegerField()
        stopped_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "study"
            indexes = ((("team", "first_day"), False),)

    class Consent(Model):
        study = ForeignKeyField(Study, on_delete="CASCADE")
        person = ForeignKeyField(Person, on_delete="CASCADE")
        joined_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "consent"
            indexes = ((("study", "person"), True),)

    class Finding(Model):
        study = ForeignKeyField(Study, primary_key=True, on_delete="CASCADE")
        at = BigIntegerField()
        joined = IntegerField(null=True)
        team_size = IntegerField(null=True)
        points = IntegerField(null=True)
        estimate = DoubleField(null=True)
        low = DoubleField(null=True)
        high = DoubleField(null=True)
        arms = TextField()

        class Meta:
            database = db
            table_name = "finding"

    db.create_tables([Study, Consent, Finding])
