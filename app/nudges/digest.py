"""One line by e-mail as clinic hours begin, for who asked for it: Doorway without any push.

It never says more than that a card waits. Off until a person gives an address, and only where the
installation can send e-mail (SMTP_URL).
"""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app import config
from app.accounts import hours, mail
from app.accounts.models import Person
from app.nudges import claim, quiet, shifts
from app.nudges.models import Digest

SUBJECT = "A card waits in Doorway"
TEXT = """One small skill for today: {url}

To stop these lines, empty the address in Settings: {url}/settings
"""
JUST_BEGUN = timedelta(hours=1)
LOOK_AGAIN = timedelta(days=1)  # clinic hours may have changed since
BATCH = 100


def set_address(person: Person, address: str, at: datetime) -> None:
    """Where the line goes; an empty address ends it."""
    if not address:
        Digest.delete().where(Digest.person == person).execute()
        return
    row = {"address": address, "next_at": _next(person, at)}
    Digest.insert(person=person, **row).on_conflict(
        conflict_target=[Digest.person],
        update={getattr(Digest, name): value for name, value in row.items()},
    ).execute()


def address_of(person: Person) -> str:
    """Where the line goes; empty for who wants none."""
    kept = Digest.get_or_none(Digest.person == person)
    return kept.address if kept else ""


def run(at: datetime) -> int:
    """Send what is due at `at`, each line once whoever else runs this; how many were sent."""
    if not config.current().smtp_url:
        return 0
    sent = 0
    while rows := _claim(at):
        sent += sum(_send(row.person, row.address, at) for row in rows)
    return sent


def skip(at: datetime) -> None:
    """Send none of what is due at `at`: after a restore, it may have gone out."""
    for row in Digest.select(Digest, Person).join(Person).where(Digest.next_at <= at):
        Digest.update(next_at=_next(row.person, at)).where(Digest.person == row.person).execute()


def _claim(at: datetime) -> list[Any]:
    is_due = Digest.next_at <= at
    return claim.take(Digest, is_due, Digest.next_at, BATCH, next_at=at + LOOK_AGAIN)


def _send(person: Person, address: str, at: datetime) -> bool:
    Digest.update(next_at=_next(person, at)).where(Digest.person == person).execute()
    if not _is_wanted(person, at):
        return False
    mail.send_soon(address, SUBJECT, TEXT.format(url=config.current().base_url))
    return True


def _is_wanted(person: Person, at: datetime) -> bool:
    """Whether clinic hours have just begun, and nothing is paused."""
    span = shifts.now_or_next(hours.load(person.hours), ZoneInfo(person.zone), at)
    is_paused = person.paused_until is not None and person.paused_until > at
    has_begun = span is not None and span[0] <= at < span[0] + JUST_BEGUN
    return has_begun and not is_paused and not quiet.is_heavy_shift(person, at)


def _next(person: Person, at: datetime) -> datetime:
    """When the next clinic hours begin after `at`, or when to look again."""
    worked, zone = hours.load(person.hours), ZoneInfo(person.zone)
    span = shifts.now_or_next(worked, zone, at)
    if span and span[0] <= at:
        span = shifts.now_or_next(worked, zone, span[1])
    return min(span[0], at + LOOK_AGAIN) if span else at + LOOK_AGAIN
