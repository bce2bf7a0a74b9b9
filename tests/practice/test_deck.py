"""The day's cards: dealt once, the same all day, and only what the person practises."""

from datetime import date, time, timedelta

import pytest

from app import skills
from app.accounts import hours
from app.accounts.hours import ClinicHours, Window
from app.practice import choose, deck, record
from app.practice.models import Dealt
from tests.practice.phone import NOON, moment

STARTERS = [slug for slug, skill in skills.library().items() if skill.tier == "starter"]
CORE = next(slug for slug, skill in skills.library().items() if skill.tier == "core")
TOMORROW = NOON + timedelta(days=1)


def slugs(cards):
    return [card.skill for card in cards]


def log(person, skill, at=NOON):
    item = moment(skill=skill, occurred_at=at.isoformat())
    record.record(person, [item], at, at)


def test_the_deck_is_the_same_all_day(clinician):
    morning = slugs(deck.deal(clinician, NOON))
    log(clinician, morning[0])
    assert slugs(deck.deal(clinician, NOON + timedelta(hours=6))) == morning
    assert len(morning) == deck.CARDS


def test_no_skill_comes_twice_within_its_recovery(clinician, colleague):
    for person in (clinician, colleague):
        dealt = slugs(deck.deal(person, NOON))
        gaps = (dealt[max(0, n - choose.RECOVERY) : n] for n in range(len(dealt)))
        assert all(skill not in gap for skill, gap in zip(dealt, gaps, strict=True))


def test_each_card_keeps_the_probability_it_was_dealt_with(clinician):
    chances = choose.chances(deck.candidates(clinician, NOON))
    first = deck.deal(clinician, NOON)[0]
    assert first.probability == pytest.approx(chances[first.skill])


def test_a_deck_nobody_looked_at_leaves_no_trace(clinician):
    before = deck.candidates(clinician, NOON)
    deck.deal(clinician, NOON)
    assert deck.candidates(clinician, TOMORROW) == before


def test_a_card_that_was_shown_rests(clinician):
    card = deck.deal(clinician, NOON)[0]
    deck.show(clinician, card.local_day, card.position, NOON)
    rest = {one.slug: one.since for one in deck.candidates(clinician, NOON)}
    assert rest[card.skill] == 0
    assert card.skill not in choose.chances(deck.candidates(clinician, TOMORROW))


def test_a_card_counts_as_shown_when_it_first_was(clinician):
    card = deck.deal(clinician, NOON)[0]
    for at in (NOON, TOMORROW):
        deck.show(clinician, card.local_day, card.position, at)
    assert Dealt.get(Dealt.shown_at.is_null(False)).shown_at == NOON


def test_nobody_else_can_say_that_a_card_was_shown(clinician, colleague):
    card = deck.deal(clinician, NOON)[0]
    deck.show(colleague, card.local_day, card.position, NOON)
    assert not Dealt.select().where(Dealt.shown_at.is_null(False)).exists()


def test_only_starters_come_until_the_person_asks_for_more(clinician):
    assert [one.slug for one in deck.candidates(clinician, NOON)] == STARTERS
    deck.pin(clinician, CORE, NOON)
    pinned = [one.slug for one in deck.candidates(clinician, NOON) if one.is_linked]
    assert pinned == [CORE]


@pytest.mark.parametrize("state", ["paused", "part_of_me", "not_now"])
def test_a_skill_set_aside_leaves_the_deck_at_once_even_if_it_was_shown(clinician, state):
    card = deck.deal(clinician, NOON)[0]
    deck.show(clinician, card.local_day, card.position, NOON)
    deck.choose_state(clinician, card.skill, state, NOON, until=TOMORROW)
    assert card.skill not in slugs(deck.deal(clinician, NOON))
    assert deck.next_skill(clinician, NOON)[0] != card.skill


def test_what_was_shown_keeps_its_row_when_the_deck_is_dealt_again(clinician):
    card = deck.deal(clinician, NOON)[0]
    deck.show(clinician, card.local_day, card.position, NOON)
    deck.choose_state(clinician, card.skill, "paused", NOON)
    kept = Dealt.get(Dealt.shown_at.is_null(False))
    assert (kept.skill, kept.probability) == (card.skill, card.probability)


def test_not_now_ends_by_itself(clinician):
    deck.choose_state(clinician, STARTERS[0], "not_now", NOON, until=TOMORROW)
    still = [one.slug for one in deck.candidates(clinician, TOMORROW)]
    assert STARTERS[0] in still


def test_a_skill_can_be_taken_up_again(clinician):
    deck.choose_state(clinician, STARTERS[0], "paused", NOON)
    deck.choose_state(clinician, STARTERS[0], "open", NOON)
    assert [one.slug for one in deck.candidates(clinician, NOON)] == STARTERS


def test_who_set_everything_aside_gets_an_empty_deck(clinician):
    for slug in STARTERS:
        deck.choose_state(clinician, slug, "paused", NOON)
    assert deck.deal(clinician, NOON) == []


def test_the_only_skill_left_may_repeat(clinician):
    for slug in STARTERS[1:]:
        deck.choose_state(clinician, slug, "paused", NOON)
    assert set(slugs(deck.deal(clinician, NOON))) == {STARTERS[0]}


def test_the_next_skill_is_the_first_not_yet_logged_today(clinician):
    first, second, *_ = slugs(deck.deal(clinician, NOON))
    assert deck.next_skill(clinician, NOON)[0] == first
    log(clinician, first)
    slug, probability, eligible = deck.next_skill(clinician, NOON)
    assert slug == second
    assert 0 < probability <= 1
    assert eligible == sorted(STARTERS)


def test_a_night_shift_is_one_day(clinician):
    nights = ClinicHours((Window(2, time(21), time(7)),))  # from Wednesday evening
    clinician.hours = hours.dump(nights)
    two_at_night = NOON + timedelta(hours=14)
    assert deck.day_of(clinician, two_at_night) == date(2026, 3, 4)
    assert deck.day_of(clinician, two_at_night + timedelta(hours=6)) == date(2026, 3, 5)
