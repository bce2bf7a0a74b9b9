"""Made-up trials with a known effect: WCLS finds it, where a naive difference does not (short form)."""

import pytest

from bench import study

RUNS = 300  # bench/study.py takes 2,000, and narrower bounds
LOOSE = {"bias": 0.012, "covered": (0.90, 0.99)}


@pytest.mark.parametrize("case", study.CASES[:2] + study.CASES[4:6], ids=lambda case: case.name)
def test_a_known_effect_is_recovered_with_an_honest_interval(case):
    line = study.measure(case, RUNS)
    assert study.is_right(line, **LOOSE), line


def test_the_naive_difference_invents_an_effect_where_there_is_none():
    line = study.measure(study.CASES[0], RUNS)
    assert line["true"] == 0
    assert line["peer"] > 0.025 > 2 * abs(line["ours"])
