"""Reads a message sentence by sentence: banned, other score talk, mission, or neither."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from app.language.rewording import rewordings
from app.language.score_talk import kind_of
from app.language.sentences import split
from app.language.sources import fold, rules

Kind = Literal["banned", "score", "mission", "other"]
CLAUSE = re.compile(r",? (?:but|yet|although|though) |[:;] | - ")


@dataclass(frozen=True)
class Sentence:
    """One sentence, or one side of a “but”, and how the rules read it."""

    text: str
    kind: Kind


@dataclass(frozen=True)
class Review:
    """A message's sentences in order, and two rewordings for each banned one, in the same order."""

    sentences: tuple[Sentence, ...]
    suggestions: tuple[str, ...]


def review(text: str) -> Review:
    """How `text` reads. Pure; the browser's `review` answers the same."""
    sentences = tuple(one for part in split(text) for one in _read(part))
    banned = (one.text for one in sentences if one.kind == "banned")
    return Review(sentences, tuple(one for text in banned for one in rewordings(text)))


def share(counts: Mapping[str, int]) -> float | None:
    """Mission language among mission, score and banned sentences; None when there are none."""
    spoken = sum(counts.get(kind, 0) for kind in ("mission", "score", "banned"))
    return counts.get("mission", 0) / spoken if spoken else None


def question() -> str:
    """What is asked of score talk that may be sent."""
    asked: str = rules()["questions"]["score"]
    return asked


def _read(sentence: str) -> Iterator[Sentence]:
    """The sentence; its clauses where one is about the score and another about the mission."""
    kind = _kind(sentence)
    if kind in ("score", "banned"):
        clauses = [one.strip() for one in CLAUSE.split(sentence)]
        kinds = [_kind(one) for one in clauses]
        if kind in kinds and "mission" in kinds:
            yield from map(Sentence, clauses, kinds)
            return
    yield Sentence(sentence, kind)


def _kind(sentence: str) -> Kind:
    talk = kind_of(sentence)
    if talk:
        return talk
    return "mission" if _mission().search(fold(sentence)) else "other"


@cache
def _mission() -> re.Pattern[str]:
    return re.compile("(?<![a-z])(?:" + "|".join(rules()["mission"]) + ")")
