"""Codes that open a door once: rows that a conditional UPDATE consumes, kept as hashes."""

import hashlib

from app import clock
from app.accounts.models import Challenge, Handover, Recovery


def hash_of(code: str) -> str:
    return hashlib.sha256(code.encode("utf-8", "replace")).hexdigest()


Codes = type[Handover] | type[Challenge] | type[Recovery]


def consume(table: Codes, code: str) -> bool:
    """Use the code up. True for exactly one caller, and only before it expires."""
    now = clock.now()
    used = (
        table.update(used_at=now)
        .where(table.code_hash == hash_of(code), table.used_at.is_null(), table.expires_at > now)
        .execute()
    )
    return bool(used == 1)
