"""What is said of sentences that cannot be sent, and what to say instead."""

from app.language.reading import Review
from app.language.rewording import rewordings


def refusals(found: Review) -> list[str]:
    """One for each banned sentence, with its rewordings."""
    banned = (one.text for one in found.sentences if one.kind == "banned")
    return [
        f"“{text}” makes the score the goal, so it cannot be sent. Say instead: "
        + " Or: ".join(f"“{offer}”" for offer in rewordings(text))
        for text in banned
    ]
