"""Choosing the next skill: what was linked first, then recovery, then chance; and none starves."""

import random
from collections import Counter
from datetime import timedelta
from math import inf, isclose, sqrt

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.practice import choose
from app.practice.choose import ASK_EVERY, EXPLORE, RECOVERY, Candidate
from tests.practice.phone import NOON

ROUNDING = 1e-12
LONG = 2000

since = st.one_of(st.integers(0, 70).map(float), st.just(inf))
slugs = st.text("abcdef", min_size=1)
candidate = st.builds(Candidate, slugs, st.booleans(), since)
candidates = st.lists(candidate, min_size=1, max_size=20, unique_by=lambda one: one.slug)
linked = st.dictionaries(slugs, st.booleans(), min_size=1, max_size=12)
past = st.dictionaries(slugs, st.integers(0, 100).map(lambda days: NOON - timedelta(days)))


@given(candidates)
def test_the_chances_sum_to_one(candidates):
    assert isclose(sum(choose.chances(candidates).values()), 1)


@given(candidates)
def test_every_skill_whose_turn_it_may_be_keeps_a_real_chance(candidates):
    chances = choose.chances(candidates)
    assert min(chances.values()) >= EXPLORE / len(chances)


@given(candidates)
def test_what_was_asked_for_and_never_seen_comes_before_all_else(candidates):
    asked_for = {one.slug for one in candidates if one.is_linked and one.since == inf}
    assert not asked_for or set(choose.chances(candidates)) == asked_for


@given(candidates)
def test_a_skill_shown_lately_rests_unless_all_do(candidates):
    candidates = [Candidate(one.slug, False, one.since) for one in candidates]
    chances = choose.chances(candidates)
    rested = {one.slug for one in candidates if one.since >= RECOVERY}
    longest = max(one.since for one in candidates)
    assert set(chances) == (rested or {one.slug for one in candidates if one.since == longest})


@given(candidates, st.data())
def test_a_skill_the_person_linked_is_likelier_than_the_same_skill_unlinked(candidates, data):
    one = data.draw(st.sampled_from([c for c in candidates if c.since == inf] or candidates))
    others = [other for other in candidates if other.slug != one.slug]
    linked = choose.chances([*others, Candidate(one.slug, True, one.since)])
    unlinked = choose.chances([*others, Candidate(one.slug, False, one.since)])
    assert linked.get(one.slug, 0) >= unlinked.get(one.slug, 0) - ROUNDING


@given(st.integers(2, 43))
def test_of_skills_never_shown_the_linked_one_is_the_first_to_come(count):
    chances = choose.chances([Candidate(str(n), n == 0) for n in range(count)])
    assert chances == {"0": 1}


@given(candidates)
def test_resting_longer_never_makes_a_skill_less_likely(candidates):
    first, *others = candidates
    sooner = choose.chances([first, *others]).get(first.slug, 0)
    longer = Candidate(first.slug, first.is_linked, first.since + 1)
    later = choose.chances([longer, *others]).get(first.slug, 0)
    assert later >= sooner - ROUNDING


@given(candidates, st.integers(0, 2**32))
@settings(max_examples=30)
def test_what_is_drawn_comes_as_often_as_was_said(candidates, seed):
    chances, dice = choose.chances(candidates), random.Random(seed)
    drawn = Counter(choose.pick(chances, dice.random()) for _ in range(LONG))
    for slug, chance in chances.items():
        assert_comes_as_often_as_said(drawn[slug], [chance] * LONG)


@given(linked, st.integers(0, 2**32))
@settings(max_examples=20, deadline=None)
def test_over_many_cards_each_skill_comes_as_often_as_its_cards_said(linked, seed):
    shown = list(long_row(linked, seed))
    for slug in linked:
        said = [chances.get(slug, 0) for chances, _ in shown]
        assert_comes_as_often_as_said([one for _, one in shown].count(slug), said)


@given(linked)
@settings(max_examples=20, deadline=None)
@example({"a": True, "b": False})
@example({"a": True})
def test_none_starves_and_none_comes_back_before_its_recovery(linked):
    shown = [slug for _, slug in long_row(linked, seed=7)]
    assert set(shown) == set(linked)
    gap = min(RECOVERY, len(linked) - 1)
    assert all(shown[n] not in shown[max(0, n - gap) : n] for n in range(len(shown)))


@pytest.mark.parametrize("draw", [0.0, 0.5, 1 - 2**-53])
def test_every_draw_falls_on_a_skill_whatever_was_lost_in_rounding(draw):
    assert choose.pick({"a": 0.1 + 0.2, "b": 0.7 - 1e-12}, draw) in ("a", "b")


def test_nothing_can_be_picked_from_nothing():
    assert choose.chances([]) == {}
    with pytest.raises(ValueError, match="nothing to choose from"):
        choose.pick({}, 0.5)


@given(past, past)
def test_a_question_comes_once_in_four_weeks_and_never_soon_after_its_answer(part_of_me, asked):
    slug = choose.to_ask_about(part_of_me, asked, NOON)
    if slug:
        assert part_of_me[slug] <= NOON - ASK_EVERY
        assert all(last <= NOON - ASK_EVERY for last in asked.values())


@given(past)
def test_what_was_left_alone_longest_is_asked_about_first(part_of_me):
    long_ago = min(part_of_me.values(), default=NOON)
    slug = choose.to_ask_about(part_of_me, {}, NOON)
    assert (slug is not None) == (long_ago <= NOON - ASK_EVERY)
    assert slug is None or part_of_me[slug] == long_ago


@given(st.dictionaries(slugs, st.just(NOON), min_size=1, max_size=8))
def test_every_skill_that_became_part_of_a_person_is_asked_about_in_its_turn(part_of_me):
    asked = {}
    for n in range(1, len(part_of_me) + 1):
        at = NOON + n * ASK_EVERY
        asked[choose.to_ask_about(part_of_me, asked, at)] = at
    assert set(asked) == set(part_of_me)


def long_row(linked, seed):
    """(the chances of each card, the skill it showed), a long row of them."""
    pool, dice = (
        [Candidate(slug, is_linked) for slug, is_linked in linked.items()],
        random.Random(seed),
    )
    for _ in range(LONG):
        chances = choose.chances(pool)
        shown = choose.pick(chances, dice.random())
        yield chances, shown
        pool = choose.after(pool, shown)


def assert_comes_as_often_as_said(times, chances):
    # Six standard deviations: chance alone goes further once in some hundred million.
    spread = sqrt(max(0, sum(chance * (1 - chance) for chance in chances)))
    assert abs(times - sum(chances)) <= 6 * spread + 1
