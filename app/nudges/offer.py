"""After three dismissals in a row: a calm offer to change or stop nudges, until it is answered.

It comes back only after three more. What was not answered at all is no dismissal.
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from app.accounts.models import Person
from app.nudges.answered import is_unanswered
from app.nudges.models import Nudge, Quiet

IN_A_ROW = 3
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def is_time(last_answers: Sequence[str | None]) -> bool:
    """Whether the newest answers (newest first) are dismissals, enough of them."""
    newest = last_answers[:IN_A_ROW]
    return len(newest) == IN_A_ROW and set(newest) == {"dismissed"}


def consider(person: Person, at: datetime) -> None:
    """Make the offer if it is time, after a dismissal at `at`."""
    kept = _kept(person)
    if kept.offered_at is None and is_time(_last_answers(person, kept.settled_at or NEVER)):
        _keep(person, offered_at=at)


def is_open(person: Person) -> bool:
    return _kept(person).offered_at is not None


def settle(person: Person, at: datetime) -> None:
    """The person answered the offer, whatever they chose."""
    _keep(person, offered_at=None, settled_at=at)


def _last_answers(person: Person, since: datetime) -> list[str | None]:
    """Answers to nudges that opened after `since`, newest first; None for one given as a moment."""
    mine = (Nudge.person == person) & (Nudge.opens_at > since) & ~is_unanswered()
    newest_first = Nudge.select(Nudge.answer).where(mine).order_by(Nudge.opens_at.desc())
    return [row.answer for row in newest_first.limit(IN_A_ROW)]


def _kept(person: Person) -> Quiet:
    return Quiet.get_or_none(Quiet.person == person) or Quiet(person=person)


def _keep(person: Person, **columns: datetime | None) -> None:
    changes = {getattr(Quiet, name): value for name, value in columns.items()}
    Quiet.insert({Quiet.person: person, **changes}).on_conflict(
        conflict_target=[Quiet.person], update=changes
    ).execute()
