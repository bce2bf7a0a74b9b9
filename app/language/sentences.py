"""Cuts a message into sentences: not after “Dr.” or in “4.5”, and not where a line only wraps."""

import re
from collections.abc import Iterator

from app.language.sources import fold, word_set

STOP = re.compile(r"[.!?\u2026]+[\"'\u201d\u2019)\]]*(?=[ \t\r\n\u00a0])|\n[ \t\r\n\u00a0]*")
LAST_WORD = re.compile(r"([a-z0-9.'-]*[a-z0-9'])[ .,]*\Z")
BULLET = re.compile(
    r"[ \t\r\n\u00a0]*(?:[-*+\u2022\u00b7\u25aa\u25e6\u2013\u2014>]+[ \t]+|[0-9]{1,2}[.)][ \t]+)?"
)
INITIAL = re.compile(r"(?:^|[.])[a-z]\Z")
NUMBER = re.compile(r"(?:^|\n)[ \t]*[0-9]{1,2}\Z")
SMALL = "abcdefghijklmnopqrstuvwxyz"


def split(text: str) -> list[str]:
    """The sentences of `text` in order, without their bullets; empty ones are left out."""
    trimmed = (_trimmed(part) for part in _parts(text))
    return [part for part in trimmed if part]


def _parts(text: str) -> Iterator[str]:
    begun = 0
    for stop in STOP.finditer(text):
        if _goes_on(text, begun, stop):
            continue
        yield text[begun : stop.end()]
        begun = stop.end()
    yield text[begun:]


def _goes_on(text: str, begun: int, stop: re.Match[str]) -> bool:
    before = fold(text[begun : stop.start()])
    last = LAST_WORD.search(before[-40:])
    word = last[1] if last else ""
    if stop[0].startswith("\n"):
        if stop[0].count("\n") > 1:
            return False
        after = text[stop.end() : stop.end() + 1]
        return (after != "" and after in SMALL) or word in word_set("dangling")
    if stop[0] != ".":
        return False
    return (
        word in word_set("abbreviations")
        or bool(INITIAL.search(word))
        or bool(NUMBER.search(before))
    )


def _trimmed(part: str) -> str:
    bullet = BULLET.match(part)
    return part[bullet.end() if bullet else 0 :].strip(" \t\r\n\u00a0;")
