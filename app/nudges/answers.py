"""What a person does with a nudge. Any answer silences it; the same again changes nothing."""

from datetime import datetime, timedelta
from typing import Any, Literal

from app import db
from app.accounts.models import Person, Session
from app.nudges import offer, queue
from app.nudges.answered import is_unanswered
from app.nudges.models import Delivery, Nudge, Subscription

SNOOZE = timedelta(minutes=20)
# A notification outlives its slot on the lock screen; a tap that comes much later was made offline
# and long ago, and must not knock at the end of the day.
STILL_FRESH = timedelta(hours=1)

How = Literal["worked", "tried", "no_chance", "dismissed"]


def open_nudges(person: Person, at: datetime) -> list[Nudge]:
    """What waits for an answer at `at`, newest first; nothing that has passed, nothing put off."""
    is_open = (Nudge.opens_at <= at) & (at < Nudge.until) & is_unanswered()
    is_back = Nudge.snoozed_at.is_null() | (Nudge.snoozed_at <= at - SNOOZE)
    mine = (Nudge.person == person) & is_open & is_back
    return list(Nudge.select().where(mine).order_by(Nudge.opens_at.desc()))


def answer(person: Person, nudge_id: int, how: How, at: datetime) -> bool:
    """Silence a nudge of this person on all devices; False when it had an answer already."""
    unanswered = _of(person, nudge_id) & is_unanswered()
    with db.atomic():
        is_first = Nudge.update(answer=how, answered_at=at).where(unanswered).execute()
        if is_first:
            _silence(nudge_id, at)
            offer.consider(person, at)
    return bool(is_first)


def snooze(person: Person, nudge_id: int, at: datetime) -> bool:
    """Bring a nudge back in twenty minutes, once, for as long as its slot was; whether it will."""
    with db.atomic():
        nudge = _putting_off(person, nudge_id, at)
        if nudge is None:
            return False
        _silence(nudge.id, at)
        queue.enqueue("nudge", nudge.id, person, due_at=at + SNOOZE, until=nudge.until, round=1)
    return True


def receipt(nudge: Nudge, at: datetime, session: Session | None = None) -> None:
    """A phone says that it showed a nudge; with its `session` we know which phone."""
    with db.atomic():
        first = (Nudge.id == nudge.id) & Nudge.shown_at.is_null()
        Nudge.update(shown_at=at).where(first).execute()
        showing = _showing(nudge, session)
        if len(showing) == 1:
            settled = Delivery.update(state="shown", settled_at=at, lease_until=None)
            settled.where(Delivery.id.in_(showing)).execute()


def _of(person: Person, nudge_id: int) -> Any:
    return (Nudge.id == nudge_id) & (Nudge.person == person)


def _silence(nudge_id: int, at: datetime) -> None:
    """What was not sent yet is not sent any more."""
    waits = (Delivery.kind == "nudge") & (Delivery.subject == nudge_id) & (Delivery.state == "due")
    Delivery.update(state="skipped", settled_at=at).where(waits).execute()


def _putting_off(person: Person, nudge_id: int, at: datetime) -> Nudge | None:
    """The nudge with its new end, if this call was the first to put it off."""
    is_fresh = Nudge.until > at - STILL_FRESH
    may_be = _of(person, nudge_id) & is_unanswered() & Nudge.snoozed_at.is_null() & is_fresh
    nudge = Nudge.get_or_none(may_be)
    if nudge is None:
        return None
    nudge.until = at + SNOOZE + (nudge.until - nudge.opens_at)
    is_first = Nudge.update(snoozed_at=at, until=nudge.until).where(may_be).execute()
    return nudge if is_first else None


def _showing(nudge: Nudge, session: Session | None) -> list[int]:
    """The deliveries that this receipt may be of: one, when we can tell."""
    is_sent = Delivery.state.in_(("due", "sending", "accepted", "unknown")) & (
        Delivery.attempts > 0
    )
    about = (Delivery.kind == "nudge") & (Delivery.subject == nudge.id) & is_sent
    rows = list(Delivery.select().where(about))
    here = _devices_of(session)
    rows = [row for row in rows if row.subscription_id in here] or rows
    last = max((row.round for row in rows), default=0)
    return [row.id for row in rows if row.round == last]


def _devices_of(session: Session | None) -> set[int]:
    if session is None:
        return set()
    return {row.id for row in Subscription.select().where(Subscription.session == session)}
