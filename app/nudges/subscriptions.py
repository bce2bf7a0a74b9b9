"""The browsers that agreed to be reached: taken in only if we may and can post to them."""

import base64
import binascii
from dataclasses import dataclass
from datetime import datetime
from hmac import compare_digest
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from peewee import JOIN

from app import config, db
from app.accounts.models import Person, Session
from app.nudges import endpoints, plan
from app.nudges.models import Subscription
from app.problems import Problem

MOST_DEVICES = 10


@dataclass(frozen=True)
class Browser:
    """What a browser gives to be reached by: PushSubscription's endpoint and keys (base64url)."""

    endpoint: str
    p256dh: str
    auth: str


def put(
    person: Person,
    session: Session | None,
    browser: Browser,
    at: datetime,
    replaces: str | None = None,
) -> None:
    """Keep or confirm a browser of `person`; `replaces` is the endpoint it had before.

    Problem 422 names what is wrong; 409 when the endpoint is another person's and the keys do not
    prove that this is the same browser.
    """
    browser = _checked(browser)
    with db.atomic():
        _take_over(person, browser)
        _keep(person, session, browser, at)
        if replaces and replaces != browser.endpoint:
            _of(person, replaces).execute()
        _drop_oldest(person)
    plan.ensure_scheduled(person, at)


def delete(person: Person, endpoint: str, at: datetime) -> None:
    """Never reach this browser of `person` again."""
    _of(person, endpoint).execute()
    plan.reschedule(person, at)


def forget_all(person: Person, at: datetime) -> None:
    """Never reach any browser of `person` again."""
    Subscription.delete().where(Subscription.person == person).execute()
    plan.reschedule(person, at)


def of(person: Person) -> list[Subscription]:
    """The browsers that get this person's nudges, last heard of first; not where they signed out."""
    here = (Subscription.person == person) & Session.revoked_at.is_null()
    newest_first = Subscription.confirmed_at.desc()
    query = Subscription.select().join(Session, JOIN.LEFT_OUTER).where(here)
    return list(query.order_by(newest_first))


def find(person: Person, endpoint: str | None) -> Subscription | None:
    """The browser of `person` with this endpoint; without one, the browser last heard of."""
    mine = of(person)
    return next((one for one in mine if endpoint in (None, one.endpoint)), None)


def _checked(browser: Browser) -> Browser:
    """The same, its keys without padding."""
    if not endpoints.is_allowed(browser.endpoint, config.current().push_hosts):
        raise _wrong("endpoint", "This is not the address of a push service known here.")
    point, secret = _decoded(browser.p256dh), _decoded(browser.auth)
    if not _is_public_key(point):
        raise _wrong("keys.p256dh", "This is not a P-256 public key (65 bytes, base64url).")
    if len(secret) != 16:
        raise _wrong("keys.auth", "This is not a secret of 16 bytes (base64url).")
    return Browser(browser.endpoint, _encoded(point), _encoded(secret))


def _wrong(field: str, sentence: str) -> Problem:
    return Problem(422, "This browser cannot be reached.", errors={field: sentence})


def _take_over(person: Person, browser: Browser) -> None:
    """Part a browser from who used it before; only the browser itself knows the keys."""
    held = Subscription.get_or_none(Subscription.endpoint == browser.endpoint)
    if held is None or held.person_id == person.id:
        return
    has_keys = compare_digest(held.p256dh, browser.p256dh)
    if not (has_keys and compare_digest(held.auth, browser.auth)):
        raise Problem(409, "This browser is on somebody else's list.")
    held.delete_instance()  # and with it the link to what was still to be sent there


def _keep(person: Person, session: Session | None, browser: Browser, at: datetime) -> None:
    said = {
        "session": session,
        "device": session.device if session else "",
        "p256dh": browser.p256dh,
        "auth": browser.auth,
        "confirmed_at": at,
    }
    Subscription.insert(
        person=person, endpoint=browser.endpoint, created_at=at, **said
    ).on_conflict(
        conflict_target=[Subscription.endpoint],
        update={getattr(Subscription, name): value for name, value in said.items()},
        where=(Subscription.person == person),
    ).execute()


def _drop_oldest(person: Person) -> None:
    """Nobody carries more phones than this; each would be one more message for every nudge."""
    newest = Subscription.confirmed_at.desc(), Subscription.id.desc()
    mine = Subscription.select(Subscription.id).where(Subscription.person == person)
    old = [row.id for row in mine.order_by(*newest).offset(MOST_DEVICES).limit(100)]
    if old:
        Subscription.delete().where(Subscription.id.in_(old)).execute()


def _of(person: Person, endpoint: str) -> Any:
    mine = (Subscription.person == person) & (Subscription.endpoint == endpoint)
    return Subscription.delete().where(mine)


def _decoded(text: str) -> bytes:
    """Bytes of base64url, padded or not; none if it is not that."""
    bare = text.rstrip("=")
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return b""


def _encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _is_public_key(point: bytes) -> bool:
    if len(point) != 65 or point[0] != 4:
        return False
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    except ValueError:  # not on the curve
        return False
    return True
