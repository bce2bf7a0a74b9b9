"""Reads the clinic-hours form and fills it again: pure, whatever a browser sends."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import TypeVar

from app.accounts import hours, zones
from app.accounts.hours import MOST_A_SHIFT, NONE_A_SHIFT, ClinicHours, Window
from app.accounts.hours_fields import Fields, count, named, part, suffix

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
VISIT_MINUTES = (10, 15, 20, 30, 40, 45, 60, 90)
MOST_TIMES = 3
FIRST_GUESS = Window(0, time(8), time(17), visit_minutes=20)
WORKDAYS = tuple(range(5))
TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(:[0-5]\d)?", re.ASCII)

Value = TypeVar("Value")


@dataclass(frozen=True)
class Answer:
    """What the form says, in the local time of `zone` (an IANA name)."""

    windows: tuple[Window, ...]
    nudges: int
    zone: str
    is_this_week_only: bool = False

    def onto(self, kept: ClinicHours, today: date) -> ClinicHours:
        """The hours kept so far, changed by this answer on the local day `today`."""
        if self.is_this_week_only:
            return hours.only_in_week_of(today, kept, self.windows, self.nudges)
        return hours.every_week(kept, self.windows, self.nudges)


def read(fields: Fields) -> tuple[Answer | None, dict[str, str]]:
    """(answer, {}) or (None, {field: what to change}); `fields` holds all values of a field."""
    form = _Form(fields)
    nudges = form.get("nudges", _nudges, 1)
    zone = form.get("zone", _zone, "UTC")
    is_once = form.get("repeats", _is_once, False)
    numbers = range(1, count(fields) + 1)
    has_days = any(fields.get(f"days{suffix(number)}") for number in numbers)
    shifts = [_shift(form, number) for number in numbers] if nudges or has_days else []
    if form.faults:
        return None, form.faults
    windows = sorted({window for shift in shifts for window in shift}, key=_order)
    return Answer(tuple(windows), nudges, zone, is_once), {}


def fill(kept: ClinicHours, zone: str, today: date) -> dict[str, list[str]]:
    """The fields that `read` turns into the hours that hold on the local day `today`."""
    is_once = kept.week == hours.monday_of(today)
    shapes = _shapes(kept.this_week if is_once else kept.windows)
    filled = {
        "shifts": [str(len(shapes))],
        "nudges": [str(kept.nudges)],
        "repeats": ["once" if is_once else "weekly"],
        "zone": [zone],
    }
    for number, (shape, days) in enumerate(shapes.items(), start=1):
        filled |= named(number, _fields_of(shape, days))
    return filled


def _order(window: Window) -> tuple[object, ...]:
    return (
        *(window.weekday, window.start, window.end),
        *(window.visit_minutes or 0, window.times),
    )


def _shapes(windows: Iterable[Window]) -> dict[Window, list[int]]:
    """The days of each shape, which is a window on no day in particular."""
    found: dict[Window, list[int]] = {}
    for window in windows:
        found.setdefault(replace(window, weekday=0), []).append(window.weekday)
    return found or {FIRST_GUESS: list(WORKDAYS)}


def _fields_of(shape: Window, days: Iterable[int]) -> dict[str, list[str]]:
    return {
        "days": [str(day) for day in days],
        "start": [f"{shape.start:%H:%M}"],
        "end": [f"{shape.end:%H:%M}"],
        "rhythm": ["times" if shape.times else "visits"],
        "visit_minutes": [str(shape.visit_minutes or FIRST_GUESS.visit_minutes)],
        "times": [f"{one:%H:%M}" for one in shape.times],
    }


@dataclass
class _Form:
    """The fields as sent; what is wrong with one is kept under its name."""

    fields: Fields
    faults: dict[str, str] = field(default_factory=dict)

    def get(self, name: str, read: Callable[[list[str]], Value], instead: Value) -> Value:
        try:
            return read([text.strip() for text in self.fields.get(name, ()) if text.strip()])
        except ValueError as fault:
            self.faults[name] = str(fault)
            return instead


def _shift(form: _Form, number: int) -> tuple[Window, ...]:
    own = _Form(part(form.fields, number))
    windows = _windows(own)
    form.faults |= {f"{name}{suffix(number)}": fault for name, fault in own.faults.items()}
    return windows


def _windows(form: _Form) -> tuple[Window, ...]:
    nobody: list[int] = []
    days = form.get("days", _days, nobody)
    start = form.get("start", _one_time, FIRST_GUESS.start)
    end = form.get("end", _one_time, FIRST_GUESS.end)
    if form.get("rhythm", _has_times, False):
        shift = Window(0, start, end, times=form.get("times", _times, ()))
    else:
        shift = Window(0, start, end, form.get("visit_minutes", _visit_minutes, None))
    form.faults.update({} if form.faults else _misfits(shift))
    times = tuple(sorted(shift.times, key=lambda one: _minutes_after(start, one)))
    return tuple(replace(shift, weekday=day, times=times) for day in days)


def _misfits(shift: Window) -> dict[str, str]:
    length = _minutes_after(shift.start, shift.end)
    if length == 0:
        return {"end": "Choose an end that differs from the start."}
    if shift.visit_minutes and shift.visit_minutes > length:
        return {"end": "This is shorter than one visit. Choose a later end or a shorter visit."}
    if any(_minutes_after(shift.start, one) >= length for one in shift.times):
        return {"times": "Choose times between the start and the end."}
    return {}


def _minutes_after(start: time, later: time) -> int:
    """From `start` on to `later`, past midnight if need be: 0 to 1,439."""
    return ((later.hour - start.hour) * 60 + later.minute - start.minute) % (24 * 60)


def _days(texts: list[str]) -> list[int]:
    days = sorted({_choice(text, range(7), "Choose days from Monday to Sunday.") for text in texts})
    if not days:
        raise ValueError("Choose at least one day.")
    return days


def _one_time(texts: list[str]) -> time:
    found = TIME.fullmatch(texts[0]) if texts else None
    if not found:
        raise ValueError("Give a time, such as 08:30.")
    return time(int(found[1]), int(found[2]))


def _times(texts: list[str]) -> tuple[time, ...]:
    if not 1 <= len(texts) <= MOST_TIMES:
        raise ValueError(f"Give one to {MOST_TIMES} times, such as 10:30.")
    return tuple({_one_time([text]) for text in texts})


def _has_times(texts: list[str]) -> bool:
    if texts[:1] not in (["visits"], ["times"]):
        raise ValueError("Choose between visits and chosen times.")
    return texts[0] == "times"


def _visit_minutes(texts: list[str]) -> int | None:
    return _choice("".join(texts[:1]), VISIT_MINUTES, "Choose how long a visit takes.")


def _nudges(texts: list[str]) -> int:
    numbers = range(NONE_A_SHIFT, MOST_A_SHIFT + 1)
    return _choice(
        "".join(texts[:1]), numbers, f"Choose from {NONE_A_SHIFT} to {MOST_A_SHIFT} nudges."
    )


def _zone(texts: list[str]) -> str:
    return zones.known("".join(texts[:1]))


def _is_once(texts: list[str]) -> bool:
    if texts[:1] not in ([], ["weekly"], ["once"]):
        raise ValueError("Choose every week or this week only.")
    return texts[:1] == ["once"]


def _choice(text: str, numbers: Sequence[int], fault: str) -> int:
    chosen = next((number for number in numbers if str(number) == text), None)
    if chosen is None:
        raise ValueError(fault)
    return chosen
