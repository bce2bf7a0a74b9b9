"""Who changed what about whom, as a line in the log: ids and words of ours, never a name or a text."""

import logging

from app.accounts.models import Person

log = logging.getLogger(__name__)


def note(by: Person, act: str, **ids: int) -> None:
    """Say that the administrator `by` did `act`, a few words, to the rows with these ids."""
    whom = " ".join(f"{name}={number}" for name, number in ids.items())
    log.info("administrator=%s act=%s %s", by.id, act.replace(" ", "_"), whom)
