"""Which skills may be shown to a person, and how long each has rested."""

from collections.abc import Mapping
from math import inf

import peewee

from app import skills
from app.accounts.models import Person
from app.practice.choose import Candidate
from app.practice.models import Choice, Dealt
from app.skills import Tier

REMEMBERED = 60  # how many shown cards back recovery looks


def candidates(person: Person, said: Mapping[str, Choice]) -> list[Candidate]:
    """What may be dealt, in the library's order; `said` is what stands of the person's choices.

    Starters come first: the everyday skills join once each starter was shown or set aside.
    """
    shown = _recently_shown(person)
    return [
        Candidate(slug, slug in said, shown.index(slug) if slug in shown else inf)
        for slug in _open(person, said)
    ]


def may_show(slug: str, choice: Choice | None) -> bool:
    """Advanced skills once kept on one's cards; what was set aside never, nor what is no more."""
    skill = skills.library().get(slug)
    if skill is None:
        return False
    return choice.state == "pinned" if choice else skill.tier != Tier.ADVANCED


def _open(person: Person, said: Mapping[str, Choice]) -> list[str]:
    library = skills.library()
    allowed = [slug for slug in library if may_show(slug, said.get(slug))]
    starters = {slug for slug in allowed if library[slug].tier == Tier.STARTER}
    if starters - said.keys() <= _ever_shown(person):
        return allowed
    return [slug for slug in allowed if slug in starters or slug in said]


def _ever_shown(person: Person) -> set[str]:
    return {row.skill for row in _shown(person).select(Dealt.skill).distinct()}


def _recently_shown(person: Person) -> list[str]:
    """Newest first."""
    newest = _shown(person).order_by(Dealt.shown_at.desc()).limit(REMEMBERED)
    return [row.skill for row in newest]


def _shown(person: Person) -> peewee.ModelSelect:
    return Dealt.select().where((Dealt.person == person) & Dealt.shown_at.is_null(False))
