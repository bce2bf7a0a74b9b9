"""The day's cards: dealt once, the same all day, and only what the person practises."""

from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import skills
from app.accounts import hours
from app.accounts.hours import ClinicHours, Window
from app.practice import choices, choose, deck, record
from app.practice.models import Dealt
from app.practice.table import Table
from tests.practice.phone import NOON, moment

TOMORROW = NOON + timedelta(days=1)


def tier(name):
    return [slug for slug, skill in skills.library().items() if skill.tier == name]


STARTERS, CORE, ADVANCED = tier("starter"), tier("core")[0], tier("advanced")[0]


def slugs(cards):
    return [card.skill for card in cards]


def candidates(person, at):
    return deck.candidates(Table([person.id], at), person)


def next_skill(person, at):
    return deck.next_skill(Table([person.id], at), person)


def questions(person, at):
    return slugs(card for card in deck.deal(person, at) if deck.asks(card))


def show_first(person, at):
    card = deck.deal(person, at)[0]
    deck.show(person, card.local_day, card.position, at)
    return card


def be_shown(person, slug, position):
    Dealt.create(
        person=person,
        local_day=NOON.date() - timedelta(days=1),
        position=position,
        skill=slug,
        probability=1,
        shown_at=NOON - timedelta(days=1),
    )


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


def test_the_next_seven_are_all_different(clinician, colleague):
    deck.pin(clinician, STARTERS[0], NOON)
    for person in (clinician, colleague):
        for _ in range(12):
            to_come = [card for card in deck.deal(person, NOON) if card.shown_at is None]
            assert len(set(slugs(to_come))) == deck.CARDS
            deck.show(person, to_come[0].local_day, to_come[0].position, NOON)


@pytest.mark.parametrize("skill", [*STARTERS[:3], CORE])
def test_the_first_card_ever_is_the_skill_a_newcomer_chose(clinician, skill):
    deck.pin(clinician, skill, NOON)
    assert slugs(deck.deal(clinician, NOON))[0] == skill


def test_a_skill_just_put_on_the_cards_comes_next(clinician):
    show_first(clinician, NOON)
    deck.pin(clinician, CORE, NOON)
    to_come = [card for card in deck.deal(clinician, NOON) if card.shown_at is None]
    assert to_come[0].skill == CORE


def test_each_card_keeps_the_probability_it_was_dealt_with(clinician):
    chances = choose.chances(candidates(clinician, NOON))
    first = deck.deal(clinician, NOON)[0]
    assert first.probability == pytest.approx(chances[first.skill])


def test_a_deck_nobody_looked_at_leaves_no_trace(clinician):
    before = candidates(clinician, NOON)
    deck.deal(clinician, NOON)
    assert candidates(clinician, TOMORROW) == before


def test_a_card_that_was_shown_rests(clinician):
    card = deck.deal(clinician, NOON)[0]
    deck.show(clinician, card.local_day, card.position, NOON)
    rest = {one.slug: one.since for one in candidates(clinician, NOON)}
    assert rest[card.skill] == 0
    assert card.skill not in choose.chances(candidates(clinician, TOMORROW))


def test_a_card_counts_as_shown_when_it_first_was(clinician):
    card = deck.deal(clinician, NOON)[0]
    for at in (NOON, TOMORROW):
        deck.show(clinician, card.local_day, card.position, at)
    assert Dealt.get(Dealt.shown_at.is_null(False)).shown_at == NOON


def test_nobody_else_can_say_that_a_card_was_shown(clinician, colleague):
    card = deck.deal(clinician, NOON)[0]
    deck.show(colleague, card.local_day, card.position, NOON)
    assert not Dealt.select().where(Dealt.shown_at.is_null(False)).exists()


def test_starters_come_first(clinician):
    assert [one.slug for one in candidates(clinician, NOON)] == STARTERS


