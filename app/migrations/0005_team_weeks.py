"""Weekly team totals, who keeps out of them, notes on charts, and outcome measures."""

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

    class KeptOut(Model):
        person = ForeignKeyField(Person, primary_key=True, on_delete="CASCADE")

        class Meta:
            database = db
            table_name = "kept_out"

    class TeamWeek(Model):
        team = ForeignKeyField(Team, on_delete="CASCADE")
        week = DateField()
        figures = TextField()

        class Meta:
            database = db
            table_name = "team_week"
            indexes = ((("team", "week"), True),)

    class ClosedWeek(Model):
        week = DateField(primary_key=True)

        class Meta:
            database = db
            table_name = "closed_week"

    class Annotation(Model):
        team = ForeignKeyField(Team, on_delete="CASCADE")
        coach = ForeignKeyField(Person, null=True, on_delete="SET NULL")
        day = DateField()
        text = TextField()

        class Meta:
            database = db
            table_name = "annotation"
            indexes = ((("team", "day"), False),)

    class MeasureFile(Model):
        team = ForeignKeyField(Team, on_delete="CASCADE")
        coach = ForeignKeyField(Person, null=True, on_delete="SET NULL")
        at = BigIntegerField()

        class Meta:
            database = db
            table_name = "measure_file"

    class MeasureMonth(Model):
        file = ForeignKeyField(MeasureFile, on_delete="CASCADE")
        measure = TextField()
        month = DateField()
        value = FloatField(null=True)
        n = IntegerField(null=True)

        class Meta:
            database = db
            table_name = "measure_month"
            indexes = ((("file", "measure", "month"), True),)

    db.create_tables([KeptOut, TeamWeek, ClosedWeek, Annotation, MeasureFile, MeasureMonth])
