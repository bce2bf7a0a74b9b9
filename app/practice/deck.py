"""The day's cards of a person: dealt once for a shift's day, so that phone and server agree."""

import random
from collections.abc import Iterable
from datetime import date, datetime
from math import inf
from zoneinfo import ZoneInfo

from app import clock, db, skills
from app.accounts import hours
from app.accounts.models import Person
from app.practice import choose
from app.practice.models import Choice, Dealt, Moment

CARDS = 7
REMEMBERED = 60  # how many shown cards back recovery looks


def deal(person: Person, at: datetime) -> list[Dealt]:
    """Today's cards in order; the same list all day, unless the person changed what they practise.

    Empty when they set every skill aside.
    """
    day = day_of(person, at)
    cards = _dealt(person, day) or _deal_from(person, day, 0, at)
    may_be_shown = _open(person, at)
    return [card for card in cards if card.skill in may_be_shown]


def deal_again(person: Person, at: datetime) -> None:
    """Replace the cards not yet shown, after a choice about skills."""
    day = day_of(person, at)
    with db.atomic():
        today = (Dealt.person == person) & (Dealt.local_day == day)
        Dealt.delete().where(today & Dealt.shown_at.is_null()).execute()
        seen = [card.position for card in _dealt(person, day)]
        _deal_from(person, day, max(seen, default=-1) + 1, at)


def show(person: Person, day: date, position: int, at: datetime) -> None:
    """Record that a card was put before the person; the first time counts."""
    Dealt.update(shown_at=at).where(
        (Dealt.person == person)
        & (Dealt.local_day == day)
        & (Dealt.position == position)
        & Dealt.shown_at.is_null()
    ).execute()


def next_skill(person: Person, at: datetime) -> tuple[str, float, list[str]]:
    """(skill, its probability, what it was chosen from): today's first card not yet logged.

    Call it only for a person who has `candidates`.
    """
    cards = deal(person, at)
    day = day_of(person, at)
    logged = {
        row.skill
        for row in Moment.select(Moment.skill).where(
            (Moment.person == person) & (Moment.local_day == day) & ~Moment.deleted
        )
    }
    card = next((card for card in cards if card.skill not in logged), cards[-1])
    return card.skill, card.probability, sorted(one.slug for one in candidates(person, at))


def candidates(person: Person, at: datetime) -> list[choose.Candidate]:
    """The skills that may be shown to a person now, with how long each has rested."""
    shown = _recently_shown(person)
    return [
        choose.Candidate(slug, state == "pinned", _since(slug, shown))
        for slug, state in _open(person, at).items()
    ]


def day_of(person: Person, at: datetime) -> date:
    """The shift's day of a person."""
    return clock.local_day(hours.load(person.hours), ZoneInfo(person.zone), at)


def pin(person: Person, skill: str, at: datetime | None = None) -> None:
    """Put a skill among the first on the person's cards."""
    choose_state(person, skill, "pinned", at or clock.now())


def choose_state(
    person: Person, skill: str, state: str, at: datetime, until: datetime | None = None
) -> None:
    """Keep what a person said about a skill: pinned, paused, part_of_me, not_now, or open."""
    with db.atomic():
        Choice.delete().where((Choice.person == person) & (Choice.skill == skill)).execute()
        if state != "open":
            Choice.create(person=person, skill=skill, state=state, until=until, at=at)
    deal_again(person, at)


def _deal_from(person: Person, day: date, first: int, at: datetime) -> list[Dealt]:
    """Deal up to position CARDS; each card rests those before it, as if they had been shown."""
    pool = {one.slug: one for one in candidates(person, at)}
    if not pool:
        return _dealt(person, day)
    draws = random.Random(f"{person.id}/{day}/{first}")
    rows = []
    for position in range(first, max(CARDS, first + 1)):
        chances = choose.chances(list(pool.values()))
        slug = choose.pick(chances, draws.random())
        rows.append(
            {
                "person": person,
                "local_day": day,
                "position": position,
                "skill": slug,
                "probability": chances[slug],
            }
        )
        pool = _one_later(pool.values(), slug)
    Dealt.insert_many(rows).on_conflict_ignore().execute()
    return _dealt(person, day)


def _one_later(pool: Iterable[choose.Candidate], shown: str) -> dict[str, choose.Candidate]:
    return {
        one.slug: choose.Candidate(
            one.slug, one.is_linked, 0 if one.slug == shown else one.since + 1
        )
        for one in pool
    }


def _dealt(person: Person, day: date) -> list[Dealt]:
    mine = (Dealt.person == person) & (Dealt.local_day == day)
    return list(Dealt.select().where(mine).order_by(Dealt.position))


def _open(person: Person, at: datetime) -> dict[str, str | None]:
    """What the person said about each skill that may be shown, in the library's order."""
    rows = Choice.select().where(Choice.person == person)
    states = {row.skill: row.state for row in rows if row.until is None or row.until > at}
    library = skills.library().items()
    return {
        slug: states.get(slug) for slug, skill in library if _may_show(skill.tier, states.get(slug))
    }


def _recently_shown(person: Person) -> list[str]:
    """Skills shown lately, newest first."""
    mine = Dealt.select().where((Dealt.person == person) & Dealt.shown_at.is_null(False))
    return [row.skill for row in mine.order_by(Dealt.shown_at.desc()).limit(REMEMBERED)]


def _since(slug: str, shown: list[str]) -> float:
    return shown.index(slug) if slug in shown else inf


def _may_show(tier: str, state: str | None) -> bool:
    """Starters are open to all, others once asked for; what was set aside never."""
    return state == "pinned" or (tier == "starter" and state is None)
