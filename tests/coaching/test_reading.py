"""Which chart a series can bear, what it says, and where its ink goes."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.coaching import drawing
from app.coaching.reading import CALM, read
from tests.coaching import published

MONDAY = date(2026, 6, 1)
CALM_SERIES = [4, 6, 5, 7, 3, 6, 4, 5, 6, 4, 7, 5, 4, 6, 3, 6, 5, 7, 4, 5, 6, 4]


def weeks(count):
    return [MONDAY + timedelta(weeks=number) for number in range(count)]


def reading(values, **more):
    return read(weeks(len(values)), values, "week", **more)


def test_below_twelve_points_there_are_dots_and_a_median_and_no_rule():
    found = reading([1, 9] * 5)
    assert "Too early" in found.said
    assert [line.kind for line in found.drawing.lines] == ["centre"]
    assert not found.is_signal


def test_from_twelve_a_run_is_put_into_words():
    found = reading([1] * 7 + [9] * 7, has_limits=False)
    assert found.said == ("Worth a conversation: the line crosses the median only once.")
    assert "Anhøj" in found.rules
    assert "crossings are 1" in found.rules


def test_a_calm_run_chart_says_that_nothing_stands_out():
    assert reading([1, 2, 4, 3] * 4).said == CALM


def test_too_many_on_the_median_say_nothing():
    assert "right on the median" in reading([5] * 12 + [4, 6]).said


def test_from_twenty_limits_are_drawn():
    found = reading(CALM_SERIES)
    assert [line.kind for line in found.drawing.lines] == ["centre", "limit", "limit"]
    assert found.said == CALM
    assert "2.66" in found.rules


def test_a_coarse_share_has_no_limits_however_long():
    found = reading(CALM_SERIES, has_limits=False)
    assert [line.kind for line in found.drawing.lines] == ["centre"]


def test_rings_are_put_into_words_with_their_days():
    found = reading([*CALM_SERIES, 40])
    assert found.said == "Worth a conversation: high at 2 Nov."
    assert [dot.is_marked for dot in found.drawing.dots][-2:] == [False, True]


def test_stretches_are_put_into_words_by_side():
    found = reading([*[5, 4, 6] * 4, *[15, 14, 16] * 4])
    assert (
        found.said == "Worth a conversation: low from 1 Jun to 17 Aug, high from 24 Aug to 9 Nov."
    )


def test_a_gap_parts_the_line_and_keeps_the_place_of_a_ring():
    found = reading([*CALM_SERIES[:10], None, *CALM_SERIES[10:], 40])
    assert len(found.drawing.paths) == 2
    assert [at for at, dot in enumerate(found.drawing.dots) if dot.is_marked] == [22]
    assert "high at 9 Nov" in found.said


def test_gaps_do_not_count_as_points():
    assert "Too early" in reading([1, None] * 11).said


def test_only_gaps_make_no_chart():
    assert reading([None, None]) is None


def test_one_point_is_a_chart():
    assert len(reading([3]).drawing.dots) == 1


def test_no_word_is_good_or_bad_or_a_goal():
    for values in (CALM_SERIES, [*CALM_SERIES, 40], [1] * 7 + [9] * 7, published.SHIFTED):
        found = reading(list(values))
        words = " ".join((found.said, found.rules, found.summary)).lower()
        assert not re.search(r"improv|declin|worse|better|good|bad|target|goal|score|fail", words)


def test_a_note_stands_at_the_week_it_fell_in_and_elsewhere_not_at_all():
    notes = [
        (MONDAY + timedelta(days=9), "1"),
        (MONDAY - timedelta(days=1), "2"),
        (MONDAY + timedelta(days=900), "3"),
    ]
    found = reading([3, 4, 5], notes=notes).drawing
    assert [(note.at, note.text) for note in found.notes] == [(found.dots[1].x, "1")]


@settings(deadline=None)
@given(st.lists(st.none() | st.floats(-1e6, 1e6), min_size=1, max_size=60))
def test_all_ink_lies_inside_the_box(values):
    found = reading(values)
    if found is None:
        return
    for dot in found.drawing.dots:
        assert drawing.LEFT <= dot.x <= drawing.RIGHT
        assert drawing.TOP <= dot.y <= drawing.BOTTOM
    for line in found.drawing.lines:
        assert drawing.TOP <= line.y <= drawing.BOTTOM


@settings(deadline=None)
@given(st.lists(st.integers(-500, 500), min_size=2, max_size=40))
def test_a_higher_value_is_drawn_higher(values):
    dots = drawing.draw(weeks(len(values)), values, {}).dots
    for one, other in zip(range(len(values)), range(1, len(values)), strict=False):
        assert (values[one] < values[other]) <= (dots[one].y >= dots[other].y)


@pytest.mark.parametrize("values", [[0, 0], [5, 5], [-3, -3], [0, 1e-9], [1e9, 1e9 + 1]])
def test_flat_and_tiny_series_are_drawn(values):
    assert 2 <= len(drawing.draw(weeks(2), values, {}).rows) <= 7
