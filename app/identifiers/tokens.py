"""The words of a folded text, and what stands between them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from app.identifiers.sources import rules, words_of


class Token(NamedTuple):
    """A word without its 's; `between` is the mark before it: . , - / c or nothing."""

    text: str
    lower: str
    start: int
    end: int
    between: str
    owns: bool


def tokens(plain: str, lower: str) -> Iterator[Token]:
    """Every word of the folded text; 's and other short forms are cut off."""
    before: Token | None = None
    reached = 0
    for found in word().finditer(plain):
        gap = plain[reached : found.start()]
        reached = found.end()
        start, end, owns = found.start(), found.end(), False
        if tail := _tail().search(found[0]):
            end, owns = start + tail.start(), tail[0].lower() == "'s"
        mark = _mark(gap, before, plain[start])
        before = Token(plain[start:end], lower[start:end], start, end, mark, owns)
        yield before


def _mark(gap: str, before: Token | None, after: str) -> str:
    if before is None or _break().search(gap):
        return "."
    if "." in gap:
        return "." if _ends_sentence(gap, before, after) else ""
    if "," in gap or "(" in gap or ")" in gap:
        return ","
    if "&" in gap or "+" in gap:
        return "c"
    return gap if gap in ("-", "/") else ""


def _ends_sentence(gap: str, before: Token, after: str) -> bool:
    if gap == "." and before.text[-1].isdigit() and after.isdigit():
        return False
    is_initial = len(before.text) == 1 and "A" <= before.text <= "Z" and before.text != "I"
    return not is_initial and before.lower not in _short_forms()


@cache
def _short_forms() -> frozenset[str]:
    return frozenset(words_of(rules()["no_stop_after"]))


@cache
def word() -> re.Pattern[str]:
    """What counts as one word of a folded text."""
    return re.compile(rules()["word"])


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(rules()["word_tail"])


@cache
def _break() -> re.Pattern[str]:
    return re.compile(rules()["sentence_break"])
