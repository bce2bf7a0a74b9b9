"""What deliveries refer to, read for many of them at once, and only what sending needs of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from peewee import JOIN

from app import db
from app.accounts.models import Person, Session
from app.nudges import facts
from app.nudges.models import Backoff, Decision, Delivery, Listener, Nudge, Quiet, Subscription


class Known(NamedTuple):
    """Of one delivery: its browser (None when it is gone), what its person wishes, its nudge if any.

    `day` is the local day of the nudge's shift, `hours` the person's as stored.
    """

    device: int | None
    owner: int | None
    endpoint: str
    p256dh: str
    auth: str
    paused_until: datetime | None
    is_neutral: bool
    hours: dict[str, Any]
    zone: str
    listens_since: datetime | None
    heavy_day: date | None
    nudge: int | None
    skill: str
    opens_at: datetime
    answer: str | None
    snoozed_at: datetime | None
    day: date | None


@dataclass(frozen=True)
class Around:
    """`known` by delivery, but not where somebody signed out; `logs` by person; `backoffs` by host."""

    known: dict[int, Known]
    logs: dict[int, datetime]
    backoffs: dict[str, datetime]


def read(rows: Iterable[Delivery], now: datetime) -> Around:
    """What `rows` refer to, at `now`."""
    waiting = Backoff.select(Backoff.host, Backoff.until).where(Backoff.until > now)
    return Around(
        known={key: Known(*parts) for key, *parts in _known([row.id for row in rows])},
        logs=facts.last_logs({row.person_id for row in rows}, now),
        backoffs=dict(waiting.tuples()),
    )


def _known(deliveries: list[int]) -> Any:
    """One query instead of a model for each row: they are many, and most is not needed."""
    is_about = (Delivery.kind == "nudge") & (Delivery.subject == Nudge.id)
    sent = (Subscription.endpoint, Subscription.p256dh, Subscription.auth)
    asked = (Nudge.id, Nudge.skill, Nudge.opens_at, Nudge.answer, Nudge.snoozed_at)
    day = Decision.local_day
    wishes = (Person.paused_until, Person.neutral_text, Person.hours, Person.zone)
    more = (Listener.since, Quiet.heavy_day)
    return (
        Delivery.select(
            *(Delivery.id, Subscription.id, Subscription.person),
            *(*sent, *wishes, *more, *asked, day),
        )
        .join(Person)
        .join_from(Delivery, Subscription, JOIN.LEFT_OUTER)
        .join_from(Subscription, Session, JOIN.LEFT_OUTER)
        .join_from(Delivery, Quiet, JOIN.LEFT_OUTER, on=(Quiet.person == Delivery.person))
        .join_from(Delivery, Listener, JOIN.LEFT_OUTER, on=(Listener.person == Delivery.person))
        .join_from(Delivery, Nudge, JOIN.LEFT_OUTER, on=is_about)
        .join_from(Nudge, Decision, JOIN.LEFT_OUTER)
        .where(db.one_of(Delivery.id, deliveries) & Session.revoked_at.is_null())
        .tuples()
    )
