"""What words of a person's own may be kept: printable ones, that could not tell who a patient is."""

import unicodedata

from pydantic import AfterValidator

from app import identifiers, tallies

WHO = "Leave out what could tell who the patient is."


def blocked(text: str) -> list[dict[str, int]]:
    """Where `text` must change, in code points. What only looks like a name its writer confirms."""
    found = identifiers.check(text) if text else []
    tallies.guard(one.tier for one in found)
    return [{"start": one.start, "end": one.end} for one in found if one.tier == "block"]


def _plain(text: str) -> str:
    # Joiners and no-break spaces stay: emoji, Persian and French keyboards write them.
    if any(unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t" for char in text):
        raise ValueError("Leave out characters that cannot be printed.")
    return text


def _nobody(text: str) -> str:
    for one in blocked(text):
        raise ValueError(f"{WHO} Look at “{text[one['start'] : one['end']]}”.")
    return text


Plain = AfterValidator(_plain)
Nobody = AfterValidator(_nobody)
