"""A text without accents, in so few characters that both languages read it alike.

Of other scripts only this is kept: Ж a capital, ж a small letter, 字 a letter without case, ￼ a sign.
"""

import re
from functools import cache
from typing import NamedTuple

from app.identifiers.sources import letters

CAPITAL, SMALL, LETTER, SIGN = "Ж", "ж", "字", "\ufffc"
LAST_CASED = 0x58F  # Greek, Cyrillic, Armenian; the cases of later scripts change with Unicode
IDEOGRAPHS = range(0x20000, 0x40000)
LETTER_SYMBOLS = range(0x1D400, 0x1D800)
TO_LOWER = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")


class Folded(NamedTuple):
    """`plain` keeps capitals, `lower` does not; character i stood at starts[i] to ends[i]."""

    plain: str
    lower: str
    starts: list[int]
    ends: list[int]


def fold(text: str) -> Folded:
    """`text` in the alphabet above, with the offset of every character in code points."""
    plain: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for at, char in enumerate(text):
        kept = char if " " <= char <= "~" and char != "`" else stand_in(char)
        if not kept and ends:
            ends[-1] = at + 1  # an accent belongs to its letter
        for one in kept:
            plain.append(one)
            starts.append(at)
            ends.append(at + 1)
    joined = "".join(plain)
    return Folded(joined, joined.translate(TO_LOWER), starts, ends)


def stand_in(char: str) -> str:
    """What counts for one character; empty for one that only changes the one before."""
    known = _instead().get(char)
    if known is not None:
        return known
    code = ord(char)
    if code > 0xFFFF:
        return LETTER if code in IDEOGRAPHS or code in LETTER_SYMBOLS else SIGN
    if _classes()[0].match(char):
        return ""
    return _letter(char) if _classes()[1].match(char) else SIGN


def _letter(char: str) -> str:
    if ord(char) > LAST_CASED:
        return LETTER
    return CAPITAL if char.lower() != char else SMALL


@cache
def _instead() -> dict[str, str]:
    found = {chr(code): "" for code in (*range(0x20), 0x7F)}
    found |= {"\n": "\n", "\r": "\n", "\x0b": "\n", "\x0c": "\n", "\t": " ", "`": "'"}
    for kept, chars in letters()["instead"].items():
        found |= dict.fromkeys(chars, kept)
    for zero in letters()["zeros"]:
        found |= {chr(ord(zero) + digit): str(digit) for digit in range(10)}
    return found


@cache
def _classes() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(f"[{letters()['dropped']}]"), re.compile(f"[{letters()['letters']}]")
