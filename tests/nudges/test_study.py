"""The effect of a study against the equations written out a second way, and what never changes it."""

import random
import subprocess
import sys
from dataclasses import astuple
from math import isfinite, nan

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.nudges import student
from app.nudges.study import wcls


def trial(seed, people=8, points=12):
    """Rows (person, available, action, probability, outcome), some unavailable, some unanswered."""
    dice = random.Random(seed)
    rows = []
    for number in range(people * points):
        chance = dice.choice([0.2, 0.4, 0.55])
        action = int(dice.random() < chance)
        outcome = dice.choice([None, 0.0, 1.0, 1.0])
        rows.append((number % people, dice.random() < 0.8, action, chance, outcome))
    return rows


def effect(rows):
    return wcls(*zip(*rows, strict=True))


def same(one, two):
    return astuple(one) == pytest.approx(astuple(two), rel=1e-9, abs=1e-9)


def by_hand(rows):
    """The two sums of the estimating equation, and the correction with each H_i written in full."""
    open_ = [row for row in rows if row[1]]
    share = np.mean([row[3] for row in open_])
    rows = [row for row in open_ if row[4] is not None]
    treated, untreated = ([row for row in rows if row[2] == arm] for arm in (1, 0))
    # With f = g = 1 the solution is a difference of two means, each weighted by 1 / chance.
    up = np.average([row[4] for row in treated], weights=[1 / row[3] for row in treated])
    down = np.average(
        [row[4] for row in untreated], weights=[1 / (1 - row[3]) for row in untreated]
    )
    beta, alpha = up - down, share * up + (1 - share) * down
    by_person = [[row for row in rows if row[0] == who] for who in sorted({row[0] for row in rows})]
    parts = [_matrices(mine, share, alpha, beta) for mine in by_person]
    inverse = np.linalg.inv(sum(x.T @ w @ x for x, w, _ in parts))
    meat = np.zeros((2, 2))
    for x, w, r in parts:
        hat = x @ inverse @ x.T @ w
        one = (w @ x).T @ np.linalg.inv(np.eye(len(r)) - hat) @ r
        meat += np.outer(one, one)
    return beta, np.sqrt((inverse @ meat @ inverse.T)[1, 1]), len(parts), len(rows)


def _matrices(rows, share, alpha, beta):
    x = np.array([[1, row[2] - share] for row in rows])
    w = np.diag([share / row[3] if row[2] else (1 - share) / (1 - row[3]) for row in rows])
    r = np.array([row[4] - alpha - (row[2] - share) * beta for row in rows])
    return x, w, r


@pytest.mark.parametrize("seed", range(20))
def test_it_is_what_the_equations_say_when_written_out(seed):
    rows = trial(seed)
    beta, se, people, points = by_hand(rows)
    reach = student.quantile(0.95, people - 2) * se
    expected = (beta, se, beta - reach, beta + reach, people, points)
    assert astuple(effect(rows)) == pytest.approx(expected, rel=1e-9)


# statsmodels 0.15: GEE, independence, cov_type="bias_reduced" (Mancl and DeRouen), on rows times sqrt(W).
GOLDEN = {
    0: (0.01953088496402, 0.13438613467218),
    1: (-0.14207720014748, 0.12580644257626),
    2: (-0.11261028515720, 0.09992130767211),
}


@pytest.mark.parametrize(("seed", "expected"), GOLDEN.items())
def test_another_library_finds_the_same(seed, expected):
    found = effect(trial(seed))
    assert (found.estimate, found.se) == pytest.approx(expected, rel=1e-11)


def test_with_one_chance_for_all_it_is_the_difference_of_two_means():
    said = [(1, 1.0), (1, 0.0), (0, 0.0), (0, 0.0), (0, 1.0), (1, 1.0)]
    rows = [(who, True, a, 0.4, y) for who in range(4) for a, y in said]
    assert effect(rows).estimate == pytest.approx(2 / 3 - 1 / 3)


seeds = st.integers(0, 2**32)


@settings(deadline=None)
@given(seeds)
def test_the_order_of_rows_does_not_matter(seed):
    rows = trial(seed)
    mixed = random.Random(seed).sample(rows, len(rows))
    assert same(effect(mixed), effect(rows))


@settings(deadline=None)
@given(seeds)
def test_what_people_are_called_does_not_matter(seed):
    rows = trial(seed)
    renamed = [(f"person {row[0] * 7}", *row[1:]) for row in rows]
    assert same(effect(renamed), effect(rows))


@settings(deadline=None)
@given(seeds, st.sampled_from([None, nan, 0, 7.5]), st.sampled_from([0, 1, None]))
def test_points_without_availability_do_not_matter_whatever_they_hold(seed, outcome, action):
    rows = trial(seed)
    more = [*rows, (0, False, action, 0.0, outcome), ("somebody else", False, action, 2, outcome)]
    assert same(effect(more), effect(rows))


