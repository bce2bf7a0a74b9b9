"""Which keys this installation uses: marks of them in its database, so that every host has the same.

A second host that made keys of its own would sign people out and send pushes that phones refuse.
A mark is a hash of a long random key, or of a public one: it gives nothing away.
"""

import hashlib

from app import keys
from app.accounts.models import KeyMark

NAMES = {"secret": "SECRET_KEY", "vapid": "VAPID_PRIVATE_KEY"}


def of(secret_key: str, vapid_private_key: str) -> dict[str, str]:
    """The marks of these keys, by kind."""
    public = keys.vapid_public_key(vapid_private_key)
    return {"secret": _mark(secret_key), "vapid": _mark(public)}


def foreign(marks: dict[str, str]) -> list[str]:
    """The settings whose key is another than the installation's; the first to come sets it."""
    rows = [{"kind": kind, "mark": mark} for kind, mark in marks.items()]
    KeyMark.insert_many(rows).on_conflict_ignore().execute()
    kept = {row.kind: row.mark for row in KeyMark.select()}
    return [NAMES[kind] for kind, mark in marks.items() if kept[kind] != mark]


def accept(marks: dict[str, str]) -> None:
    """From now on these are the installation's keys."""
    for kind, mark in marks.items():
        KeyMark.insert(kind=kind, mark=mark).on_conflict(
            conflict_target=[KeyMark.kind], update={KeyMark.mark: mark}
        ).execute()


def _mark(key: str) -> str:
    return hashlib.sha256(f"doorway {key}".encode()).hexdigest()
