"""Two other ways to say a banned sentence, with its own people, its own time and what it is about."""

import re
from functools import cache

from app.language.sources import fold, rules


def rewordings(sentence: str) -> tuple[str, ...]:
    """What could be said instead of `sentence`: who we want to be, and something to try."""
    text = fold(sentence.replace("\n", " "))
    usual = rules()["usual"]
    values = {
        "who": _first(rules()["people"], text) or usual["who"],
        "where": _first(rules()["places"], text),
        "feel": _first(rules()["topics"], text) or usual["feel"],
        "soon": _when(sentence, text) or usual["soon"],
    }
    return tuple(one.format(**values) for one in rules()["rewordings"])


def _first(listed: dict[str, str], text: str) -> str:
    return next((words for sought, words in listed.items() if sought in text), "")


def _when(sentence: str, text: str) -> str:
    """The time named in the sentence, written as there."""
    found = _times().search(text)
    if found is None:
        return ""
    words = sentence.replace("\n", " ")[found.start() : found.end()]
    return words[0].lower() + words[1:]


@cache
def _times() -> re.Pattern[str]:
    return re.compile(f"(?<![a-z])(?:{rules()['times']})(?![a-z])")
