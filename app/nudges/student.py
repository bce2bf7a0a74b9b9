"""Student's t: how far an interval reaches when its spread is known from few people only. Pure.

The finite sums of Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
"""

from math import atan, cos, pi, sin, sqrt, tan

HALVINGS = 64  # of a right angle: more than a float can tell apart
NOTHING = 1e-18  # a term this small changes no digit of its sum


def quantile(level: float, df: int) -> float:
    """The t with P(|T| <= t) = `level`, right to 1e-9 of itself.

    ValueError unless 0 < level < 1 and `df` is a whole number from 1 up.
    """
    if not 0 < level < 1:
        raise ValueError(f"level is {level}: it must lie between 0 and 1.")
    if df < 1 or df != int(df):
        raise ValueError(f"df is {df}: it must be a whole number from 1 up.")
    low, high = 0.0, pi / 2
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if _within(middle, int(df)) < level else (low, middle)
    return sqrt(df) * tan(low)


def within(t: float, df: int) -> float:
    """P(|T| <= t) for t >= 0 and a whole `df` from 1 up."""
    return _within(atan(t / sqrt(df)), df)


def _within(angle: float, df: int) -> float:
    """The same for t = sqrt(df) tan(angle)."""
    if df % 2 == 0:
        return sin(angle) * _sum(angle, df // 2, numerator=1)
    return 2 / pi * (angle + sin(angle) * cos(angle) * _sum(angle, df // 2, numerator=2))


def _sum(angle: float, terms: int, numerator: int) -> float:
    """1 + n/(n+1)·c + n/(n+1)·(n+2)/(n+3)·c² + …, `terms` of them; c is the squared cosine."""
    square, total, term = cos(angle) ** 2, 0.0, 1.0
    for above in range(numerator, numerator + 2 * terms, 2):
        total += term
        term *= square * above / (above + 1)
        if term < NOTHING:
            break
    return total
