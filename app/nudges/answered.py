"""Which nudges have an answer: one of their own, or a moment that was logged for them."""

from typing import Any

from peewee import fn

from app.nudges.models import Nudge
from app.practice.models import Moment


def is_unanswered() -> Any:
    """A condition on Nudge: not dismissed, and no moment answers it, not even one undone since."""
    moments = Moment.select().where((Moment.person == Nudge.person) & (Moment.nudge == Nudge.id))
    return Nudge.answer.is_null() & ~fn.EXISTS(moments)
