"""Which skill next: what was linked to the person, then recovery, then chance. Pure.

Rotation by softmax with a floor of exploration (after Yancey & Settles, KDD 2020, without the
learning term): no bandit, so that practice is not steered towards what people already do well.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, inf

LINK = 0.6  # what a link to the person's own words is worth
FATIGUE, HALF_LIFE = 0.6, 5.0  # how much a skill just shown is held back, and for how many prompts
TEMPERATURE, EXPLORE = 0.15, 0.2
RECOVERY = 3  # prompts before a skill may come back, unless nothing else is left


@dataclass(frozen=True)
class Candidate:
    """A skill that may be shown. `since` counts prompts since it last was; infinite if never."""

    slug: str
    is_linked: bool = False
    since: float = inf


def chances(candidates: Sequence[Candidate]) -> dict[str, float]:
    """The probability of each rested candidate; they sum to one. Empty only for no candidates."""
    rested = _rested(candidates)
    weights = {one.slug: exp(_score(one) / TEMPERATURE) for one in rested}
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


def _rested(candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    rested = [one for one in candidates if one.since >= RECOVERY]
    if rested:
        return rested
    longest = max((one.since for one in candidates), default=0)
    return [one for one in candidates if one.since == longest]


def _score(one: Candidate) -> float:
    return LINK * one.is_linked - FATIGUE * 2 ** (-one.since / HALF_LIFE)
