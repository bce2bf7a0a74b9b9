"""The files that the phone reads too: rules, alphabet, word lists."""

import gzip
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[2] / "static" / "identifiers"
ENTRY = re.compile(r"([^a-z'])([a-z']+)")


@cache
def rules() -> dict[str, Any]:
    """rules.json; its `about` explains it."""
    return _json("rules.json")


@cache
def letters() -> dict[str, Any]:
    """letters.json: what each character beyond ASCII counts as."""
    return _json("letters.json")


def word_list(name: str) -> Iterator[str]:
    """A list as bin/wordlists packed it: each word shares its first letters with the one before."""
    word = ""
    for entry in ENTRY.finditer(gzip.decompress((FOLDER / f"{name}.gz").read_bytes()).decode()):
        word = word[: ord(entry[1]) - ord("0")] + entry[2]
        yield word


def words_of(lines: list[str]) -> list[str]:
    """The words of a list in rules.json, which breaks it into lines."""
    return " ".join(lines).split()


def _json(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    return loaded
