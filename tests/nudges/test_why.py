"""Every decision can be said in plain words, whatever its numbers."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.nudges import availability, why


def test_each_reason_has_words():
    assert set(why.NO_NUDGE) >= {*availability.REASONS, "no_skill"}


@pytest.mark.parametrize(
    ("probability", "words"),
    [
        (1, "certain"),
        (1 / 6, "1 in 6"),
        (0.4, "2 in 5"),
        (0.03, "1 in 33"),
        (0.99, "nearly certain"),
        (0, "next to none"),
    ],
)
def test_a_chance_is_said_aloud(probability, words):
    assert why.chance(probability) == words


@given(st.floats(0, 1))
def test_a_chance_said_is_near_the_chance_that_was(probability):
    said = why.chance(probability)
    if found := re.fullmatch(r"(\d+) in (\d+)", said):
        assert abs(int(found[1]) / int(found[2]) - probability) < 0.05
    else:
        assert said in ("next to none", "certain", "nearly certain")


def test_all_reasons_are_told():
    said = why.not_available(["paused", "recently_logged"])
    assert said == (
        "No nudge: you had paused nudges, and you had logged something less than two hours before."
    )


def test_a_nudge_says_what_was_asked_for_and_what_was_drawn():
    assert why.nudged(2, 1.0) == "Nudged: you had asked for two nudges a shift."
    assert why.drawn("Sit down", 1 / 6, 9) == (
        "“Sit down” was drawn from 9 skills. Its chance was 1 in 6."
    )


def test_a_draw_that_fell_on_none_says_so():
    assert why.not_drawn(0.4).endswith("The chance of a nudge was 2 in 5.")
