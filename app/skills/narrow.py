"""Narrows the library down to what a person asked for: words, tier, moment, setting, evidence."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.skills.schema import Skill
from app.skills.search import search
from app.skills.terms import SETTINGS, Level, Tier, VisitMoment

LONGEST = 200  # characters of a search; the page repeats them


@dataclass(frozen=True)
class Wanted:
    """What was asked for; "" where anything will do."""

    words: str = ""
    tier: str = ""
    moment: str = ""
    setting: str = ""
    level: str = ""

    @property
    def is_filtered(self) -> bool:
        return bool(self.tier or self.moment or self.setting or self.level)

    @property
    def is_everything(self) -> bool:
        return not (self.words or self.is_filtered)


def read(asked: Mapping[str, str]) -> Wanted:
    """From the query of an address; a value that we do not know counts as not asked for."""
    return Wanted(
        words=asked.get("q", "").strip()[:LONGEST],
        tier=_known(asked.get("tier", ""), list(Tier)),
        moment=_known(asked.get("moment", ""), list(VisitMoment)),
        setting=_known(asked.get("setting", ""), list(SETTINGS)),
        level=_known(asked.get("level", ""), list(Level)),
    )


def narrow(library: Mapping[str, Skill], wanted: Wanted) -> list[Skill]:
    """The skills that fit all that was asked for, in the library's order."""
    found = {skill.slug for skill in search(library, wanted.words)}
    return [skill for skill in library.values() if skill.slug in found and _fits(skill, wanted)]


def _fits(skill: Skill, wanted: Wanted) -> bool:
    return (
        wanted.tier in ("", skill.tier)
        and wanted.moment in ("", skill.moment)
        and wanted.level in ("", skill.evidence.level)
        and wanted.setting in ("", *skill.adaptations.settings)
    )


def _known(value: str, values: Collection[str]) -> str:
    return value if value in values else ""
