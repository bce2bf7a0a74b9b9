"""Handover codes: ten minutes to sign in the installed app, whose storage starts empty."""

import secrets
from datetime import timedelta

from app import clock, db
from app.accounts import codes
from app.accounts.models import Handover, Person

GOOD_FOR = timedelta(minutes=10)
# Without 0 and O, 1, I and L, U and V: read aloud or copied by hand they are mixed up.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTWXYZ"
LENGTH = 8


def issue(person: Person) -> str:
    """A code, XXXX-XXXX, that signs `person` in once; their earlier codes stop working."""
    code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    with db.atomic():
        Handover.delete().where(Handover.person == person).execute()
        Handover.create(
            code_hash=codes.hash_of(code), person=person, expires_at=clock.now() + GOOD_FOR
        )
    return f"{code[:4]}-{code[4:]}"


def consume(typed: str) -> Person | None:
    """Whom the typed code signs in, once; None when it is wrong, used or too old."""
    code = as_kept(typed)
    if not codes.consume(Handover, code):
        return None
    used = Handover.code_hash == codes.hash_of(code)
    return Person.select().join(Handover).where(used).first()


def as_kept(typed: str) -> str:
    """The eight characters of a code, however spaced, dashed or small they were typed."""
    return "".join(ch for ch in typed.upper() if ch in ALPHABET)
