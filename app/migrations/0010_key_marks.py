"""Which keys the installation uses, so that a host with others says so."""

from peewee import *


def up(migrator, db):
    class KeyMark(Model):
        kind = TextField(primary_key=True)
        mark = TextField()

        class Meta:
            database = db
            legacy_table_names = False

    db.create_tables([KeyMark])
