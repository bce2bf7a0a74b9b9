"""A person's passkeys: kept, named, counted and removed, but never the last way in."""

import secrets
from datetime import datetime
from typing import TYPE_CHECKING

import peewee

from app import clock, db
from app.accounts.models import Identity, Passkey, PasskeyOffer, Person

if TYPE_CHECKING:
    from app.accounts.ceremonies import NewPasskey

LONGEST_NAME = 60


class LastWayIn(Exception):
    """Without this passkey its owner could not come in again."""


class Known(Exception):
    """This passkey was kept before."""


def of(person: Person) -> list[Passkey]:
    """Oldest first."""
    mine = Passkey.select().where(Passkey.person == person)
    return list(mine.order_by(Passkey.created_at, Passkey.id))


def find(credential_id: str) -> Passkey | None:
    """The passkey with its person, by its id as base64url."""
    same = Passkey.credential_id == credential_id
    return Passkey.select(Passkey, Person).join(Person).where(same).first()


def keep(person: Person, new: "NewPasskey", name: str) -> Passkey:
    """Let `new` open the account of `person`; `name` is what its owner knows it by. Raises Known."""
    try:
        with db.atomic():
            return Passkey.create(person=person, name=name[:LONGEST_NAME], **vars(new))
    except peewee.IntegrityError as error:
        raise Known from error


def count_use(passkey: Passkey, sign_count: int, at: datetime) -> bool:
    """Write down a use. False when another use with the same counter came first."""
    same = (Passkey.id == passkey.id) & (Passkey.sign_count == passkey.sign_count)
    return bool(Passkey.update(sign_count=sign_count, used_at=at).where(same).execute())


def rename(person: Person, passkey_id: int, name: str) -> bool:
    """False when `person` has no such passkey."""
    mine = (Passkey.person == person) & (Passkey.id == passkey_id)
    return bool(Passkey.update(name=name[:LONGEST_NAME]).where(mine).execute())


def remove(person: Person, passkey_id: int) -> bool:
    """False when `person` has no such passkey. Raises LastWayIn."""
    mine = (Passkey.person == person) & (Passkey.id == passkey_id)
    with db.atomic():
        # Holds the person's row, so that two removals at once cannot both count on the other's key.
        Person.update(name=Person.name).where(Person.id == person.id).execute()
        removed = Passkey.delete().where(mine).execute()
        if removed and not has_way_in(person):
            raise LastWayIn
    return bool(removed)


def has_way_in(person: Person, but_password: bool = False) -> bool:
    """Whether they could sign in again by a passkey, their organisation or, unless left out, a password."""
    has_password = not but_password and Person.get_by_id(person.id).password_hash is not None
    rows = (
        Passkey.select().where(Passkey.person == person),
        Identity.select().where(Identity.person == person),
    )
    return has_password or any(one.exists() for one in rows)


def is_offered(person: Person) -> bool:
    """Whether to ask a person who has only a password for a passkey; once they put it off, never."""
    put_off = PasskeyOffer.select().where(PasskeyOffer.person == person).exists()
    return not put_off and not Passkey.select().where(Passkey.person == person).exists()


def put_off(person: Person) -> None:
    PasskeyOffer.insert(person=person, put_off_at=clock.now()).on_conflict_ignore().execute()


def new_handle() -> str:
    """Who a person is to a phone: random, so that it says nothing of them (section 14.6.1)."""
    return secrets.token_urlsafe(32)
