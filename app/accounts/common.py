"""Passwords that everybody tries first (ASVS 6.2.4): a list, and what people do to stretch its entries.

The list is Django 5.2's, of 19,640 (BSD licence beside it). Few of its entries have twelve characters; what
people use of that length is an entry with a year after it, with dots in it, or twice.
"""

import gzip
import re
from functools import cache
from pathlib import Path

LIST = Path(__file__).with_name("common_passwords.txt.gz")
MOST_ADDED = 8
COUNTING = "1234567890" * 13 + "abcdefghijklmnopqrstuvwxyz"
TRIVIAL = 3  # characters, over and over


def is_common(password: str) -> bool:
    """Whether `password` is on the list, or only stretches what is on it."""
    text = password.casefold()
    core = re.sub(r"[\W\d_]+", "", text)
    is_padded = 0 < len(text) - len(core) <= MOST_ADDED and _is_known(core)
    return _is_known(text) or is_padded or text in COUNTING or text[::-1] in COUNTING


def _is_known(text: str) -> bool:
    """On the list, or the same few characters or listed word over and over."""
    part = _repeated(text)
    return text in _listed() or (part != text and (len(part) <= TRIVIAL or part in _listed()))


def _repeated(text: str) -> str:
    """“abcabcab” → “abc”: the shortest beginning that the text repeats, its last time cut short."""
    periods = (size for size in range(1, len(text) // 2 + 1) if text[size:] == text[:-size])
    return text[: next(periods, len(text))]


@cache
def _listed() -> frozenset[str]:
    return frozenset(gzip.decompress(LIST.read_bytes()).decode().split("\n"))
