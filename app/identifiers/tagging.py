"""One letter for each word of a note; rules.json says what the letters mean."""

from collections.abc import Collection

from app.identifiers.lexicon import Lexicon, lexicon
from app.identifiers.tokens import Token

ONLY_IN_LOWER_CASE = "QPVpxycd"
SHORT_WORDS = "aeiknouxy"  # a, and what thumbs write for words: k, n, u, y; e and o are Spanish
HEADLINE_WORDS, SHOUTED_LETTERS = 6, 12


def tagged(words: list[Token], allow: Collection[str]) -> tuple[str, list[Token | None]]:
    """The letters of `words` and of the marks between them, and the word that each is for."""
    known = lexicon()
    says_nothing = _is_shouted(words) or _is_headline(words)
    tags: list[str] = []
    owners: list[Token | None] = []
    for word in words:
        letter = "o" if word.lower in allow else _letter(word, known, says_nothing)
        tags += [*word.between, letter, *("'" if word.owns else "")]
        owners += [*[None] * len(word.between), word, *[None] * word.owns]
    return "".join(tags), owners


def _is_shouted(words: list[Token]) -> bool:
    """MOST LETTERS ARE CAPITALS, so that they say nothing."""
    letters = "".join(word.text for word in words)
    capitals = sum("A" <= char <= "Z" for char in letters)
    small = sum("a" <= char <= "z" for char in letters)
    return capitals >= SHOUTED_LETTERS and capitals > 2 * small


def _is_headline(words: list[Token]) -> bool:
    """Almost Every Word Begins With a Capital."""
    capitals = sum("A" <= word.text[0] <= "Z" for word in words)
    return capitals >= HEADLINE_WORDS and capitals * 5 > len(words) * 4


def _letter(token: Token, known: Lexicon, says_nothing: bool) -> str:
    text, word = token.text, token.lower
    if any("0" <= char <= "9" for char in text):
        return "#"
    if "字" in text:
        return "X"
    shape = "small" if says_nothing else _shape(text)
    role = known.roles.get(word)
    if role and shape != "single" and not (shape == "caps" and word in known.abbreviations):
        if role == "M":
            return "M" if shape == "capital" else known.small.get(word, "o")
        if role not in ONLY_IN_LOWER_CASE or shape == "small" or token.between == ".":
            return role
    if shape == "single":
        return _single(token)
    return {"small": _small, "caps": _caps, "capital": _capital}[shape](word, known)


def _shape(text: str) -> str:
    capitals = sum("A" <= char <= "Z" or char == "Ж" for char in text)
    if not ("A" <= text[0] <= "Z" or text[0] == "Ж"):
        return "small"
    if len(text) == 1:
        return "single"
    is_plural = capitals == len(text) - 1 and capitals > 1 and text[-1] == "s"
    return "caps" if capitals == len(text) or is_plural else "capital"


def _single(token: Token) -> str:
    if token.lower == "i" or (token.lower == "a" and token.between == "."):
        return "o"
    return "j" if token.lower == "a" else "J"


def _small(word: str, known: Lexicon) -> str:
    if len(word) == 1:
        return "o" if word in SHORT_WORDS else "l"
    if "ж" in word or "Ж" in word:
        return "X"
    if word in known.small:
        return known.small[word]
    if len(word) == 2 and known.pairs.get(word, "o") != "o":
        return "z"
    if known.is_word(word):
        return "s" if word in known.names else "o"
    return "n" if known.is_name(word) else _unknown(word, known)


def _unknown(word: str, known: Lexicon) -> str:
    if len(word) == 2:
        return "i"
    return "o" if known.derived.search(word) or known.drug.search(word) else "u"


def _caps(word: str, known: Lexicon) -> str:
    if known.capital.get(word) == "A":
        return "A"
    if len(word) == 2:
        return known.pairs.get(word, "K")
    if word in known.abbreviations or word.removesuffix("s") in known.abbreviations:
        return "A"
    if known.is_word(word):
        return "o"
    return "N" if known.is_name(word) else "L"


def _capital(word: str, known: Lexicon) -> str:
    if word in known.capital:
        return known.capital[word]
    if known.is_word(word):
        return "S" if word in known.names else "O"
    if known.is_name(word):
        return "N"
    if known.drug.search(word):
        return "A"
    return "O" if known.derived.search(word) else "U"
