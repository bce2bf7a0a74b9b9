"""What hinders a leader's words: those that make the score the goal; other score talk is only asked about."""

from collections.abc import Collection
from dataclasses import dataclass

from app.coaching import language
from app.coaching.language import Review


@dataclass(frozen=True)
class Hindrance:
    """Why words cannot go yet: what must be said otherwise, and what is only asked."""

    review: Review
    banned: tuple[str, ...]
    asked: tuple[str, ...]

    @property
    def offers(self) -> list[tuple[str, list[tuple[int, str]]]]:
        """Each banned sentence with its numbered rewordings."""
        offered = list(enumerate(self.review.suggestions))
        each = len(offered) // max(1, len(self.banned))
        return [(text, offered[at * each : (at + 1) * each]) for at, text in enumerate(self.banned)]


def hindrance(text: str, dismissed: Collection[str] = ()) -> Hindrance:
    """What hinders `text`; nothing banned and nothing asked when it may go.

    `dismissed`: sentences whose question the writer has seen.
    """
    found = language.review(text)
    banned = tuple(one.text for one in found.sentences if one.kind == "banned")
    asked = [one.text for one in found.sentences if one.kind == "score"]
    return Hindrance(found, banned, tuple(one for one in asked if one not in dismissed))


def reworded(text: str, choice: int) -> str:
    """`text` with the rewording of that number in place of its banned sentence."""
    offers = hindrance(text).offers
    chosen = [(old, new) for old, each in offers for number, new in each if number == choice]
    return text.replace(*chosen[0], 1) if chosen else text


def in_words(found: Hindrance) -> list[str]:
    """One sentence for each thing found, for a form that can show no more than sentences."""
    asked = [
        f"“{text}” {language.question()} If it should stand, send it again." for text in found.asked
    ]
    return language.refusals(found.review) + asked
