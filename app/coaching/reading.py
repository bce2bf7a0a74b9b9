"""Reads a series as a careful coach would: which chart it can bear, and what that chart says in words. Pure.

Under 12 points dots and their median; from 12 a run chart; from 20, where it is a rate, an XmR chart.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from app.coaching import charts, drawing
from app.coaching.drawing import Drawing

RUN_FROM, LIMITS_FROM = 12, 20
MOST_STRETCHES = 3
CALM = "Nothing here stands out from the usual ups and downs."


@dataclass(frozen=True)
class Reading:
    """A series drawn and put into words; `rules` are those that were asked, `said` is their answer."""

    drawing: Drawing
    summary: str
    said: str
    rules: str
    is_signal: bool


@dataclass(frozen=True)
class _Finding:
    centre: str
    said: str
    rules: str
    lines: Mapping[str, Sequence[float]]
    marked: Sequence[int] = ()
    is_signal: bool = field(default=False)


def read(
    days: Sequence[date],
    values: Sequence[float | None],
    step: str,
    *,
    has_limits: bool = True,
    notes: Sequence[tuple[date, str]] = (),
    day_format: str = "%-d %b",
) -> Reading | None:
    """The reading of `values` (None: a gap) by `step`, "week" or "month"; None when all are gaps."""
    places = [at for at, value in enumerate(values) if value is not None]
    known = [value for value in values if value is not None]
    if not known:
        return None
    found = _found(known, [f"{days[at]:{day_format}}" for at in places], step, has_limits)
    marked = [places[at] for at in found.marked]
    return Reading(
        drawing=drawing.draw(
            days, values, found.lines, marked=marked, notes=notes, day_format=day_format
        ),
        summary=f"{_many(len(known), step)}, {found.centre}, lowest {_plain(min(known))}, "
        f"highest {_plain(max(known))}.",
        said=found.said,
        rules=found.rules,
        is_signal=found.is_signal,
    )


def _found(known: Sequence[float], days: Sequence[str], step: str, has_limits: bool) -> _Finding:
    if has_limits and len(known) >= LIMITS_FROM:
        return _limits(known, days, step)
    chart = charts.run_chart(known)
    return _run(chart, step) if len(known) >= RUN_FROM else _dots(chart, step)


def _dots(chart: charts.RunChart, step: str) -> _Finding:
    return _Finding(
        centre=f"median {_plain(chart.median)}",
        said=f"Too early to read anything into it: that begins with {RUN_FROM} {step}s.",
        rules=f"Dots and their median (half of the {step}s lie above it). No rule is asked yet.",
        lines={"centre": [chart.median]},
    )


def _run(chart: charts.RunChart, step: str) -> _Finding:
    return _Finding(
        centre=f"median {_plain(chart.median)}",
        said=_said_of_runs(chart, step),
        rules=_rules_of_runs(chart, step),
        lines={"centre": [chart.median]},
        is_signal=chart.signal,
    )


def _said_of_runs(chart: charts.RunChart, step: str) -> str:
    if chart.n_useful < charts.FEWEST_USEFUL:
        return f"Too many {step}s lie right on the median to read anything into it."
    if not chart.signal:
        return CALM
    reasons = []
    if chart.longest_run > charts.longest_usual_run(chart.n_useful):
        reasons.append(f"{chart.longest_run} {step}s in a row lie on one side of the median")
    if chart.crossings < charts.fewest_usual_crossings(chart.n_useful):
        reasons.append(f"the line crosses the median {_often(chart.crossings)}")
    return f"Worth a conversation: {' and '.join(reasons)}."


def _rules_of_runs(chart: charts.RunChart, step: str) -> str:
    useful = max(chart.n_useful, 1)
    return (
        f"Run chart with Anhøj’s rules. Of {_many(chart.n_useful, step)} off the median, more than "
        f"{charts.longest_usual_run(useful)} in a row on one side, or fewer than "
        f"{charts.fewest_usual_crossings(useful)} crossings, would be unusual by chance; here the longest "
        f"row is {chart.longest_run}, the crossings are {chart.crossings}."
    )


def _limits(known: Sequence[float], days: Sequence[str], step: str) -> _Finding:
    chart = charts.xmr(known)
    return _Finding(
        centre=f"mean {_plain(chart.mean)}, usual range {_plain(chart.lower)} to {_plain(chart.upper)}",
        said=_said_of_marks([(days[at], known[at] > chart.mean) for at in chart.signals], step),
        rules=_RULES_OF_LIMITS.format(step=step),
        lines={"centre": [chart.mean], "limit": [chart.lower, chart.upper]},
        marked=chart.signals,
        is_signal=bool(chart.signals),
    )


_RULES_OF_LIMITS = (
    "XmR chart with the rules of the NHS. The line is the mean; the dotted limits lie 2.66 mean "
    "steps from one {step} to the next away from it (wild steps are left out once). A ring marks a "
    "{step} outside the limits, seven in a row on one side of the mean, seven rising or falling, "
    "or two of three near one limit."
)


def _said_of_marks(marks: Sequence[tuple[str, bool]], step: str) -> str:
    """`marks`: the day of each ringed point, and whether it lies above the mean."""
    if not marks:
        return CALM
    parts = [
        _stretch(is_high, [day for day, _ in same]) for is_high, same in groupby(marks, _is_high)
    ]
    if len(parts) > MOST_STRETCHES:
        return f"Worth a conversation: {_many(len(marks), step)} with a ring."
    return f"Worth a conversation: {', '.join(parts)}."


def _is_high(mark: tuple[str, bool]) -> bool:
    return mark[1]


def _stretch(is_high: bool, days: Sequence[str]) -> str:
    level = "high" if is_high else "low"
    return f"{level} at {days[0]}" if len(days) == 1 else f"{level} from {days[0]} to {days[-1]}"


def _many(count: int, step: str) -> str:
    return f"{count} {step}" if count == 1 else f"{count} {step}s"


def _often(count: int) -> str:
    return {0: "never", 1: "only once", 2: "only twice"}.get(count, f"only {count} times")


def _plain(value: float) -> str:
    return f"{round(value, 1):g}"
