"""Which skill next: what the person asked for, then recovery, then chance. Pure.

Rotation by softmax with a floor of exploration (after Yancey & Settles, KDD 2020, without the
learning term): no bandit, so that practice is not steered towards what people already do well.
Everything is counted in cards shown, never in days: a day missed changes nothing.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from math import exp, inf
from typing import NamedTuple

LINK = 0.6  # what a link to the person's own words is worth
FATIGUE, HALF_LIFE = 0.6, 5.0  # how much a skill just shown is held back, and for how many cards
TEMPERATURE, EXPLORE = 0.15, 0.2
RECOVERY = 3  # other cards before a skill may come back, as far as there are others
ASK_EVERY = timedelta(weeks=4)


class Candidate(NamedTuple):
    """A skill that may be shown. `since` counts other cards since it last was; infinite if never."""

    slug: str
    is_linked: bool = False
    since: float = inf


def chances(candidates: Sequence[Candidate]) -> dict[str, float]:
    """The probability of each candidate whose turn it may be; they sum to one.

    What the person linked and never saw comes before all else. Empty only for no candidates.
    """
    rested = _never_seen(candidates) or _rested(candidates)
    weights = {one.slug: _weight(one.is_linked, one.since) for one in rested}
    total = sum(weights.values())
    return {
        slug: (1 - EXPLORE) * weight / total + EXPLORE / len(rested)
        for slug, weight in weights.items()
    }


def pick(probabilities: dict[str, float], draw: float) -> str:
    """The skill that a uniform `draw` in [0, 1) falls on. Raises ValueError when there is none."""
    if not probabilities:
        raise ValueError("nothing to choose from")
    passed = 0.0
    for slug, probability in probabilities.items():
        passed += probability
        if draw < passed:
            return slug
    return slug


def after(candidates: Sequence[Candidate], shown: str) -> list[Candidate]:
    """The same candidates one card later, when the card was `shown`."""
    return [
        Candidate(one.slug, one.is_linked, 0 if one.slug == shown else one.since + 1)
        for one in candidates
    ]


def to_ask_about(
    part_of_me: Mapping[str, datetime], asked: Mapping[str, datetime], at: datetime
) -> str | None:
    """The skill to ask about at `at`, "Is this still part of you?", or None.

    `part_of_me` maps a skill to when that was said of it, `asked` to when it was last asked about.
    One question in four weeks at most, none within four weeks of the answer; the one left alone
    longest comes first.
    """
    if any(at - last < ASK_EVERY for last in asked.values()):
        return None
    quiet_since = {slug: max(said, asked.get(slug, said)) for slug, said in part_of_me.items()}
    due = [slug for slug, since in quiet_since.items() if at - since >= ASK_EVERY]
    return min(due, key=lambda slug: (quiet_since[slug], slug), default=None)


def _never_seen(candidates: Sequence[Candidate]) -> list[Candidate]:
    return [one for one in candidates if one.is_linked and one.since == inf]


def _rested(candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    rested = [one for one in candidates if one.since >= RECOVERY]
    if rested:
        return rested
    longest = max((one.since for one in candidates), default=0)
    return [one for one in candidates if one.since == longest]


@lru_cache(maxsize=512)  # few numbers of cards, for everybody
def _weight(is_linked: bool, since: float) -> float:
    score = LINK * is_linked - FATIGUE * 2 ** (-since / HALF_LIFE)
    return exp(score / TEMPERATURE)
