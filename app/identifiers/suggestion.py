"""What may stand in place of a finding: “the patient” for a name."""

import re

from app.identifiers.finding import Finding
from app.identifiers.sources import rules


def replacement(finding: Finding) -> str | None:
    """The words to offer, in lower case; None when only the writer can reword it."""
    suggested: str | None = rules()["suggestions"].get(finding.kind)
    return suggested


def replaced(text: str, finding: Finding) -> str:
    """`text` with the offered words in place of `finding`; unchanged when there are none."""
    words = replacement(finding)
    if words is None:
        return text
    before = text[: finding.start]
    is_first = re.search(r"(?:^|[.!?\n])[ \n]*\Z", before) is not None
    return before + (words.capitalize() if is_first else words) + text[finding.end :]
