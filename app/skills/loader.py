"""The library in the order of a visit, read once for each process."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from app.skills.check import read
from app.skills.faults import BrokenSkills
from app.skills.schema import Reference, Skill
from app.skills.terms import VisitMoment

DIRECTORY = Path(__file__).parents[2] / "skills"


class Library(Mapping[str, Skill]):
    """Slug → skill, in the order of the moments of a visit, then by title. Never changes."""

    def __init__(self, skills: list[Skill], references: Mapping[str, Reference]) -> None:
        self._skills = {skill.slug: skill for skill in sorted(skills, key=_place)}
        self._references = dict(references)

    def __getitem__(self, slug: str) -> Skill:
        return self._skills[slug]

    def __iter__(self) -> Iterator[str]:
        return iter(self._skills)

    def __len__(self) -> int:
        return len(self._skills)

    def sources(self, skill: Skill) -> list[Reference]:
        """What a skill rests on, in the order its file names it."""
        return [self._references[key] for key in skill.evidence.sources]


def library() -> Library:
    """The skills Doorway ships with. Raises `BrokenSkills` when a file breaks a rule."""
    return _shipped()


def load(directory: Path) -> Library:
    """Read a folder of skills. Raises `BrokenSkills`, which lists every fault in it."""
    reading = read(directory)
    if reading.faults:
        raise BrokenSkills(reading.faults)
    return Library(reading.skills, reading.references)


def title_of(slug: str) -> str:
    """A skill's title; for one no longer shipped its slug in plain words, so history stays readable."""
    skill = library().get(slug)
    return skill.title if skill else slug.replace("-", " ").capitalize()


@cache
def _shipped() -> Library:
    return load(DIRECTORY)


def _place(skill: Skill) -> tuple[int, str]:
    return list(VisitMoment).index(skill.moment), skill.title.casefold()
