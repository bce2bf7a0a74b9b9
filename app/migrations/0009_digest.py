"""Who wants one line by e-mail as clinic hours begin."""

from peewee import *


def up(migrator, db):
    class Person(Model):
        class Meta:
            database = db
            table_name = "person"

    class Digest(Model):
        person = ForeignKeyField(Person, primary_key=True, on_delete="CASCADE")
        address = TextField()
        next_at = BigIntegerField(index=True)

        class Meta:
            database = db
            table_name = "digest"

    db.create_tables([Digest])
