"""Days that a person put off."""

from peewee import *


def up(migrator, db):
    class Person(Model):
        class Meta:
            database = db
            table_name = "person"

    class NotToday(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        local_day = DateField()

        class Meta:
            database = db
            table_name = "not_today"
            indexes = ((("person", "local_day"), True),)

    db.create_tables([NotToday])
