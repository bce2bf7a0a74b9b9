"""Which skills may be shown to a person, and how long each has rested. Pure but for the library."""

from collections.abc import Mapping
from functools import cache
from math import inf

from app import skills
from app.practice.choose import Candidate
from app.practice.models import Choice
from app.skills import Tier

REMEMBERED = 60  # how many shown cards back recovery looks


def candidates(said: Mapping[str, Choice], shown: Mapping[str, int]) -> list[Candidate]:
    """What may be dealt, in the library's order; `said` is what stands of the person's choices.

    `shown`: for each skill that they ever met, how many cards came after it. Starters come first:
    the everyday skills join once each starter was shown or set aside.
    """
    return [Candidate(slug, slug in said, _since(shown.get(slug))) for slug in _open(said, shown)]


def may_show(slug: str, choice: Choice | None) -> bool:
    """Advanced skills once kept on one's cards; what was set aside never, nor what is no more."""
    skill = skills.library().get(slug)
    if skill is None:
        return False
    return choice.state == "pinned" if choice else skill.tier != Tier.ADVANCED


def _since(cards: int | None) -> float:
    return cards if cards is not None and cards < REMEMBERED else inf


def _open(said: Mapping[str, Choice], shown: Mapping[str, int]) -> list[str]:
    allowed = (
        _usual()
        if not said
        else [slug for slug in skills.library() if may_show(slug, said.get(slug))]
    )
    if all(slug in shown or slug in said for slug in _starters()):
        return allowed
    return [slug for slug in allowed if slug in _starters() or slug in said]


@cache
def _usual() -> list[str]:
    """What may be shown to who said nothing."""
    return [slug for slug in skills.library() if may_show(slug, None)]


@cache
def _starters() -> set[str]:
    return {slug for slug, skill in skills.library().items() if skill.tier == Tier.STARTER}
