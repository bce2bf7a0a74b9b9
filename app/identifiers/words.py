"""A great many words to look for, in a small part of the memory that a set of them takes."""

from collections.abc import Iterable
from itertools import groupby

BEGINNING = 3  # letters


class Words:
    """Answers `in`. Words that begin alike are one string; none may hold a space.

    They are best given in order, one by one: then only those of one beginning are held beside it.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._alike: dict[str, str] = {}
        for beginning, those in groupby(words, lambda word: word[:BEGINNING]):
            self._alike[beginning] = f"{self._alike.get(beginning, ' ')}{' '.join(those)} "

    def __contains__(self, word: str) -> bool:
        return f" {word} " in self._alike.get(word[:BEGINNING], "")
