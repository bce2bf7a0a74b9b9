"""Finds skills by the words a person would use for them."""

import unicodedata
from collections.abc import Mapping
from functools import cache

from app.skills.schema import Skill


def search(library: Mapping[str, Skill], words: str) -> list[Skill]:
    """Skills in which every word begins a word somewhere; those with all of them in the title first.

    Case and accents do not matter. No words find every skill, in the library's own order.
    """
    wanted = _tokens(words)
    found = [skill for skill in library.values() if _begins_all(wanted, words_of(skill))]
    return sorted(found, key=lambda skill: not _begins_all(wanted, _tokens(skill.title)))


@cache
def words_of(skill: Skill) -> tuple[str, ...]:
    """Every word by which the skill is found, once, without case or accents."""
    return tuple(dict.fromkeys(_tokens(_text(skill))))


def _begins_all(wanted: list[str], present: list[str] | tuple[str, ...]) -> bool:
    return all(any(token.startswith(word) for token in present) for word in wanted)


def _text(skill: Skill) -> str:
    advice = (f"{setting} {text}" for setting, text in skill.adaptations.in_words())
    parts = (skill.title, skill.moment.label, skill.do, *skill.say, skill.notice, skill.when)
    more = (*skill.chips, *skill.values, *skill.frameworks, skill.body, *advice)
    return " ".join((*parts, *more))


def _tokens(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)).split()
