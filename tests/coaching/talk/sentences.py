"""Reads the hands' sentences, and makes many banned ones by filling in a phrase's places."""

import random
from collections.abc import Iterator
from importlib import import_module
from itertools import product
from pkgutil import iter_modules
from types import ModuleType

from tests.coaching.talk import hands as hands_package

KINDS = ("BANNED", "SCORE", "CLEAN")
PRACTISED = {
    "need": ["We need to", "Let's", "We have to", "I want us to", "Please help us", "How do we"],
    "verb": ["improve", "raise", "increase", "boost", "drive up", "lift", "push", "grow", "move"],
    "what": ["patient satisfaction", "HCAHPS", "CG-CAHPS", "Press Ganey", "patient experience",
             "top-box", "NPS", "likelihood to recommend", "survey"],
    "noun": ["score", "scores", "numbers", "results", "ratings"],
}  # fmt: skip
UNSEEN = {
    "need": ["We must", "It is time to", "Our job is to", "Everyone should", "We are asked to",
             "Do your part to", "We've got to", "The plan is to"],
    "verb": ["better", "bump up", "elevate", "enhance", "bring up", "hit", "turn around", "maximize"],
    "what": ["pt satisfaction", "H-CAHPS", "CAHPS", "press-ganey", "Patient-Experience", "top box",
             "NRC", "net promoter", "patients’ satisfaction", "patient survey", "star", "percentile"],
    "noun": ["Score", "scores", "number", "target", "rating", "goal", "ranking"],
}  # fmt: skip
SHAPES = (
    "{need} {verb} our {what} {noun}.",
    "{need} {verb} the unit's {what} {noun} this year",
    "{need}\n{verb} our\n{what} {noun}.",
    "Our {what} {noun} must go up.",
    "The {what} {noun} need to be raised, and soon.",
)


def hands() -> list[ModuleType]:
    """The later hands, each with its first look in its docstring."""
    found = iter_modules(hands_package.__path__, f"{hands_package.__name__}.")
    return [import_module(one.name) for one in found]


def of(hand: ModuleType, kind: str) -> list[str]:
    """The sentences of one kind; a line that goes on in small letters belongs to the one before."""
    lines: list[str] = []
    for line in getattr(hand, kind).strip().splitlines():
        if line in ("to improve our patient", "satisfaction score."):
            lines[-1] += "\n" + line
        else:
            lines.append(line)
    return lines


def filled(places: dict[str, list[str]], count: int, seed: int) -> Iterator[str]:
    """`count` near forms of the banned phrase."""
    every = list(product(SHAPES, *places.values()))
    for shape, *words in random.Random(seed).sample(every, count):
        yield shape.format(**dict(zip(places, words, strict=True)))
