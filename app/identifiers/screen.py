"""Finds what points at a patient: rules over the characters, then rules over the words."""

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import Any, NamedTuple

from app.identifiers.finding import Finding
from app.identifiers.folding import Folded, fold
from app.identifiers.sources import rules
from app.identifiers.tagging import tagged
from app.identifiers.tokens import tokens, word

PART = re.compile(r"\{([a-z]+)\}")
EDGES = " ,.;:-"


class Rule(NamedTuple):
    """One entry of `patterns` or `tags` in rules.json."""

    tier: Any
    kind: str
    find: re.Pattern[str]
    on: str = "tags"
    needs: str | None = None


def check(text: str, allow: Collection[str] = ()) -> list[Finding]:
    """What to change or to ask about in `text`, in its order; empty when it is clean.

    `allow`: names that may stand (team members, in recognition and messages).
    """
    folded = fold(text)
    allowed = {one for name in allow for one in word().findall(fold(name).lower)}
    found = [*_by_characters(folded, allowed), *_by_words(folded, allowed)]
    return [
        Finding(rule.tier, rule.kind, folded.starts[start], folded.ends[end - 1])
        for rule, start, end in _apart(found)
    ]


Match = tuple[Rule, int, int]


def _by_characters(folded: Folded, allowed: set[str]) -> Iterator[Match]:
    has_digit = any("0" <= char <= "9" for char in folded.lower)
    for rule in _patterns():
        if rule.needs and not (has_digit if rule.needs == "digit" else rule.needs in folded.lower):
            continue
        text = folded.plain if rule.on == "plain" else folded.lower
        for found in rule.find.finditer(text):
            start, end = _trimmed(text, found.start(), found.end())
            if not allowed.issuperset(word().findall(folded.lower, start, end)):
                yield rule, start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end - 1 and text[start] in EDGES:
        start += 1
    while end - 1 > start and text[end - 1] in EDGES:
        end -= 1
    return start, end


def _by_words(folded: Folded, allowed: set[str]) -> Iterator[Match]:
    tags, owners = tagged(list(tokens(folded.plain, folded.lower)), allowed)
    for rule in _tag_rules():
        for found in rule.find.finditer(tags):
            words = [owner for owner in owners[found.start() : found.end()] if owner]
            yield rule, words[0].start, words[-1].end


def _apart(found: list[Match]) -> list[Match]:
    """Without overlaps: `block` before `ask`, the earlier rule first; what touches it widens it."""
    kept: list[Match] = []
    for match in sorted(found, key=lambda match: match[0].tier != "block"):
        rule, start, end = match
        touched = [other for other in kept if other[1] < end and start < other[2]]
        if any(other[0].tier != rule.tier for other in touched):
            continue
        kept = [other for other in kept if other not in touched]
        joined = [*touched, match]
        spans = min(one[1] for one in joined), max(one[2] for one in joined)
        kept.append((joined[0][0], *spans))
    return sorted(kept, key=lambda match: match[1])


@cache
def _patterns() -> list[Rule]:
    return [
        Rule(one["tier"], one["kind"], _compiled(one["find"]), one["on"], one.get("needs"))
        for one in rules()["patterns"]
    ]


@cache
def _tag_rules() -> list[Rule]:
    return [Rule(one["tier"], one["kind"], re.compile(one["find"])) for one in rules()["tags"]]


def _compiled(find: str) -> re.Pattern[str]:
    parts: dict[str, str] = rules()["parts"]
    while PART.search(find):
        find = PART.sub(lambda part: parts[part[1]], find)
    return re.compile(find)
