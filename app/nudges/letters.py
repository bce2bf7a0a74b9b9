"""From a claimed delivery to a message, unless nobody wants it any more."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from peewee import JOIN

from app import config, skills
from app.accounts import hours, tokens
from app.accounts.models import Person, Session
from app.nudges import availability, endpoints, facts, gateway, message, quiet
from app.nudges.models import Backoff, Decision, Delivery, Nudge, Subscription
from app.practice import record

log = logging.getLogger(__name__)

URGENCY = {"nudge": "high", "test": "high", "recognition": "normal"}  # iOS drops less than high
SAID_TOO_LARGE = 413


@dataclass(frozen=True)
class Letter:
    """A delivery held by this worker, and where it goes: the `key` of its message."""

    delivery: Delivery
    subscription: Subscription


@dataclass(frozen=True)
class Sorted:
    """What became of claimed rows. `waiting`: their push service asked us to wait until then."""

    messages: list[gateway.Message]
    unwanted: list[Delivery]
    waiting: list[tuple[Delivery, datetime]]


@dataclass(frozen=True)
class Around:
    """The rows that deliveries refer to, by id; `logs`: when people last logged a moment, `heavy`: their
    last heavy shift."""

    people: dict[int, Person]
    subscriptions: dict[int, Subscription]
    nudges: dict[int, Nudge]
    logs: dict[int, datetime]
    heavy: dict[int, date]
    backoffs: dict[str, datetime]


def sort(rows: list[Delivery], now: datetime) -> Sorted:
    """Messages for the rows still wanted at `now`, and the rest."""
    around = _around(rows, now)
    found = Sorted([], [], [])
    for row in rows:
        try:
            _place(found, row, around, now)
        except Exception as fault:  # one row that cannot be read must not keep the others waiting
            log.error("cannot write delivery %s: %s", row.id, type(fault).__name__)
            found.unwanted.append(row)
    return found


def _place(found: Sorted, row: Delivery, around: Around, now: datetime) -> None:
    subscription = around.subscriptions.get(row.subscription_id)
    if subscription is None or not _is_wanted(row, subscription, around, now):
        found.unwanted.append(row)
    elif until := around.backoffs.get(endpoints.host_of(subscription.endpoint)):
        found.waiting.append((row, until))
    else:
        found.messages.append(_message(row, subscription, around, now))


def _around(rows: Iterable[Delivery], now: datetime) -> Around:
    people = {row.person_id for row in rows}
    subjects = {row.subject for row in rows if row.kind == "nudge"}
    devices = {row.subscription_id for row in rows}
    signed_in = (
        Subscription.select()
        .join(Session, JOIN.LEFT_OUTER)
        .where(Subscription.id.in_(devices) & Session.revoked_at.is_null())
    )
    return Around(
        people=_by_id(Person.select().where(Person.id.in_(people))),
        subscriptions=_by_id(signed_in),
        nudges=_by_id(Nudge.select(Nudge, Decision).join(Decision).where(Nudge.id.in_(subjects))),
        logs=facts.last_logs(people, now),
        heavy=quiet.heavy_days(people),
        backoffs=dict(
            Backoff.select(Backoff.host, Backoff.until).where(Backoff.until > now).tuples()
        ),
    )


def _by_id(rows: Iterable[Any]) -> dict[int, Any]:
    return {row.id: row for row in rows}


def _is_wanted(row: Delivery, subscription: Subscription, around: Around, now: datetime) -> bool:
    if subscription.person_id != row.person_id:  # somebody else signed in on that browser
        return False
    if row.kind == "test":
        return True
    person = around.people[row.person_id]
    nudge = around.nudges.get(row.subject)
    if row.kind == "nudge":
        return nudge is not None and not _reasons(row, person, nudge, around, now)
    return person.paused_until is None or person.paused_until <= now


def _reasons(
    row: Delivery, person: Person, nudge: Nudge, around: Around, now: datetime
) -> list[str]:
    """Availability once more; not what the plan granted already: the cap and the three hours."""
    is_put_off = row.round == 0 and nudge.snoozed_at is not None
    day = nudge.decision.local_day
    return availability.reasons(
        availability.Facts(
            at=now,
            opens_at=nudge.opens_at,
            closes_at=row.until,
            devices=1,
            cap=1,
            last_log_at=around.logs.get(person.id),
            paused_until=person.paused_until,
            is_heavy=around.heavy.get(person.id) == day,
            is_away=hours.load(person.hours).is_away(day),
            is_answered=nudge.answer is not None or is_put_off,
        )
    )


def _message(
    row: Delivery, subscription: Subscription, around: Around, now: datetime
) -> gateway.Message:
    person, nudge = around.people[row.person_id], around.nudges.get(row.subject)
    about = _about_nudge(row, nudge, person) if nudge and row.kind == "nudge" else _about(row)
    is_small = row.status == SAID_TOO_LARGE
    body = message.build(row.kind, about, config.current().base_url, is_small)
    return gateway.Message(
        key=Letter(row, subscription),
        endpoint=subscription.endpoint,
        p256dh=subscription.p256dh,
        auth=subscription.auth,
        body=body,
        ttl=max(1, int((row.until - now).total_seconds())),
        urgency=URGENCY[row.kind],
        topic=message.topic(row.kind, row.subject),
    )


def _about(row: Delivery) -> message.About:
    return message.About(user=row.person_id, subject=row.subject)


def _about_nudge(row: Delivery, nudge: Nudge, person: Person) -> message.About:
    skill = skills.library().get(nudge.skill)
    return message.About(
        user=person.id,
        subject=nudge.id,
        skill=message.Skill(skill.slug, skill.title, skill.do) if skill else None,
        token=tokens.issue(person.id, nudge.id, row.until),
        moment=record.moment_id_for(nudge.id),
        is_neutral=person.neutral_text,
    )
