"""What was newly shared with a coach, and who deals with it: of two coaches, the first."""

from datetime import datetime

import peewee
from peewee import fn

from app import db
from app.accounts.models import Person
from app.coaching import item, reach
from app.coaching.models import Done
from app.practice.sharing import Shared
from app.problems import Problem

MOST = 50


class Taken(Exception):
    """Somebody has dealt with this item; `by` is a name, empty when they have left."""

    def __init__(self, by: str, is_own: bool) -> None:
        super().__init__("dealt with already")
        self.by = by
        self.is_own = is_own


def waiting(coach: Person) -> list[item.Item]:
    """What nobody has dealt with yet, newest first, from the coach's own teams only."""
    dealt_with = Done.select(1).where(Done.shared == Shared.id)
    rows = reach.shared_with_coach(coach).where(~fn.EXISTS(dealt_with))
    newest_first = rows.order_by(Shared.shared_at.desc(), Shared.id.desc())
    return [item.from_row(row) for row in newest_first.limit(MOST)]


def load(coach: Person, shared_id: int) -> Shared:
    """What was shared with this coach. Problem 404 for others, and once it is taken back."""
    shared = reach.shared_with_coach(coach).where(Shared.id == shared_id).first()
    if shared is None:
        raise _gone()
    return shared


def done(coach: Person, shared_id: int, at: datetime) -> None:
    """Put the item away; doing so twice is fine. Raises Taken when another coach was first."""
    try:
        with db.atomic():
            take(coach, shared_id, at)
    except Taken as taken:
        if not taken.is_own:
            raise


def reopen(coach: Person, shared_id: int) -> datetime | None:
    """Put the item back, in the caller's transaction; when `coach` had put it away, None if they had not."""
    load(coach, shared_id)
    own = Done.get_or_none(Done.shared == shared_id, Done.coach == coach)
    if own is None:
        return None
    own.delete_instance()
    return own.at


def take(coach: Person, shared_id: int, at: datetime) -> Shared:
    """Deal with the item, in the caller's transaction, before anybody else does. Raises Taken."""
    shared = load(coach, shared_id)
    first = Done.insert(shared=shared, coach=coach, at=at).on_conflict_ignore().as_rowcount()
    try:
        if not first.execute():
            raise _taken(shared, coach)
    except peewee.IntegrityError as error:  # its owner took it back this very moment
        raise _gone() from error
    return shared


def _taken(shared: Shared, asking: Person) -> Taken:
    row = Done.select(Done, Person).left_outer_join(Person).where(Done.shared == shared).get()
    return Taken(row.coach.name if row.coach else "", is_own=row.coach == asking)


def _gone() -> Problem:
    return Problem(404, "There is nothing here. It may have been taken back.")
