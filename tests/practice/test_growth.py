"""How a skill grows: Loop's strength, which a skip freezes and an absence does not take away."""

from datetime import date, timedelta
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.practice import growth

MONDAY = date(2026, 3, 2)
WORKDAYS = range(5)
marks = st.lists(st.sampled_from([True, False, None]), max_size=120)


def days(*numbers):
    return {MONDAY + timedelta(days=number) for number in numbers}


def last(strengths):
    return strengths[-1] if strengths else 0.0


def test_it_is_loops_formula():
    # iSoron/uhabits, Score.kt: score * m + value * (1 - m), m = 0.5 ^ (sqrt(frequency) / 13)
    m = 0.5 ** (sqrt(1 / growth.RHYTHM) / 13)
    used_then_five_missed = growth.strengths([True, *[False] * 5])
    assert used_then_five_missed[0] == pytest.approx(1 - m)
    assert used_then_five_missed[4] == pytest.approx(1 - m**5)
    assert used_then_five_missed[5] == pytest.approx((1 - m**5) * m)


@given(marks)
def test_a_strength_lies_between_nothing_and_one(marks):
    assert all(0 <= one < 1 for one in growth.strengths(marks))


@given(marks, st.integers(0, 120))
def test_a_skip_leaves_everything_as_it_was(marks, place):
    place = min(place, len(marks))
    with_skip = growth.strengths([*marks[:place], None, *marks[place:]])
    before = last(growth.strengths(marks[:place]))
    assert with_skip[place] == before
    assert with_skip[:place] + with_skip[place + 1 :] == growth.strengths(marks)


@given(marks)
def test_using_a_skill_always_helps(marks):
    before = last(growth.strengths(marks))
    assert last(growth.strengths([*marks, True])) > before


@given(marks, st.integers(0, 119))
def test_one_use_more_makes_no_later_day_weaker(marks, place):
    if place < len(marks):
        more = growth.strengths([*marks[:place], True, *marks[place + 1 :]])
        fewer = growth.strengths(marks)
        assert all(a >= b - 1e-12 for a, b in zip(more, fewer, strict=True))


@given(marks, st.integers(1, 30))
def test_a_missed_day_takes_little_away(marks, missed):
    before = last(growth.strengths(marks))
    after = growth.strengths([*marks, *[False] * missed])
    assert after[-1] >= before * growth.FADE**missed - 1e-12


def test_nothing_grows_before_it_is_used():
    assert growth.strengths([False, None, False]) == [0, 0, 0]


def test_a_line_begins_with_the_first_use():
    line = growth.line(days(3, 5), days(*range(10)), MONDAY + timedelta(days=9))
    assert (line.first, line.last) == (MONDAY + timedelta(days=3), MONDAY + timedelta(days=9))
    assert growth.line(days(3), days(), MONDAY) is None


def test_only_clinic_days_with_a_sign_of_the_person_count():
    there = days(0, 1, 5, 8)  # Monday, Tuesday, Saturday, Tuesday after
    assert growth.counting_days(there, WORKDAYS, skipped=days(1)) == days(0, 8)
    assert growth.counting_days(there, ()) == set()


@given(st.sets(st.integers(0, 90), min_size=1), st.integers(1, 200))
def test_an_absence_of_any_length_takes_nothing(used, away):
    end = MONDAY + timedelta(days=90)
    line = growth.line(days(*used), days(*range(91)), end + timedelta(days=away))
    there_only = growth.line(days(*used), days(*range(91)), end)
    assert line.strengths[-1] == there_only.strengths[-1]


@pytest.mark.parametrize(
    ("used", "until", "words"),
    [
        (range(3), 3, "New to you, growing"),
        (range(25), 25, "Taking root, growing"),
        (range(50), 50, "At home, growing"),
        (range(200), 200, "Second nature, steady"),
        (range(60), 90, "Taking root, resting"),
    ],
)
def test_it_is_said_in_words(used, until, words):
    line = growth.line(days(*used), days(*range(until)), MONDAY + timedelta(days=until - 1))
    assert growth.in_words(line) == words


@given(st.sets(st.integers(0, 400), min_size=1), st.integers(0, 400))
def test_an_outline_stays_in_its_box_and_ends_at_its_edge(used, until):
    line = growth.line(days(*used), days(*range(400)), MONDAY + timedelta(days=400 + until))
    path = growth.outline(line, 100, 40)
    corners = [tuple(map(float, one.split())) for one in path.removeprefix("M").split("L")]
    assert corners[0] == (0, 40)
    assert corners[-1][0] == 100
    assert len(corners) <= growth.CORNERS + 1
    assert all(0 <= x <= 100 and 0 <= y <= 40 for x, y in corners)