def test_the_everyday_skills_join_once_each_starter_was_met_or_set_aside(clinician):
    aside, *met = STARTERS
    deck.choose_state(clinician, aside, "paused", NOON)
    for position, slug in enumerate(met, 1):
        assert CORE not in [one.slug for one in candidates(clinician, NOON)]
        be_shown(clinician, slug, position)
    open_now = {one.slug for one in candidates(clinician, NOON)}
    assert open_now == {*met, *tier("core")}


def test_an_advanced_skill_comes_only_to_who_keeps_it_on_her_cards(clinician):
    for position, slug in enumerate(STARTERS, 1):
        be_shown(clinician, slug, position)
    assert ADVANCED not in [one.slug for one in candidates(clinician, NOON)]
    deck.pin(clinician, ADVANCED, NOON)
    assert ADVANCED in [one.slug for one in candidates(clinician, NOON)]


def test_a_skill_kept_on_the_cards_is_linked_and_is_open_from_the_start(clinician):
    deck.pin(clinician, CORE, NOON)
    pinned = [one.slug for one in candidates(clinician, NOON) if one.is_linked]
    assert pinned == [CORE]


@pytest.mark.parametrize("state", ["paused", "part_of_me", "not_now"])
def test_a_skill_set_aside_leaves_the_deck_at_once_even_if_it_was_shown(clinician, state):
    card = show_first(clinician, NOON)
    deck.choose_state(clinician, card.skill, state, NOON + timedelta(seconds=1))
    assert card.skill not in slugs(deck.deal(clinician, NOON))
    assert next_skill(clinician, NOON)[0] != card.skill


def test_what_was_shown_keeps_its_row_when_the_deck_is_dealt_again(clinician):
    card = show_first(clinician, NOON)
    deck.choose_state(clinician, card.skill, "paused", NOON)
    kept = Dealt.get(Dealt.shown_at.is_null(False))
    assert (kept.skill, kept.probability) == (card.skill, card.probability)


def test_a_card_shown_from_a_hand_that_a_phone_still_held_is_recorded_as_it_was(clinician):
    held = deck.deal(clinician, NOON)[4]
    deck.choose_state(clinician, STARTERS[0], "paused", NOON)
    deck.show(clinician, held.local_day, held.position, NOON)
    shown = Dealt.get(Dealt.shown_at.is_null(False))
    assert (shown.skill, shown.probability) == (held.skill, held.probability)


def test_after_a_choice_the_next_seven_are_new(clinician):
    before = deck.deal(clinician, NOON)
    deck.pin(clinician, CORE, NOON)
    after = deck.deal(clinician, NOON)
    assert len(after) == deck.CARDS
    assert not {card.position for card in before} & {card.position for card in after}


def test_another_skill_is_a_new_row_and_seven_more_are_always_at_hand(clinician):
    for shown in range(1, 20):
        card = next(card for card in deck.deal(clinician, NOON) if card.shown_at is None)
        deck.show(clinician, card.local_day, card.position, NOON + timedelta(minutes=shown))
        assert Dealt.select().where(Dealt.shown_at.is_null(False)).count() == shown
        to_come = [card for card in deck.deal(clinician, NOON) if card.shown_at is None]
        assert len(to_come) == deck.CARDS


@given(st.lists(st.booleans(), max_size=8), st.integers(1, 60))
@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_missed_day_changes_nothing(clinician, days_worked, away):
    Dealt.delete().execute()
    at = NOON
    for is_worked in days_worked:
        deck.deal(clinician, at)
        if is_worked:
            show_first(clinician, at)
        before, at = candidates(clinician, at), at + timedelta(days=away)
        assert candidates(clinician, at) == before


def test_not_this_week_ends_by_itself(clinician):
    deck.choose_state(clinician, STARTERS[0], "not_now", NOON)
    for days, is_open in ((6, False), (7, True)):
        still = [one.slug for one in candidates(clinician, NOON + timedelta(days))]
        assert (STARTERS[0] in still) == is_open