@settings(deadline=None)
@given(seeds, st.floats(-1000, 1000))
def test_a_constant_on_every_outcome_leaves_the_effect(seed, constant):
    rows = trial(seed)
    moved = [(*row[:4], None if row[4] is None else row[4] + constant) for row in rows]
    assert same(effect(moved), effect(rows))


@settings(deadline=None)
@given(seeds, st.floats(0.01, 100))
def test_the_effect_is_on_the_scale_of_the_outcome(seed, scale):
    rows = trial(seed)
    scaled = effect([(*row[:4], None if row[4] is None else row[4] * scale) for row in rows])
    plain = effect(rows)
    assert (scaled.estimate, scaled.se) == pytest.approx((plain.estimate * scale, plain.se * scale))


@settings(deadline=None)
@given(seeds)
def test_swapping_the_arms_turns_the_sign(seed):
    rows = trial(seed)
    turned = effect([(who, i, 1 - a, 1 - p, y) for who, i, a, p, y in rows])
    assert turned.estimate == pytest.approx(-effect(rows).estimate)
    assert turned.se == pytest.approx(effect(rows).se)


def test_missing_is_not_zero():
    rows = trial(1)
    answered = [row for row in rows if row[4] is not None]
    zeros = [(*row[:4], row[4] or 0.0) for row in rows]
    assert effect(rows).points < len([row for row in rows if row[1]])
    assert effect(rows).estimate == pytest.approx(effect(answered).estimate)
    assert effect(rows).estimate != pytest.approx(effect(zeros).estimate)


points = st.tuples(
    st.integers(0, 5),
    st.booleans(),
    st.integers(0, 1),
    st.floats(0.05, 0.95),
    st.sampled_from([None, 0.0, 1.0]),
)


@settings(deadline=None)
@given(st.lists(points, min_size=1, max_size=40))
def test_any_trial_gives_finite_numbers_or_says_why_not(rows):
    try:
        found = effect(rows)
    except ValueError as error:
        assert str(error)
        return
    assert all(isfinite(number) for number in astuple(found))
    assert found.low <= found.estimate <= found.high


@settings(deadline=None)
@given(seeds)
def test_it_gives_plain_numbers(seed):
    assert {type(value) for value in astuple(effect(trial(seed)))} == {float, int}


def broken(column, value, at=0):
    rows = [list(row) for row in trial(3)]
    rows[at][1] = True
    rows[at][4] = 1.0
    rows[at][column] = value
    return [tuple(row) for row in rows]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (broken(3, 0.0), r"probability\[0\] is 0.0"),
        (broken(3, 1, at=2), r"probability\[2\] is 1"),
        (broken(3, nan), r"probability\[0\] is nan"),
        (broken(3, None), r"probability\[0\] is None"),
        (broken(2, 2, at=5), r"action\[5\] is 2"),
        (broken(2, None), r"action\[0\] is None"),
        (broken(4, nan, at=1), r"outcome\[1\] is nan"),
        (broken(4, float("inf")), r"outcome\[0\] is inf"),
        (trial(0, people=2), "Only 2 people"),
        ([(who, False, 0, 0.4, 1.0) for who in range(9)], "Only 0 people"),
        ([(who, True, 0, 0.4, None) for who in range(9)], "Only 0 people"),
        ([(who % 3, True, 1, 0.4, 1.0) for who in range(9)], "has the same action"),
        ([(who % 3, True, int(who == 0), 0.4, 1.0) for who in range(9)], "only one person's"),
    ],
)
def test_what_gives_no_effect_is_refused_by_name(rows, words):
    with pytest.raises(ValueError, match=words):
        effect(rows)


def test_unequal_lengths_are_refused_with_each_length():
    columns = [list(column) for column in zip(*trial(0), strict=True)]
    columns[2].pop()
    with pytest.raises(ValueError, match="person 96, available 96, action 95"):
        wcls(*columns)


def test_numpy_arrays_do_as_well():
    rows = [(*row[:4], 1.0 if row[4] is None else row[4]) for row in trial(4)]
    arrays = [np.array(column) for column in zip(*rows, strict=True)]
    assert same(wcls(*arrays), effect(rows))


@settings(deadline=None)
@given(seeds)
def test_each_answer_that_moves_moves_only_a_little(seed):
    rows = trial(seed, people=10, points=20)
    counted = [at for at, row in enumerate(rows) if row[1] and row[4] is not None]
    assume(counted)
    at = counted[0]
    nudged = [*rows[:at], (*rows[at][:4], 1 - rows[at][4]), *rows[at + 1 :]]
    assert 0 < abs(effect(nudged).estimate - effect(rows).estimate) < 0.2


def test_nothing_that_serves_or_nudges_loads_numpy_before_a_result_is_due():
    code = "import sys, app.worker, app.application; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
