"""Run charts and XmR charts: what was published, what chance may not do, what is refused."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.coaching import charts
from tests.coaching import published

WHOLE = st.integers(-1000, 1000)
SERIES = st.lists(WHOLE, min_size=2, max_size=60)
SIDES = st.lists(st.sampled_from([-1, 0, 1]), min_size=1, max_size=60)
CENTRED = [0, 1] * 10  # a calm series of twenty


def test_limits_are_those_that_were_published_for_random_numbers():
    chart = charts.xmr(published.NORMAL)
    found = (chart.mean, chart.lower, chart.upper)
    assert found == pytest.approx(published.NORMAL_LIMITS, abs=1e-6)
    assert chart.signals == []


def test_wild_steps_are_left_out_once_as_was_published():
    chart = charts.xmr(published.WILD)
    found = (chart.mean, chart.lower, chart.upper)
    assert found == pytest.approx(published.WILD_LIMITS, abs=1e-6)
    assert chart.signals == [14]


def test_mean_and_moving_range_of_a_textbook_example():
    chart = charts.xmr(published.COSTS[:20])
    assert chart.mean == pytest.approx(published.COSTS_MEAN, abs=1e-6)
    assert chart.moving_range_mean == pytest.approx(published.COSTS_MOVING_RANGE, abs=1e-6)


def test_runs_of_a_textbook_example():
    assert charts.runs(published.COSTS, published.COSTS_MEAN) == published.COSTS_RUNS


@pytest.mark.parametrize("useful", published.USUAL)
def test_what_is_usual_is_what_was_tabulated(useful):
    found = (charts.longest_usual_run(useful), charts.fewest_usual_crossings(useful))
    assert found == published.USUAL[useful]


def test_a_shift_that_others_found_is_found():
    assert charts.run_chart(published.SHIFTED).signal
    assert not charts.run_chart(published.NORMAL).signal


def test_eleven_useful_points_never_signal_and_twelve_may():
    assert not charts.run_chart([0] * 5 + [0.5] * 2 + [1] * 6).signal
    assert charts.run_chart([0] * 6 + [1] * 6).signal


def test_a_point_on_the_median_neither_breaks_nor_adds():
    assert charts.runs([1, 1, 0, 1, -1], 0) == (3, 1, 4)


def test_a_median_that_nothing_leaves_has_no_runs():
    assert charts.run_chart([3.5] * 30) == charts.RunChart(3.5, 0, 0, 0, False)


@pytest.mark.parametrize("value", [0.1, 1e-9, 7, 1e12 / 3])
def test_values_that_are_all_equal_are_calm(value):
    chart = charts.xmr([value] * 23)
    assert (chart.lower, chart.mean, chart.upper) == (value, value, value)
    assert chart.signals == []


def test_a_point_outside_the_limits_is_marked():
    assert charts.xmr([*CENTRED, 9]).signals == [20]


def test_seven_on_one_side_are_marked_and_six_are_not():
    swing = [6, -6] * 10
    assert charts.xmr([*swing, 3, 2, 3, 2, 3, 2, -6]).signals == []
    assert charts.xmr([*swing, 3, 2, 3, 2, 3, 2, 3]).signals == [*range(20, 27)]


def test_seven_rising_are_marked_and_six_are_not():
    swing = [-9, 9] * 10
    assert charts.xmr([*swing, -9, -5, -4, 2, 4, 5]).signals == []
    assert charts.xmr([*swing, -9, -5, -4, 2, 4, 5, 8, -9]).signals == [*range(20, 27)]


def test_two_of_three_near_one_limit_are_marked():
    swing = [1, -1] * 12
    assert charts.xmr([*swing, 5, 1, 5, -1, 1]).signals == [24, 26]


def test_a_point_outside_is_not_also_near_a_limit():
    assert charts.xmr([*[1, -1] * 12, 5, 1, 9, -1, 1]).signals == [26]


def test_two_near_opposite_limits_are_not_marked():
    # The example of NHSRplotthedots: tests/testthat/test-ptd_spc_standard.R.
    assert charts.xmr([1, -1] * 7 + [5.5, -5.5]).signals == []


@settings(deadline=None)
@given(SERIES, WHOLE)
def test_moving_a_series_moves_its_centre_and_nothing_else(values, by):
    before, after = charts.run_chart(values), charts.run_chart([one + by for one in values])
    assert after.median == before.median + by
    assert (after.longest_run, after.crossings) == (before.longest_run, before.crossings)


@settings(deadline=None)
@given(SERIES, st.sampled_from([0.25, 2, 1024]))
def test_scaling_a_series_scales_its_limits(values, factor):
    before, after = charts.xmr(values), charts.xmr([factor * one for one in values])
    assert after.upper == pytest.approx(factor * before.upper)
    assert after.moving_range_mean == pytest.approx(factor * before.moving_range_mean)


@settings(deadline=None)
@given(SIDES)
def test_turning_a_series_over_or_round_changes_no_run(sides):
    assert charts.runs(sides, 0) == charts.runs([-one for one in sides], 0)
    assert charts.runs(sides, 0) == charts.runs(sides[::-1], 0)


@settings(deadline=None)
@given(SERIES)
def test_a_marked_point_is_a_point_and_marked_once(values):
    signals = charts.xmr(values).signals
    assert signals == sorted(set(signals))
    assert set(signals) <= set(range(len(values)))


@settings(deadline=None)
@given(SERIES)
def test_what_is_outside_is_always_marked(values):
    chart = charts.xmr(values)
    outside = {at for at, one in enumerate(values) if not chart.lower <= one <= chart.upper}
    assert outside <= set(chart.signals)


@pytest.mark.parametrize("gap", [None, math.nan, math.inf, "3", True])
@pytest.mark.parametrize("chart", [charts.run_chart, charts.xmr])
def test_a_gap_is_refused_by_its_place(chart, gap):
    with pytest.raises(ValueError, match=r"Value 3 .*finite numbers, no gaps"):
        chart([1, 2, gap, 4])


def test_too_few_values_are_refused():
    with pytest.raises(ValueError, match="at least 1 values, not 0"):
        charts.run_chart([])
    with pytest.raises(ValueError, match="at least 2 values, not 1"):
        charts.xmr([1])
