"""What a study found, in words that claim no more than it does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.nudges import report


@pytest.mark.parametrize(
    ("people", "team_size", "words"),
    [
        (None, None, "Not enough people yet to say anything."),
        (0, 12, "Not enough people yet to say anything."),
        (4, 12, "Not enough people yet to say anything."),
        (5, 12, "5 people took part."),
        (10, 12, "10 people took part."),
        (11, 12, "Nearly everybody in the team took part."),
        (12, 12, "Nearly everybody in the team took part."),
        (12, 11, "Nearly everybody in the team took part."),
    ],
)
def test_how_many_took_part_tells_of_nobody_in_particular(people, team_size, words):
    assert report.joined(people, team_size) == words


def test_an_effect_is_told_with_its_interval_and_what_it_means():
    effect, interval, meaning = report.effect(0.07, -0.021, 0.16)
    assert "in 7 more than" in effect
    assert interval == "The true difference is likely between 2 fewer and 16 more (95% interval)."
    assert "may be chance" in meaning
    assert "chance alone is unlikely" in report.effect(0.1, 0.02, 0.18)[2]
    assert "in 6 fewer than" in report.effect(-0.06, -0.1, -0.02)[0]


@given(st.floats(-1, 1), st.floats(0, 1))
def test_only_an_interval_that_leaves_out_zero_is_called_unlikely_by_chance(estimate, reach):
    meaning = report.effect(estimate, estimate - reach, estimate + reach)[2]
    assert ("may be chance" in meaning) == (abs(estimate) <= reach)


@pytest.mark.parametrize(
    ("people", "size", "times"),
    [(5, 12, 18), (12, 12, 18), (29, 12, 18), (30, 30, 53), (99, 60, 82)],
)
def test_the_power_is_that_of_the_nearest_smaller_study(people, size, times):
    words = report.power(people)
    assert f"With {size} people" in words
    assert f"{times} of 100 such studies" in words
    assert ("With fewer people" in words) == (people < 12)


def test_rates_keep_asked_and_answered_apart():
    assert report.rates(True, 40, 30, 15) == report.Rates("With a nudge", "75%", "50%")
    assert report.rates(False, 0, 0, 0) == report.Rates("Without", "–", "–")
