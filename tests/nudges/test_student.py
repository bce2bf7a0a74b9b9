"""Student's t agrees with the tables, and undoes itself."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.nudges import student

# Two-sided, from published tables of the t distribution, to nine digits.
TABLE = {
    (0.95, 1): 12.7062047,
    (0.95, 2): 4.30265273,
    (0.95, 3): 3.18244631,
    (0.95, 5): 2.57058184,
    (0.95, 10): 2.22813885,
    (0.95, 28): 2.04840714,
    (0.95, 100): 1.98397152,
    (0.95, 1000): 1.96233908,
    (0.99, 4): 4.60409487,
    (0.99, 30): 2.74999565,
    (0.90, 1): 6.31375151,
    (0.90, 12): 1.78228756,
}


@pytest.mark.parametrize(("case", "t"), TABLE.items())
def test_it_agrees_with_the_table(case, t):
    assert student.quantile(*case) == pytest.approx(t, rel=1e-8)


def test_with_many_people_it_is_the_normal_distribution():
    assert student.quantile(0.95, 10**6) == pytest.approx(1.959964, abs=1e-5)


@settings(deadline=None)
@given(level=st.floats(0.001, 0.999), df=st.integers(1, 500))
def test_what_lies_within_the_quantile_is_the_level(level, df):
    assert student.within(student.quantile(level, df), df) == pytest.approx(level, abs=1e-9)


@settings(deadline=None)
@given(level=st.floats(0.5, 0.99), df=st.integers(1, 200))
def test_more_people_never_make_it_wider(level, df):
    assert student.quantile(level, df + 1) < student.quantile(level, df)


@pytest.mark.parametrize(("level", "df"), [(0, 5), (1, 5), (0.95, 0), (0.95, 2.5)])
def test_what_makes_no_sense_is_refused_by_name(level, df):
    with pytest.raises(ValueError, match=r"level is|df is"):
        student.quantile(level, df)
