"""What was done with whose account, and copies of a person's data that wait for them."""

from peewee import *


def up(migrator, db):
    class Person(Model):
        class Meta:
            database = db
            table_name = "person"

    class Act(Model):
        actor = ForeignKeyField(Person, null=True, on_delete="SET NULL")
        action = TextField()
        subject = ForeignKeyField(Person, null=True, on_delete="CASCADE")
        at = BigIntegerField(index=True)

        class Meta:
            database = db
            table_name = "act"
            indexes = ((("subject", "at"), False),)

    class PreparedExport(Model):
        person = ForeignKeyField(Person, primary_key=True, on_delete="CASCADE")
        file = BlobField()
        made_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "prepared_export"

    db.create_tables([Act, PreparedExport])
