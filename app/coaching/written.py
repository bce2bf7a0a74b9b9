"""Reads a form whose words go to others: checked for its shape, then for patients."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from app.coaching import screening
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
) -> Written[Form]:
    """The form, if its `text` points at no patient; colleagues in `teams` (ids) may be named."""
    form, faults = read(schema, fields)
    if form is None:
        return Written(None, faults)
    text = str(getattr(form, "text", ""))
    found = screening.faults(text, screening.names_in(teams), confirmed) if text else []
    if not found:
        return Written(form, {})
    asks = tuple(one.words for one in found if one.tier == "ask")
    return Written(None, {"text": " ".join(_sentence(one) for one in found)}, asks)


def _sentence(fault: screening.Fault) -> str:
    offer = f" “{fault.offer}” says enough." if fault.offer else ""
    again = " If it tells nobody who a patient is, send it again." if fault.tier == "ask" else ""
    return f"{fault.sentence}{offer}{again}"
