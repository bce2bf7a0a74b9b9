"""Teams that close, and invitations for somebody on an organisation's list."""

from peewee import BigIntegerField, TextField
from playhouse.migrate import migrate


def up(migrator, db):
    migrate(
        migrator.add_column("team", "closed_at", BigIntegerField(null=True)),
        migrator.add_column("invitation", "name", TextField(default="")),
        migrator.add_column("invitation", "sign_in_name", TextField(default="")),
        migrator.add_column("invitation", "also", TextField(default="[]")),
    )
