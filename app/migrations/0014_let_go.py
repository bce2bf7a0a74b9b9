"""That an administrator let a person go, so that no group brings them back."""

from peewee import *
from playhouse.migrate import migrate


def up(migrator, db):
    migrate(migrator.add_column("person", "let_go_at", BigIntegerField(null=True)))
