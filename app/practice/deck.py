"""The cards of a person's day: dealt ahead, so that phone and server agree with no signal.

A hand holds the next seven, all different as far as there are others. Positions only count up, and
a new hand begins at the next hundred, so that a phone which still holds the old one reports the card
it really showed. The first place of a hand is kept for a question about a skill that became part of
the person.
"""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import count, islice
from typing import Any
from zoneinfo import ZoneInfo

from app import clock, db
from app.accounts import hours
from app.accounts.models import Person
from app.practice import choices, choose, eligible, sharing
from app.practice.models import Choice, Dealt
from app.practice.table import HAND, Table

CARDS = 7

Said = Mapping[str, Choice]
Row = dict[str, Any]


def deal(person: Person, at: datetime) -> list[Dealt]:
    """Today's cards in order: those shown, then the next seven. Empty when all is set aside.

    The same all day but for what the person changes, and one more at the end for each one shown.
    """
    table = Table([person.id], at)
    _top_up(table, person, CARDS)
    table.write()
    return _standing(table, person)


def asks(card: Dealt) -> bool:
    """Whether the card asks "Is this still part of you?"."""
    return bool(card.position % HAND == 0)


def show(person: Person, day: date, position: int, at: datetime) -> None:
    """Record that a card was put before the person; the first time counts."""
    Dealt.update(shown_at=at).where(
        (Dealt.person == person)
        & (Dealt.local_day == day)
        & (Dealt.position == position)
        & Dealt.shown_at.is_null()
    ).execute()


def next_skill(table: Table, person: Person) -> tuple[str, float, list[str]]:
    """(skill, its probability, what it was chosen from): today's first card not yet logged.

    Call it only for a person who has `candidates`; what it deals is not written yet.
    """
    for enough in (1, CARDS):  # the rest of a hand is dealt when its owner looks
        _top_up(table, person, enough)
        card = _next_card(table, person)
        if card:
            break
    card = card or _standing(table, person)[-1]
    return card.skill, card.probability, sorted(one.slug for one in candidates(table, person))


def candidates(table: Table, person: Person) -> list[choose.Candidate]:
    """The skills that may be dealt to a person now, with how long each has rested."""
    if person.id not in table.pools:
        pool = eligible.candidates(table.said[person.id], table.shown[person.id])
        table.pools[person.id] = pool
    return table.pools[person.id]


def day_of(person: Person, at: datetime) -> date:
    """The shift's day of a person."""
    return clock.local_day(hours.load(person.hours), ZoneInfo(person.zone), at)


def pin(person: Person, skill: str, at: datetime | None = None) -> None:
    """Put a skill among the first on the person's cards."""
    choose_state(person, skill, "pinned", at or clock.now())


def choose_state(
    person: Person, skill: str, state: choices.State, at: datetime, said_at: datetime | None = None
) -> bool:
    """Keep what a person said about a skill, at `at` or earlier on a phone, and deal a new hand.

    Says whether it was kept: what they said later stands. Stories of what left the cards are no longer
    being tried.
    """
    with db.atomic():
        is_kept = choices.keep(person, skill, state, said_at or at)
        if is_kept:
            _deal_again(person, at)
            if state != "pinned":
                sharing.end_tries(person, skill)
    return is_kept


def _deal_again(person: Person, at: datetime) -> None:
    table = Table([person.id], at)
    cards = _dealt(table, person)
    if cards:
        _fill(table, person, _hand(cards) + HAND, CARDS)
        table.write()


def _next_card(table: Table, person: Person) -> Dealt | None:
    logged = table.logged[person.id, table.day_of(person)]
    cards = (card for card in _standing(table, person) if not asks(card))
    return next((card for card in cards if card.skill not in logged), None)


def _top_up(table: Table, person: Person, enough: int) -> None:
    """Deal until at least so many are to come."""
    cards = _dealt(table, person)
    if len(_to_come(cards, table.said[person.id])) < enough:
        _fill(table, person, _hand(cards), enough)


def _fill(table: Table, person: Person, hand: int, enough: int) -> None:
    """Deal until so many are to come in the hand that begins at `hand`."""
    said, day = table.said[person.id], table.day_of(person)
    held = [card for card in _dealt(table, person) if card.position >= hand]
    rows = [] if held else _question(table, person, hand)
    pool = candidates(table, person)
    to_come = _to_come(held, said)
    for card in to_come:
        pool = choose.after(pool, card.skill)
    last = held[-1].position if held else hand
    draws = _draws(f"{person.id}/{day}", last, pool, [card.skill for card in to_come])
    rows += islice(draws, enough - len(to_come))
    for row in rows:
        table.put(Dealt(person=person.id, local_day=day, **row))


def _question(table: Table, person: Person, hand: int) -> list[Row]:
    said = table.said[person.id].items()
    part_of_me = {slug: one.at for slug, one in said if one.state == "part_of_me"}
    if not part_of_me:
        return []
    slug = choose.to_ask_about(part_of_me, table.asked[person.id], table.at)
    return [{"position": hand, "skill": slug, "probability": 1.0}] if slug else []


def _draws(
    seed: str, last: int, pool: Sequence[choose.Candidate], held: Iterable[str]
) -> Iterator[Row]:
    """One card after another, each resting those before it as if they had been shown.

    Those `held` already and those drawn come again only when nothing else is left.
    """
    held = set(held)
    for position in (number for number in count(last + 1) if number % HAND):
        others = [one for one in pool if one.slug not in held]
        chances = choose.chances(others or pool)
        if not chances:
            return
        slug = choose.pick(chances, random.Random(f"{seed}/{position}").random())
        yield {"position": position, "skill": slug, "probability": chances[slug]}
        pool = choose.after(pool, slug)
        held.add(slug)


def _hand(cards: Sequence[Dealt]) -> int:
    """Where the newest hand begins."""
    newest = cards[-1].position if cards else 0
    return int(newest - newest % HAND)


def _to_come(cards: Sequence[Dealt], said: Said) -> list[Dealt]:
    hand = _hand(cards)
    unseen = [card for card in cards if card.shown_at is None and not asks(card)]
    return [card for card in unseen if _stands(card, hand, said)]


def _stands(card: Dealt, hand: int, said: Said) -> bool:
    """Whether a card is still in the day's deck, after what the person said meanwhile."""
    choice = said.get(card.skill)
    if card.shown_at is None and card.position < hand:
        return False
    if asks(card):
        return choice is not None and choice.state == "part_of_me" and not _answers(choice, card)
    return eligible.may_show(card.skill, choice)


def _answers(choice: Choice, card: Dealt) -> bool:
    return card.shown_at is not None and choice.at > card.shown_at


def _standing(table: Table, person: Person) -> list[Dealt]:
    cards = _dealt(table, person)
    hand = _hand(cards)
    return [card for card in cards if _stands(card, hand, table.said[person.id])]


def _dealt(table: Table, person: Person) -> list[Dealt]:
    return table.cards[person.id, table.day_of(person)]
