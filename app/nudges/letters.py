"""From a claimed delivery to a message, unless nobody wants it any more."""

import logging
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from app import clock, config, skills
from app.accounts import hours, tokens
from app.nudges import around, availability, endpoints, gateway, message, shifts
from app.nudges.around import Around, Known
from app.nudges.models import Delivery
from app.practice import record

log = logging.getLogger(__name__)

URGENCY = {
    "nudge": "high",
    "test": "high",
    "recognition": "normal",
    "message": "normal",
}  # iOS drops less than high
SAID_TOO_LARGE = 413


@dataclass(frozen=True)
class Letter:
    """A delivery held by this worker, and where it goes: the `key` of its message."""

    delivery: Delivery
    device: int
    endpoint: str


@dataclass(frozen=True)
class Sorted:
    """What became of claimed rows. `waiting`: their push service asked us to wait until then."""

    messages: list[gateway.Message]
    unwanted: list[Delivery]
    waiting: list[tuple[Delivery, datetime]]


def sort(rows: list[Delivery], now: datetime) -> Sorted:
    """Messages for the rows still wanted at `now`, and the rest."""
    known = around.read(rows, now)
    found = Sorted([], [], [])
    for row in rows:
        try:
            _place(found, row, known, now)
        except Exception as fault:  # one row that cannot be read must not keep the others waiting
            log.error("cannot write delivery %s: %s", row.id, type(fault).__name__)
            found.unwanted.append(row)
    return found


def _place(found: Sorted, row: Delivery, all_known: Around, now: datetime) -> None:
    known = all_known.known.get(row.id)
    if known is None or not _is_wanted(row, known, all_known.logs.get(row.person_id), now):
        found.unwanted.append(row)
    elif until := all_known.backoffs.get(endpoints.host_of(known.endpoint)):
        found.waiting.append((row, until))
    else:
        found.messages.append(_message(row, known, now))


def _is_wanted(row: Delivery, known: Known, last_log_at: datetime | None, now: datetime) -> bool:
    if known.owner != row.person_id:  # gone, or somebody else signed in on that browser
        return False
    if row.kind == "test":
        return True
    if row.kind == "nudge":
        return known.nudge is not None and not _reasons(row, known, last_log_at, now)
    if row.kind == "message" and not _may_be_told(known, now):
        return False
    return not _rests(known, now)


def _rests(known: Known, now: datetime) -> bool:
    """Paused, away or in a heavy shift: what is not urgent waits in the app, and knocks at no door."""
    if known.paused_until is not None and known.paused_until > now:
        return True
    worked = hours.load(known.hours)
    day = clock.local_day(worked, ZoneInfo(known.zone), now)
    return worked.is_away(day) or day == known.heavy_day


def _may_be_told(known: Known, now: datetime) -> bool:
    """Once more: the wish or the clinic hours may have changed since the message was written."""
    is_at_work = shifts.is_at_work(hours.load(known.hours), ZoneInfo(known.zone), now)
    return known.listens_since is not None and is_at_work


def _reasons(row: Delivery, known: Known, last_log_at: datetime | None, now: datetime) -> list[str]:
    """Availability once more; not what the plan granted already: the cap and the three hours."""
    is_put_off = row.round == 0 and known.snoozed_at is not None
    return availability.reasons(
        availability.Facts(
            at=now,
            opens_at=known.opens_at,
            closes_at=row.until,
            devices=1,
            cap=1,
            last_log_at=last_log_at,
            paused_until=known.paused_until,
            is_heavy=known.day is not None and known.day == known.heavy_day,
            is_away=known.day is not None and hours.is_away(known.hours, known.day),
            is_answered=known.answer is not None or is_put_off,
        )
    )


def _message(row: Delivery, known: Known, now: datetime) -> gateway.Message:
    about = _about_nudge(row, known) if row.kind == "nudge" else _about(row)
    is_small = row.status == SAID_TOO_LARGE
    return gateway.Message(
        key=Letter(row, known.device or 0, known.endpoint),
        endpoint=known.endpoint,
        p256dh=known.p256dh,
        auth=known.auth,
        body=message.build(row.kind, about, config.current().base_url, is_small),
        ttl=max(1, int((row.until - now).total_seconds())),
        urgency=URGENCY[row.kind],
        topic=message.topic(row.kind, row.subject),
    )


def _about(row: Delivery) -> message.About:
    return message.About(user=row.person_id, subject=row.subject)


def _about_nudge(row: Delivery, known: Known) -> message.About:
    skill = skills.library().get(known.skill)
    return message.About(
        user=row.person_id,
        subject=row.subject,
        skill=message.Skill(skill.slug, skill.title, skill.do) if skill else None,
        token=tokens.issue(row.person_id, row.subject, row.until),
        moment=record.moment_id_for(row.subject),
        is_neutral=known.is_neutral,
    )
