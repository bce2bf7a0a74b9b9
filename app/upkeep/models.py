"""The tables of upkeep: which backups were made, and what the daily check of them found."""

import peewee

from app.db import Json, Model, UtcDateTime


class Backup(Model):
    """A backup that was made here; `rows` counts the rows of each table in it."""

    file = peewee.TextField()
    at = UtcDateTime(index=True)
    rows = Json(default=dict)


class SelfCheck(Model):
    """One day's (UTC) check of the last backup; `is_well` is null while it runs."""

    day = peewee.DateField(primary_key=True)
    at = UtcDateTime()
    file = peewee.TextField(default="")
    is_well = peewee.BooleanField(null=True)
    says = peewee.TextField(default="")