def test_a_skill_can_be_taken_up_again(clinician):
    deck.choose_state(clinician, STARTERS[0], "paused", NOON)
    deck.choose_state(clinician, STARTERS[0], "open", TOMORROW)
    assert [one.slug for one in candidates(clinician, TOMORROW)] == STARTERS


def test_who_set_everything_aside_gets_an_empty_deck(clinician):
    for slug in skills.library():
        choices.keep(clinician, slug, "paused", NOON)
    assert deck.deal(clinician, NOON) == []


def test_the_only_skill_left_may_repeat(clinician):
    for slug in skills.library():
        if slug != STARTERS[0]:
            choices.keep(clinician, slug, "paused", NOON)
    assert slugs(deck.deal(clinician, NOON)) == [STARTERS[0]] * deck.CARDS


def test_after_four_weeks_one_card_asks_whether_it_is_still_part_of_her(clinician):
    deck.choose_state(clinician, STARTERS[0], "part_of_me", NOON)
    assert questions(clinician, NOON + timedelta(days=27)) == []
    later = NOON + timedelta(days=28)
    assert questions(clinician, later) == [STARTERS[0]]
    assert len(deck.deal(clinician, later)) == 1 + deck.CARDS
    assert next_skill(clinician, later)[0] != STARTERS[0]


def test_a_question_waits_for_questions_and_not_for_other_cards(clinician):
    deck.choose_state(clinician, STARTERS[0], "part_of_me", NOON)
    later = NOON + timedelta(days=28)
    show_first(clinician, later - timedelta(days=1))
    assert questions(clinician, later) == [STARTERS[0]]


def test_a_question_that_was_seen_is_not_asked_again_for_four_weeks(clinician):
    for slug in STARTERS[:2]:
        deck.choose_state(clinician, slug, "part_of_me", NOON)
    first = NOON + timedelta(days=30)
    asked = questions(clinician, first)
    show_first(clinician, first)
    assert questions(clinician, first) == asked  # it stays until it is answered
    assert questions(clinician, first + timedelta(days=27)) == []
    [other] = questions(clinician, first + timedelta(days=28))
    assert [other] != asked


@pytest.mark.parametrize("answer", ["part_of_me", "pinned", "open"])
def test_an_answered_question_leaves_the_deck(clinician, answer):
    deck.choose_state(clinician, STARTERS[0], "part_of_me", NOON)
    later = NOON + timedelta(days=28)
    show_first(clinician, later)
    deck.choose_state(clinician, STARTERS[0], answer, later + timedelta(minutes=1))
    assert questions(clinician, later + timedelta(minutes=2)) == []
    open_now = [one.slug for one in candidates(clinician, later)]
    assert (STARTERS[0] in open_now) == (answer != "part_of_me")


def test_a_skill_no_longer_in_the_library_leaves_the_deck(clinician):
    card = deck.deal(clinician, NOON)[0]
    Dealt.update(skill="bow-at-the-door").where(Dealt.position == card.position).execute()
    choices.keep(clinician, "bow-at-the-door", "pinned", NOON)
    assert "bow-at-the-door" not in slugs(deck.deal(clinician, NOON))


def test_the_next_skill_is_the_first_not_yet_logged_today(clinician):
    first, second, *_ = slugs(deck.deal(clinician, NOON))
    assert next_skill(clinician, NOON)[0] == first
    log(clinician, first)
    slug, probability, eligible = next_skill(clinician, NOON)
    assert slug == second
    assert 0 < probability <= 1
    assert eligible == sorted(STARTERS)


def test_a_night_shift_is_one_day(clinician):
    nights = ClinicHours((Window(2, time(21), time(7)),))  # from Wednesday evening
    clinician.hours = hours.dump(nights)
    two_at_night = NOON + timedelta(hours=14)
    assert deck.day_of(clinician, two_at_night) == date(2026, 3, 4)
    assert deck.day_of(clinician, two_at_night + timedelta(hours=6)) == date(2026, 3, 5)
