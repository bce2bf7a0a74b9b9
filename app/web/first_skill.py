"""Which skills fit an aspiration, by plain word match, and by which words; pure."""

import re
from collections.abc import Iterable

from app.skills import Skill, Tier

ORDER = (Tier.STARTER, Tier.CORE)
SHORTEST_STEM = 4
MOST = 3
NO_VALUE = re.compile(r"\bkinds? of\b|\bpatients?\b", re.IGNORECASE)  # neither kind nor patient
ALSO = {"care": "caring", "cares": "caring", "patience": "patient"}


def suggest(aspiration: str, skills: Iterable[Skill]) -> list[Skill]:
    """Up to three skills, best first: most of their values named, then the simplest.

    Advanced skills need training and are never suggested. Without a match, the simplest come.
    """
    words = _words(aspiration)
    fitting = [skill for skill in skills if skill.tier in ORDER]
    return sorted(fitting, key=lambda skill: (-_hits(words, skill), ORDER.index(skill.tier)))[:MOST]


def because(aspiration: str, skill: Skill) -> list[str]:
    """The words of the aspiration, as written, that name a value of the skill."""
    return [word for word in _words(aspiration) if any(_is_kin(word, one) for one in skill.values)]


def _words(aspiration: str) -> list[str]:
    """Each once, as first written."""
    first: dict[str, str] = {}
    for word in re.findall(r"\w+", NO_VALUE.sub(" ", aspiration)):
        first.setdefault(word.casefold(), word)
    return list(first.values())


def _hits(words: Iterable[str], skill: Skill) -> int:
    return sum(any(_is_kin(word, value) for word in words) for value in skill.values)


def _is_kin(word: str, value: str) -> bool:
    """“listens” and “listen”, “kindness” and “kind”; short words must be the same."""
    word, value = word.casefold(), value.casefold()
    short, long = sorted((ALSO.get(word, word), value), key=len)
    return short == long or (len(short) >= SHORTEST_STEM and long.startswith(short))
