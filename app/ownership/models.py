"""Copies of a person's data that wait until they open them."""

import peewee

from app.accounts.models import Person
from app.db import Model, UtcDateTime


class PreparedExport(Model):
    """The newest copy made for a person, a zip; nobody else can open it, and it goes after a week."""

    person = peewee.ForeignKeyField(Person, primary_key=True, on_delete="CASCADE")
    file = peewee.BlobField()
    made_at = UtcDateTime()
