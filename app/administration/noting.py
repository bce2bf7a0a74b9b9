"""Who did what with whom: a line in the log, ids only, and an act that its subject can read."""

from datetime import timedelta

import structlog

from app import clock
from app.accounts import audit
from app.accounts.models import Person

log = structlog.get_logger()

OF_A_PERSON = ("role given", "role ended", "let go", "signed out")


def looked(by: Person, subject: Person) -> None:
    """The administrator `by` opened the page of `subject`: an access, of which one a day is kept."""
    if by != subject:
        audit.note_latest(by, "looked up", subject, clock.now(), timedelta(days=1))


def note(by: Person, act: str, subject: Person | None = None, **ids: int | str) -> None:
    """Say that the administrator `by` did `act`, a few words, to `subject` or the rows with these ids."""
    if act in OF_A_PERSON:
        audit.note(by, act, subject, clock.now())
    whom = {"person": subject.id} if subject else {}
    log.info("administered", administrator=by.id, act=act, **whom, **ids)
