"""What a person may write about a moment by hand: the same limits as what a phone sends."""

import uuid
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field

from app import skills, validation
from app.practice import record, story
from app.practice.wording import Nobody, Plain
from app.validation import FormModel

LONGEST_NOTE, MOST_CHIPS, LONGEST_CHIP = 140, 8, 40
TIMES = {
    "morning": ("In the morning", time(9)),
    "midday": ("Around midday", time(12, 30)),
    "afternoon": ("In the afternoon", time(15, 30)),
    "evening": ("In the evening", time(19)),
    "night": ("At night", time(23)),
}
EARLIEST = date(2000, 1, 1)


def _outcome(text: str) -> str:
    if text not in story.OUTCOMES:
        raise ValueError("Choose how it went.")
    return text


def _rung(text: str) -> str:
    if text not in story.RUNGS:
        raise ValueError("Choose who may see this.")
    return text


def _skill(slug: str) -> str:
    if slug not in skills.library():
        raise ValueError("Choose a skill from the library.")
    return slug


def _day(text: Any) -> date:
    try:
        day = date.fromisoformat(text)
    except (TypeError, ValueError):
        raise ValueError("Choose a day.") from None
    if day < EARLIEST:
        raise ValueError("Choose a later day.")
    return day


def _time(text: str) -> str:
    if text not in TIMES:
        raise ValueError("Choose a time of day.")
    return text


def _one_line_end(text: object) -> object:
    return text.replace("\r\n", "\n") if isinstance(text, str) else text


# A browser leaves out what was not chosen; the sentence then is the field's own.
UNCHOSEN: Any = Field(default="", validate_default=True)
Rung = Annotated[str, AfterValidator(_rung)]
Note = Annotated[str, Field(max_length=LONGEST_NOTE), BeforeValidator(_one_line_end), Plain, Nobody]
Chip = Annotated[str, Field(min_length=1, max_length=LONGEST_CHIP), Plain, Nobody]


class MomentForm(FormModel):
    """How it went, what was noticed, and who may see it."""

    outcome: Annotated[str, AfterValidator(_outcome)] = UNCHOSEN
    noticed: list[Chip] = Field(default=[], max_length=MOST_CHIPS)
    note: Note = ""
    share: Rung = "me"


class EarlierForm(MomentForm):
    """A moment of an earlier day; `time` is as rough as memory is.

    `id` is minted with the empty form, so that a form sent twice is one moment.
    """

    id: record.Id = Field(default_factory=lambda: str(uuid.uuid4()))
    skill: Annotated[str, AfterValidator(_skill)]
    day: Annotated[date, BeforeValidator(_day)]
    time: Annotated[str, AfterValidator(_time)] = UNCHOSEN

    def item(self, zone: ZoneInfo) -> dict[str, Any]:
        """As a phone in `zone` would have sent it."""
        at = datetime.combine(self.day, TIMES[self.time][1], zone)
        return self.model_dump(exclude={"day", "time"}) | {"occurred_at": at.isoformat()}


class TellForm(FormModel):
    """One step on the ladder, with a few lines; without `note` the words stay as they are."""

    share: Rung
    note: Note | None = None


def read_earlier(
    fields: Mapping[str, Any], today: date
) -> tuple[EarlierForm | None, dict[str, str]]:
    """As validation.read; `today` is the last day there can be a moment of."""
    form, faults = validation.read(EarlierForm, fields)
    if form and form.day > today:
        return None, {"day": "Choose today or a day before it."}
    return form, faults
