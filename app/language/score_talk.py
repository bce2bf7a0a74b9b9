"""Finds score talk in one sentence: every word becomes a letter, and rules read the letters."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, get_args

from app.language.sources import compiled, fold, rules, word_set

ScoreTalk = Literal["banned", "score"]
SCORE_TALK: tuple[ScoreTalk, ...] = get_args(ScoreTalk)
TOKEN = re.compile(
    r"#?[0-9]+(?:[.,:][0-9]+)*(?:st|nd|rd|th)?(?: ?%| percent(?![a-z]))?|[a-z][a-z0-9']*|[,;:]"
)
SCORED = re.compile("[HLFKSNvrtg%#EzeqlTRC]|y[yp]")
ACRONYM = re.compile("(?<![A-Za-z])([A-Z][A-Z0-9-]{2,7}) (?=scores?(?![a-z]))")
STAYS = re.compile("[HFKv]|oS(?!f)|E[SNR]")
DENIED_WITHIN = 5  # words
SLIPS_IN = range(7, 21)  # letters: in shorter words a slip makes another word


def kind_of(sentence: str) -> ScoreTalk | None:
    """`banned` when it asks for a better score, `score` when it talks about one, else None."""
    tags = tagged(fold(_clinical(sentence.replace("\n", " "))))
    if not SCORED.search(tags):
        return None
    tags = _without_clinic(tags)
    for kind in SCORE_TALK:
        # “Nobody becomes a nurse to improve a score” is not about a score.
        if any(not _is_denied(tags, *found) for found in _found(kind, tags)):
            return kind
    return None


def _clinical(sentence: str) -> str:
    """“NIPS score” and its like are of the clinic, unless the acronym is a survey's or a unit's."""
    return ACRONYM.sub(lambda found: found[0] if _is_ours(fold(found[1])) else "apgar ", sentence)


def _is_ours(acronym: str) -> bool:
    return _letters().get(acronym) == "u" or _acronyms().fullmatch(acronym) is not None


def tagged(text: str) -> str:
    """One letter for each word of folded `text`; rules.json says what they mean."""
    phrases = _phrases()
    for at in sorted({at for need, where in _needs() if need in text for at in where}):
        find, instead = phrases[at]
        text = find.sub(instead, text)
    return "".join(_tag(word) for word in TOKEN.findall(text))


def _without_clinic(tags: str) -> str:
    """Scores of pain, of a game or of one patient are no score talk."""
    tags = _clinic().sub(lambda found: "c" * len(found[0]), tags)
    if "c" in tags and not STAYS.search(tags):
        return re.sub("[SNRLCt%#r]", "w", tags)
    return tags


def _found(kind: ScoreTalk, tags: str) -> Iterator[tuple[int, int]]:
    if not _any_rule(kind).search(tags):
        return
    for rule in _rules(kind):
        yield from (found.span() for found in rule.finditer(tags))


def _is_denied(tags: str, start: int, end: int) -> bool:
    """Whether “not about” or the like stands just before, just after, or in the last clause found."""
    before = max(0, start - DENIED_WITHIN)
    clauses = (tags[before:start], tags[before:end])
    return any("n" in one.rpartition(",")[2] for one in clauses) or "n" in tags[end : end + 2]


def _tag(word: str) -> str:
    known = _letters().get(word) or _letters().get(word.rstrip("'")) or _of_clinic(word)
    if known:
        return known
    first = word[0]
    if first in ",;:":
        return "," if first != ";" else ";"
    if first == "#" or first.isdigit():
        return "%" if word.endswith(("%", "percent")) else "#"
    if word.endswith("'s"):
        return "d"  # whose it is
    return _near(word) if len(word) in SLIPS_IN else "w"


def _of_clinic(word: str) -> str:
    """“The child's” percentile, too."""
    return "c" if _letters().get(word.removesuffix("'s")) == "c" else ""


def _near(word: str) -> str:
    """The letter of a known long word that is one slip of the finger away."""
    slips = _slips()
    return next((slips[one] for one in (word, *_shorter(word)) if one in slips), "w")


def _shorter(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]


@cache
def _slips() -> dict[str, str]:
    letters = _letters()
    near = sorted(word_set("near"))
    return {one: letters[word] for word in near for one in (word, *_shorter(word))}


@cache
def _letters() -> dict[str, str]:
    words: dict[str, str] = rules()["words"]
    found: dict[str, str] = {}
    for letter, listed in words.items():
        for word in listed.split():
            found.setdefault(word, letter)
    return found


@cache
def _phrases() -> list[tuple[re.Pattern[str], str]]:
    """What they look like, what they are put as."""
    return [
        (re.compile(f"(?<![a-z0-9])(?<![a-z0-9]')(?:{find})(?![a-z0-9])"), instead)
        for _, find, instead in rules()["phrases"]
    ]


@cache
def _needs() -> list[tuple[str, list[int]]]:
    """What a text must contain, and the phrases that are looked for then."""
    found: dict[str, list[int]] = {}
    for at, (needs, _, _) in enumerate(rules()["phrases"]):
        for one in needs:
            found.setdefault(one, []).append(at)
    return list(found.items())


@cache
def _clinic() -> re.Pattern[str]:
    return compiled("|".join(rules()["clinic"]))


@cache
def _acronyms() -> re.Pattern[str]:
    return re.compile(rules()["acronyms"])


@cache
def _any_rule(name: str) -> re.Pattern[str]:
    """All rules of a kind at once: most sentences meet none."""
    return compiled("|".join(rules()[name]))


@cache
def _rules(name: str) -> list[re.Pattern[str]]:
    return [compiled(one) for one in rules()[name]]
