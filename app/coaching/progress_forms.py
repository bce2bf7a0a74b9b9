"""What may be written on the progress page."""

from datetime import date
from typing import Annotated

from pydantic import BeforeValidator, Field

from app.coaching.forms import PLAIN, Id
from app.validation import FormModel

LONGEST_NOTE = 60
EARLIEST, LATEST = date(2000, 1, 1), date(2100, 1, 1)


def _day(text: object) -> date:
    try:
        day = date.fromisoformat(str(text))
    except ValueError:
        raise ValueError("Choose a day.") from None
    if not EARLIEST <= day < LATEST:
        raise ValueError("Choose a day of this century.")
    return day


class NoteForm(FormModel):
    """A dated note on the charts of `team`."""

    team: Id
    day: Annotated[date, BeforeValidator(_day)]
    text: Annotated[str, Field(min_length=1, max_length=LONGEST_NOTE), PLAIN]
