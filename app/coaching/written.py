"""Reads a form whose words go to others: its shape, then patients, and score talk in a leader's."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from app.coaching import guarding, screening
from app.validation import FormModel, read

Form = TypeVar("Form", bound=FormModel)


@dataclass(frozen=True)
class Written(Generic[Form]):
    """`form` is None when something has to change: `faults` says what, by field.

    `asks`: words that may stand once their writer sends them again.
    """

    form: Form | None
    faults: dict[str, str]
    asks: tuple[str, ...] = ()


def check(
    schema: type[Form],
    fields: Mapping[str, Any],
    confirmed: Collection[str],
    teams: Collection[int],
    *,
    is_leader: bool = False,
) -> Written[Form]:
    """The form, if its `text` points at no patient; colleagues in `teams` (ids) may be named.

    What a leader writes to others makes no score the goal either.
    """
    form, faults = read(schema, fields)
    if form is None:
        return Written(None, faults)
    text = str(getattr(form, "text", ""))
    found = screening.faults(text, screening.names_in(teams), confirmed) if text else []
    hindered = guarding.hindrance(text if is_leader else "", confirmed)
    said = [*map(_sentence, found), *guarding.in_words(hindered)]
    if not said:
        return Written(form, {})
    asks = (*(one.words for one in found if one.tier == "ask"), *hindered.asked)
    return Written(None, {"text": " ".join(said)}, asks)


def _sentence(fault: screening.Fault) -> str:
    offer = f" “{fault.offer}” says enough." if fault.offer else ""
    again = " If it tells nobody who a patient is, send it again." if fault.tier == "ask" else ""
    return f"{fault.sentence}{offer}{again}"
