"""When a series says more than chance: run charts and XmR charts, from values alone. Pure.

Values are in the order of time, without gaps. A signal is worth a conversation; it is no verdict.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import comb, isfinite, log2
from statistics import mean, median
from typing import Literal

Side = Literal[-1, 0, 1]

FEWEST_USEFUL = 12  # points off the median: below that the rules say nothing
LIMIT = 2.66  # mean moving ranges from the mean to a limit: 3 / 1.128
WILD = 3.267  # a moving range this many times their mean is an accident and is left out, once
ROW = 7  # points on one side, or rising, or falling


@dataclass(frozen=True)
class RunChart:
    """Anhøj's rules: `longest_run` and `crossings` of the median among `n_useful` points off it."""

    median: float
    longest_run: int
    crossings: int
    n_useful: int
    signal: bool


@dataclass(frozen=True)
class XmR:
    """Mean and natural limits; `signals` are the places of the points that a rule of the NHS marks."""

    mean: float
    lower: float
    upper: float
    moving_range_mean: float
    signals: list[int]


def run_chart(values: Sequence[float]) -> RunChart:
    """The run chart of at least one value. Raises ValueError for what is no finite number.

    Source: Anhøj & Olesen 2014, doi:10.1371/journal.pone.0113825; limits as in qicharts2.
    """
    numbers = _numbers(values, at_least=1)
    centre = float(median(numbers))
    longest, crossings, useful = runs(numbers, centre)
    return RunChart(centre, longest, crossings, useful, _is_unusual(longest, crossings, useful))


def xmr(values: Sequence[float]) -> XmR:
    """The XmR chart of at least two values. Raises ValueError for what is no finite number.

    Source: NHS England, Making Data Count; trims and marks as NHSRplotthedots does.
    """
    numbers = _numbers(values, at_least=2)
    centre = float(mean(numbers))
    reach = _mean_moving_range(numbers)
    limits = (centre - LIMIT * reach, centre + LIMIT * reach)
    return XmR(centre, *limits, reach, sorted(_marked(numbers, centre, *limits)))


def longest_usual_run(useful: int) -> int:
    """A longer run than this is unusual among `useful` points (Schilling 2012)."""
    return round(log2(useful)) + 3


def fewest_usual_crossings(useful: int) -> int:
    """Fewer crossings than these are unusual: the 5% quantile of a fair coin's (Chen 2010)."""
    tosses, chances, count = useful - 1, 0, -1
    while 20 * chances < 2**tosses:
        count += 1
        chances += comb(tosses, count)
    return count


def runs(values: Sequence[float], centre: float) -> tuple[int, int, int]:
    """Longest run, crossings and points off `centre`; a point on it neither breaks nor adds."""
    sides = [side for side in _sides(values, centre) if side]
    lengths = [len(list(same)) for _, same in groupby(sides)]
    return max(lengths, default=0), max(len(lengths) - 1, 0), len(sides)


def _is_unusual(longest: int, crossings: int, useful: int) -> bool:
    if useful < FEWEST_USEFUL:
        return False
    return longest > longest_usual_run(useful) or crossings < fewest_usual_crossings(useful)


def _mean_moving_range(values: Sequence[float]) -> float:
    ranges = [abs(after - before) for before, after in pairwise(values)]
    tame = [one for one in ranges if one < WILD * mean(ranges)]
    return float(mean(tame)) if tame else 0.0


def _marked(values: Sequence[float], centre: float, lower: float, upper: float) -> set[int]:
    sides = _sides(values, centre)
    steps = [0, *(_side(after, before) for before, after in pairwise(values))]
    outside = {at for at, value in enumerate(values) if not lower <= value <= upper}
    near = 2 / 3 * (upper - centre)
    outer = {at for at, value in enumerate(values) if abs(value - centre) > near} - outside
    return (
        outside
        | _windows(len(values), ROW, lambda row: _agree(sides[at] for at in row))
        | _windows(len(values), ROW, lambda row: _agree(steps[at] for at in row[1:]))
        | outer & _windows(len(values), 3, lambda row: _leans(row, sides, outer))
    )


def _windows(length: int, width: int, is_marked: Callable[[range], bool]) -> set[int]:
    """The places in all windows of `width` points that are marked."""
    rows = (range(start, start + width) for start in range(length - width + 1))
    return {at for row in rows if is_marked(row) for at in row}


def _leans(row: range, sides: Sequence[Side], outer: set[int]) -> bool:
    """Two of three in the outer third, all three on one side."""
    return _agree(sides[at] for at in row) and len(outer.intersection(row)) >= 2


def _agree(sides: Iterator[int]) -> bool:
    return set(sides) in ({1}, {-1})


def _sides(values: Sequence[float], centre: float) -> list[Side]:
    return [_side(value, centre) for value in values]


def _side(value: float, centre: float) -> Side:
    if value == centre:
        return 0
    return 1 if value > centre else -1


def _numbers(values: Sequence[float], at_least: int) -> list[float]:
    for at, value in enumerate(values):
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not is_number or not isfinite(value):
            raise ValueError(f"Value {at + 1} is {value!r}: a chart needs finite numbers, no gaps.")
    if len(values) < at_least:
        raise ValueError(f"A chart needs at least {at_least} values, not {len(values)}.")
    return list(values)
