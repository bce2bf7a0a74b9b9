"""Choosing the next skill: what was linked first, then recovery, then chance; and none starves."""

import random
from collections import Counter
from math import inf, isclose, sqrt

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.practice import choose
from app.practice.choose import EXPLORE, RECOVERY, Candidate

ROUNDING = 1e-12

since = st.one_of(st.integers(0, 70).map(float), st.just(inf))
candidate = st.builds(Candidate, st.text("abcdef", min_size=1), st.booleans(), since)
candidates = st.lists(candidate, min_size=1, max_size=20, unique_by=lambda one: one.slug)


@given(candidates)
def test_the_chances_sum_to_one(candidates):
    assert isclose(sum(choose.chances(candidates).values()), 1)


@given(candidates)
def test_every_rested_skill_keeps_a_real_chance(candidates):
    chances = choose.chances(candidates)
    assert min(chances.values()) >= EXPLORE / len(chances)


@given(candidates)
def test_a_skill_shown_lately_rests_unless_all_do(candidates):
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
    chances, dice, draws = choose.chances(candidates), random.Random(seed), 2000
    drawn = Counter(choose.pick(chances, dice.random()) for _ in range(draws))
    for slug, chance in chances.items():
        # Six standard deviations: chance alone goes further once in some hundred million.
        assert abs(drawn[slug] - draws * chance) <= 6 * sqrt(draws * chance) + 1


@given(st.dictionaries(st.text("abcdef", min_size=1), st.booleans(), min_size=1, max_size=12))
@settings(max_examples=20)
@example({"a": True, "b": False})
def test_in_a_long_row_of_prompts_none_starves_and_none_comes_back_too_soon(linked):
    pool = {slug: Candidate(slug, is_linked) for slug, is_linked in linked.items()}
    dice, shown = random.Random(7), []
    for _ in range(2000):
        shown.append(choose.pick(choose.chances(list(pool.values())), dice.random()))
        pool = {
            slug: Candidate(slug, one.is_linked, 0 if slug == shown[-1] else one.since + 1)
            for slug, one in pool.items()
        }
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
