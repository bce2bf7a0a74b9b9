"""What words of a person's own may be kept: printable ones, that could not tell who a patient is.

Of what coaches tell their team no sentence makes the score the goal."""

import unicodedata

from pydantic import AfterValidator

from app import identifiers, language, tallies
from app.accounts import memberships
from app.accounts.models import Person

WHO = "Leave out what could tell who the patient is."


def blocked(text: str) -> list[dict[str, int]]:
    """Where `text` must change, in code points. What only looks like a name its writer confirms."""
    found = identifiers.check(text) if text else []
    tallies.guard(one.tier for one in found)
    return [{"start": one.start, "end": one.end} for one in found if one.tier == "block"]


def leaders_fault(writer: Person, note: str, share: str) -> str:
    """What hinders a coach from telling the team this: words that make the score the goal; else empty."""
    said = language.refusals(language.review(note)) if share == "team" else []
    return said[0] if said and "coach" in memberships.roles_of(writer) else ""


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
