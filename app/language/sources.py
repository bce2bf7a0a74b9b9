"""The file of rules that the browser reads too."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parents[2] / "static" / "language" / "rules.json"
PART = re.compile(r"\{([a-z]+)\}")


@cache
def rules() -> dict[str, Any]:
    """rules.json; its `about` explains it."""
    loaded: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return loaded


@cache
def word_set(name: str) -> frozenset[str]:
    """A list of rules.json that is kept in one line."""
    return frozenset(rules()[name].split())


def compiled(find: str) -> re.Pattern[str]:
    """A rule with its parts put in."""
    parts: dict[str, str] = rules()["parts"]
    while PART.search(find):
        find = PART.sub(lambda part: parts[part[1]], find)
    return re.compile(find)


@cache
def plain() -> dict[int, str]:
    """What counts for a character: small letters, one kind of quotation mark and dash."""
    folded = {ord(char): char.lower() for char in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
    for kept, chars in rules()["plain"].items():
        folded |= {ord(char): kept for char in chars}
    return folded


def fold(text: str) -> str:
    """`text` in plain characters, as long as it was."""
    return text.translate(plain())
