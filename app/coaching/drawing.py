"""Where the ink of a chart goes: a series of weeks or months as coordinates for an inline SVG. Pure.

The template draws; colours and strokes are the sheet's. Gaps stay gaps: the line stops and starts again.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from math import ceil, floor, log10

WIDTH, HEIGHT = 320, 190
LEFT, RIGHT, TOP, BOTTOM = 34, 312, 18, 162  # the field inside the axes
STEPS = (1, 2, 5, 10)
FLAT = 1e-6  # a smaller difference is none


@dataclass(frozen=True)
class Dot:
    """`x`, `y` in the box; `is_marked` when a rule points at it."""

    x: float
    y: float
    is_marked: bool


@dataclass(frozen=True)
class Line:
    """A level across the field: `kind` is `centre` or `limit`."""

    y: float
    kind: str


@dataclass(frozen=True)
class Label:
    """A word at an axis; `at` is x or y."""

    at: float
    text: str


@dataclass(frozen=True)
class Drawing:
    """`paths` are the `d` of SVG paths, one for each stretch without a gap; `notes` are at x."""

    dots: tuple[Dot, ...]
    paths: tuple[str, ...]
    lines: tuple[Line, ...]
    rows: tuple[Label, ...]
    days: tuple[Label, ...]
    notes: tuple[Label, ...]


def draw(
    days: Sequence[date],
    values: Sequence[float | None],
    lines: Mapping[str, Sequence[float]],
    *,
    marked: Sequence[int] = (),
    notes: Sequence[tuple[date, str]] = (),
    day_format: str = "%-d %b",
) -> Drawing:
    """A drawing of `values` (None: a gap) at at least one ascending day; `marked` are places in `values`.

    `lines`: levels by kind. `notes` before the first day or a step after the last are left out.
    """
    known = [value for value in values if value is not None]
    ticks = _ticks([*known, *(level for levels in lines.values() for level in levels)])
    across = _Scale(0, max(len(days) - 1, 1), LEFT + 6, RIGHT - 6)
    up = _Scale(ticks[0], ticks[-1], BOTTOM, TOP)
    dots = {
        at: Dot(across(at), up(value), at in marked)
        for at, value in enumerate(values)
        if value is not None
    }
    return Drawing(
        dots=tuple(dots.values()),
        paths=tuple(_paths(dots)),
        lines=tuple(Line(up(one), kind) for kind, levels in lines.items() for one in levels),
        rows=tuple(Label(up(tick), f"{tick:g}") for tick in ticks),
        days=tuple(_days(days, across, day_format)),
        notes=tuple(_notes(days, across, notes)),
    )


@dataclass(frozen=True)
class _Scale:
    """From values onto the box."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        part = (value - self.low) / (self.high - self.low)
        return round(self.start + part * (self.end - self.start), 1)


def _ticks(values: Sequence[float]) -> list[float]:
    """Round numbers around all values, at most six; from zero where that costs little."""
    low, high = min(values, default=0), max(values, default=1)
    if 0 <= low < high * 0.4:
        low = 0
    if high - low < FLAT * max(abs(low), abs(high), 1):
        low, high = low - 1, high + 1
    step = _step((high - low) / 4)
    first, last = floor(low / step), ceil(high / step)
    return [round(number * step, 10) for number in range(first, last + 1)]


def _step(rough: float) -> float:
    ten: float = 10.0 ** floor(log10(rough))
    return next(ten * one for one in STEPS if ten * one >= rough * 0.999)


def _paths(dots: Mapping[int, Dot]) -> Iterator[str]:
    for _, stretch in groupby(enumerate(dots), key=lambda pair: pair[1] - pair[0]):
        places = [dots[at] for _, at in stretch]
        if len(places) > 1:
            yield "M" + "L".join(f"{dot.x} {dot.y}" for dot in places)


def _days(days: Sequence[date], across: _Scale, day_format: str) -> Iterator[Label]:
    """First, middle and last: three are read on a phone."""
    last = len(days) - 1
    for at in sorted({0, last // 2, last}):
        yield Label(across(at), f"{days[at]:{day_format}}")


def _notes(
    days: Sequence[date], across: _Scale, notes: Sequence[tuple[date, str]]
) -> Iterator[Label]:
    for day, text in notes:
        before = [at for at, one in enumerate(days) if one <= day]
        if before and (before[-1] < len(days) - 1 or (day - days[-1]).days < 31):
            yield Label(across(before[-1]), text)
