"""Undo in the review: the item is back, and the thanks or reply given with it never was."""

from datetime import datetime

from app import db
from app.accounts.models import Person
from app.coaching import recognition, review
from app.coaching.models import Reply


class TooLate(Exception):
    """It was read already, so it stands."""


def undo(coach: Person, shared_id: int) -> None:
    """Undo what `coach` last did about the item; nothing when they did nothing. Raises TooLate."""
    with db.atomic():
        at = review.reopen(coach, shared_id)
        if at is not None and not _take_back(coach, shared_id, at):
            raise TooLate


def _take_back(coach: Person, shared_id: int, at: datetime) -> bool:
    mine = (Reply.shared == shared_id) & (Reply.giver == coach) & (Reply.at == at)
    Reply.delete().where(mine, Reply.seen_at.is_null()).execute()
    is_read = Reply.select().where(mine).exists()
    return not is_read and recognition.undo(coach, shared_id, at)
