"""Passwords: kept as Argon2id hashes, checked as slowly for an account that does not exist."""

from collections.abc import Collection
from functools import cache

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

from app.accounts import guessable
from app.accounts.common import is_common

SHORTEST, LONGEST = 12, 128

# OWASP's figures for Argon2id; the library's default would take 65 MB for each sign-in.
hasher = PasswordHasher(memory_cost=19 * 1024, time_cost=2, parallelism=1, type=Type.ID)


def fault(password: str, sign_in_name: str, known_here: Collection[str] = ()) -> str:
    """What to change in a new password, in one sentence; empty when nothing (ASVS 6.2).

    `known_here`: words that are no secret here, as `guessable.words` finds them.
    """
    if len(password) < SHORTEST:
        return f"Use at least {SHORTEST} characters. A few plain words do well."
    if len(password) > LONGEST:
        return f"Use at most {LONGEST} characters."
    if sign_in_name and sign_in_name in password.casefold():
        return "Leave your sign-in name out of your password."
    if guessable.leaves_too_little(password, known_here):
        return "Names of people and places here are easy to guess. Add a few words of your own."
    if is_common(password):
        return "Many people use this one, so it is easy to guess. A few plain words do well."
    return ""


def make_hash(password: str) -> str:
    """The text to keep; takes some 30 ms, so call it outside a transaction."""
    return hasher.hash(_octets(password))


def is_right(password: str, kept: str | None) -> bool:
    """Whether `kept` is the hash of `password`; without one it takes as long and is False."""
    if len(password) > LONGEST:
        return False
    try:
        matches = hasher.verify(kept or _nobodys_hash(), _octets(password))
    except (VerificationError, InvalidHashError):
        return False
    return matches and kept is not None


def _octets(password: str) -> bytes:
    return password.encode("utf-8", "surrogatepass")


@cache
def _nobodys_hash() -> str:
    return make_hash("nobody signs in with this")
