"""What is known of words: the lists of rules.json and the word lists, ready to ask."""

import re
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

from app.identifiers.sources import rules, word_list, words_of
from app.identifiers.words import Words


class Lexicon(NamedTuple):
    """Words in lower case; the letters are those of rules.json."""

    roles: dict[str, str]  # whatever its letters look like
    capital: dict[str, str]  # when it begins with a capital
    small: dict[str, str]
    pairs: dict[str, str]  # when it is two capitals
    abbreviations: frozenset[str]
    words: Words
    names: Words
    drug: re.Pattern[str]
    derived: re.Pattern[str]

    def is_word(self, word: str) -> bool:
        return word in self.words or word.endswith("n't")

    def is_name(self, word: str) -> bool:
        return word in self.names or ("'" in word and word.rsplit("'", 1)[1] in self.names)


@cache
def lexicon() -> Lexicon:
    """Everything, on first use: about a tenth of a second and 5 MB."""
    given = rules()
    allowed = words_of([line for part in given["allowed"].values() for line in part])
    mostly_names = set(words_of(given["mostly_names"]))
    further = [*words_of(given["short_forms"]), *words_of(given["eponyms"]["F"]), *allowed]
    never = set(words_of(given["never_names"])) - mostly_names
    return Lexicon(
        roles=_letters(given["roles"]),
        capital=_capital(given, allowed, mostly_names),
        small=_letters(given["also_names"], without=mostly_names),
        pairs=_pairs(given),
        abbreviations=frozenset(_lower(given["abbreviations"])),
        words=Words(w for w in chain(word_list("words"), further) if w not in mostly_names),
        names=Words(w for w in chain(word_list("names"), mostly_names) if w not in never),
        drug=re.compile(given["drug_ending"]),
        derived=re.compile(given["word_ending"]),
    )


def _letters(parts: dict[str, list[str]], without: set[str] | None = None) -> dict[str, str]:
    """Each word under its letter; where two claim a word the later one has it."""
    return {
        word: letter
        for letter, part in parts.items()
        for word in words_of(part)
        if word not in (without or ())
    }


def _capital(given: dict[str, Any], allowed: list[str], mostly_names: set[str]) -> dict[str, str]:
    also = _letters(given["also_names"], without=mostly_names)
    found = {word: "H" if letter == "h" else "B" for word, letter in also.items()}
    return found | _letters(given["eponyms"]) | dict.fromkeys(allowed, "A")


def _pairs(given: dict[str, Any]) -> dict[str, str]:
    found = dict.fromkeys(_lower(given["abbreviations"]), "L")
    found |= dict.fromkeys(_lower(given["clinical_pairs"]), "k")
    return found | dict.fromkeys(_lower(given["plain_pairs"]), "o")


def _lower(lines: list[str]) -> list[str]:
    return [word.lower() for word in words_of(lines)]
