"""What a coach types to start a study: who approved it, and when it begins."""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field

from app.validation import FormModel

LARGEST_ID = 2**31 - 1
LONGEST = 200


def _day(text: object) -> object:
    if not isinstance(text, str) or not text.strip():
        raise ValueError("Please fill this in.")
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise ValueError("Write the day like 2026-11-22.") from None


def _plain(text: str) -> str:
    if not text.isprintable():
        raise ValueError("Leave out characters that cannot be printed.")
    return text


Line = Annotated[str, Field(min_length=1, max_length=LONGEST), AfterValidator(_plain)]
Day = Annotated[date, BeforeValidator(_day)]


class StudyForm(FormModel):
    team: Annotated[int, Field(ge=0, le=LARGEST_ID)]
    board: Line
    reference: Line
    approved_on: Day
    first_day: Day
