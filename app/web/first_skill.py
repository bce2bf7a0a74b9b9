"""Which skills fit an aspiration, by plain word match; pure."""

import re
from collections.abc import Iterable

from app.skills import Skill, Tier

ORDER = (Tier.STARTER, Tier.CORE)
SHORTEST_STEM = 4
MOST = 3


def suggest(aspiration: str, skills: Iterable[Skill]) -> list[Skill]:
    """Up to three skills, best first: most of their values named, then the simplest.

    Advanced skills need training and are never suggested. Without a match, the simplest come.
    """
    words = set(re.findall(r"\w+", aspiration.casefold()))
    fitting = [skill for skill in skills if skill.tier in ORDER]
    return sorted(fitting, key=lambda skill: (-_hits(words, skill), ORDER.index(skill.tier)))[:MOST]


def _hits(words: set[str], skill: Skill) -> int:
    return sum(any(_is_kin(word, value) for word in words) for value in skill.values)


def _is_kin(word: str, value: str) -> bool:
    """“listens” and “listen”, “kindness” and “kind”; short words must be the same."""
    short, long = sorted((word, value.casefold()), key=len)
    return short == long or (len(short) >= SHORTEST_STEM and long.startswith(short))
