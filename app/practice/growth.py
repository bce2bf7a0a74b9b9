"""How a skill grows on its owner: Loop Habit Tracker's strength, frozen by skips. Pure.

s ← s·q + c(1 − q), q = 0.5^(√f/13) (iSoron/uhabits, Score.kt), once for each day that counts.
No streak: one missed day takes away little, and a day that does not count takes nothing.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt

RHYTHM = 5  # a skill keeps its strength when it is used once in five days that count
FADE: float = 0.5 ** (sqrt(1 / RHYTHM) / 13)
LATELY = timedelta(weeks=4)
STAGES = ((0.2, "New to you"), (0.5, "Taking root"), (0.8, "At home"), (2.0, "Second nature"))
NOTICEABLE = 0.04  # a change smaller than this is no direction
CORNERS = 40  # of an outline

Mark = bool | None


@dataclass(frozen=True)
class Line:
    """The strength of one skill, 0 to 1, at the end of each day from `first` on."""

    first: date
    strengths: tuple[float, ...]

    @property
    def last(self) -> date:
        return self.first + timedelta(days=len(self.strengths) - 1)


def line(used: Collection[date], counting: Collection[date], last: date) -> Line | None:
    """From the first use until `last`; None when there is no use by then.

    `counting` are the days on which the skill might have been used; on others it stays as it is.
    """
    first = min((day for day in used if day <= last), default=None)
    if first is None:
        return None
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return Line(first, tuple(strengths(_mark(day, used, counting) for day in days)))


def strengths(marks: Iterable[Mark]) -> list[float]:
    """The strength after each day: used (True), not used (False), or not counting (None)."""
    found, strength, since = [], 0.0, RHYTHM
    for mark in marks:
        if mark is not None:
            since = 0 if mark else since + 1
            strength = strength * FADE + (since < RHYTHM) * (1 - FADE)
        found.append(strength)
    return found


def counting_days(
    there: Collection[date], weekdays: Collection[int], skipped: Collection[date] = ()
) -> set[date]:
    """Days in clinic (`weekdays`, 0 is Monday) on which the person was there and did not skip.

    A clinic day without any sign of them may be leave or illness, so it counts for nothing.
    """
    return {day for day in there if day.weekday() in weekdays} - set(skipped)


def in_words(growth: Line) -> str:
    """“Taking root, growing”: how far it has come, and which way it went lately."""
    now = growth.strengths[-1]
    is_new = len(growth.strengths) <= LATELY.days
    before = 0.0 if is_new else growth.strengths[-1 - LATELY.days]
    stage = next(words for below, words in STAGES if now < below)
    return f"{stage}, {_direction(now - before)}"


def outline(growth: Line, width: int, height: int) -> str:
    """The line as the `d` of an SVG path from the lower left corner of a box; strength 1 is its top."""
    sampled = _sampled(growth.strengths)
    step = width / len(sampled)
    corners = (
        f"{number * step:.1f} {height * (1 - strength):.1f}"
        for number, strength in enumerate(sampled, 1)
    )
    return f"M0 {height}L" + "L".join(corners)


def _mark(day: date, used: Collection[date], counting: Collection[date]) -> Mark:
    if day in used:
        return True
    return False if day in counting else None


def _direction(change: float) -> str:
    if abs(change) < NOTICEABLE:
        return "steady"
    return "growing" if change > 0 else "resting"


def _sampled(values: Sequence[float]) -> Sequence[float]:
    """As many as an outline shows, evenly apart, the last among them."""
    stride = -(-len(values) // CORNERS)
    return values[::-1][::stride][::-1]
