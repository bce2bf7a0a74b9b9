"""Heavy shifts, and the offer to change or stop nudges."""

from peewee import *


def up(migrator, db):
    class Person(Model):
        class Meta:
            database = db
            table_name = "person"

    class Quiet(Model):
        person = ForeignKeyField(Person, primary_key=True, on_delete="CASCADE")
        heavy_day = DateField(null=True)
        offered_at = BigIntegerField(null=True)
        settled_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "quiet"

    db.create_tables([Quiet])
