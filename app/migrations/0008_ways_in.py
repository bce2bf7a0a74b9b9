"""Passkeys, recovery links, single sign-on, and what a session must know of them."""

from peewee import *


def up(migrator, db):
    class Person(Model):
        class Meta:
            database = db
            table_name = "person"

    class Passkey(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        credential_id = TextField(unique=True)
        public_key = TextField()
        user_handle = TextField()
        sign_count = BigIntegerField()
        name = TextField()
        created_at = BigIntegerField()
        used_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "passkey"

    class Challenge(Model):
        code_hash = TextField(unique=True)
        purpose = TextField()
        person = ForeignKeyField(Person, null=True, on_delete="CASCADE")
        user_handle = TextField()
        expires_at = BigIntegerField(index=True)
        used_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "challenge"

    class PasskeyOffer(Model):
        person = ForeignKeyField(Person, unique=True, on_delete="CASCADE")
        put_off_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "passkey_offer"

    class Recovery(Model):
        code_hash = TextField(unique=True)
        person = ForeignKeyField(Person, on_delete="CASCADE")
        made_by = ForeignKeyField(Person, null=True, on_delete="SET NULL", backref="+")
        browser_hash = TextField(null=True)
        expires_at = BigIntegerField()
        used_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "recovery"

    class Identity(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        issuer = TextField()
        subject = TextField()
        refresh_token = TextField(null=True)
        checked_at = BigIntegerField()
        refused_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "identity"
            indexes = ((("issuer", "subject"), True),)

    db.create_tables([Passkey, Challenge, PasskeyOffer, Recovery, Identity])
    migrator.migrate(
        migrator.add_column("session", "way", TextField(default="")),
        migrator.add_column("session", "confirmed_at", BigIntegerField(null=True)),
        migrator.add_column("session", "ends_at", BigIntegerField(null=True)),
    )
