"""Slows guessing at a door: tries are counted in the database, so every process sees them all."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address, ip_network
from math import ceil

import structlog

from app import clock, db
from app.accounts.models import Attempt

log = structlog.get_logger()

WINDOW = timedelta(minutes=15)
PER_NAME_AND_ADDRESS = 5
PER_NAME = 50
PER_ADDRESS = 300  # a whole hospital may share one
QUESTIONS_PER_ADDRESS = 1200  # each opening of the page to sign in asks one
MAILS_PER_NAME = 3


@dataclass(frozen=True)
class Limit:
    """At most `most` tries under `key` in a window of 15 minutes."""

    key: str
    most: int


class Knock:
    """One try. `wait` is how many seconds to hold off first; 0 means go ahead.

    The try is written before its outcome is known, so that tries at the same time count too.
    """

    def __init__(self, limits: Sequence[Limit], now: datetime) -> None:
        self._rows = _write(limits, now)
        self.wait = max(_wait(limit, now) for limit in limits)
        if self.wait:
            log.warning("slowed", door=limits[0].key.partition(" ")[0])
            self.forget()  # a try that was turned away must not make the wait longer

    def forget(self) -> None:
        """The try was right: it does not count."""
        Attempt.delete().where(Attempt.id.in_(self._rows)).execute()


def sign_in(name: str, address: str) -> Knock:
    """A try to sign in as `name` (as kept) from the IP `address`."""
    network = network_of(address)
    return _knock(
        Limit(f"signin {name} {network}", PER_NAME_AND_ADDRESS),
        Limit(f"signin name {name}", PER_NAME),
        Limit(f"signin address {network}", PER_ADDRESS),
    )


def code(door: str, address: str) -> Knock:
    """A try to get in by a code at `door` (“handover”, “join”) from the IP `address`."""
    return _knock(Limit(f"{door} {network_of(address)}", PER_ADDRESS))


def confirm(person_id: int) -> Knock:
    """A try of somebody signed in to prove that they are that person."""
    return _knock(Limit(f"confirm {person_id}", PER_NAME_AND_ADDRESS))


def question(door: str, address: str) -> Knock:
    """What a stranger may ask of us without guessing at anything, such as a challenge to sign."""
    return _knock(Limit(f"{door} {network_of(address)}", QUESTIONS_PER_ADDRESS))


def mail(name: str, address: str) -> Knock:
    """A wish for a link by e-mail to `name` (as kept), from the IP `address`."""
    return _knock(
        Limit(f"mail name {name}", MAILS_PER_NAME),
        Limit(f"mail {network_of(address)}", PER_ADDRESS),
    )


def network_of(address: str) -> str:
    """The network a caller cannot leave at will: an IPv4 address, or an IPv6 /64."""
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return "unknown"
    ip = getattr(ip, "ipv4_mapped", None) or ip  # how a dual-stack socket names an IPv4 caller
    return str(ip_network((ip, 32 if ip.version == 4 else 64), strict=False))


def seconds_to_wait(tries: Sequence[datetime], most: int, now: datetime) -> int:
    """Until fewer than `most` of `tries` (newest first) lie within the window before `now`."""
    if len(tries) < most:
        return 0
    return max(0, ceil((tries[most - 1] + WINDOW - now).total_seconds()))


def _knock(*limits: Limit) -> Knock:
    return Knock(limits, clock.now())


def _write(limits: Sequence[Limit], now: datetime) -> list[int]:
    with db.atomic():
        Attempt.delete().where(Attempt.at < now - WINDOW).execute()
        return [Attempt.create(key=_hidden(limit.key), at=now).id for limit in limits]


def _wait(limit: Limit, now: datetime) -> int:
    newest = (
        Attempt.select(Attempt.at)
        .where(Attempt.key == _hidden(limit.key))
        .order_by(Attempt.at.desc())
        .limit(limit.most + 1)
    )
    others = [row.at for row in newest][1:]  # the first is this try itself
    return seconds_to_wait(others, limit.most, now)


def _hidden(key: str) -> str:
    # People type passwords into the name field; the table must not hold them.
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()
