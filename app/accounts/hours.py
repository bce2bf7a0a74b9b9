"""Clinic hours: when a person works, and where in it a nudge may fall."""

from dataclasses import dataclass
from datetime import time
from typing import Any

NONE_A_SHIFT, MOST_A_SHIFT = 0, 3


@dataclass(frozen=True)
class Window:
    """A weekly shift in local time. `weekday` 0 is Monday.

    An `end` not after `start` is past midnight. Nudges fall between visits of `visit_minutes`,
    or at chosen `times` of the shift (ward work).
    """

    weekday: int
    start: time
    end: time
    visit_minutes: int | None = None
    times: tuple[time, ...] = ()


@dataclass(frozen=True)
class ClinicHours:
    """All windows of a week, and how many nudges a shift (0 to 3) the person asked for."""

    windows: tuple[Window, ...] = ()
    nudges: int = 1


def load(stored: dict[str, Any]) -> ClinicHours:
    """The clinic hours that `dump` wrote."""
    return ClinicHours(
        windows=tuple(_window(one) for one in stored.get("windows", [])),
        nudges=stored.get("nudges", 1),
    )


def dump(hours: ClinicHours) -> dict[str, Any]:
    """A JSON value that `load` reads; times as HH:MM."""
    return {"windows": [_stored(one) for one in hours.windows], "nudges": hours.nudges}


def _window(stored: dict[str, Any]) -> Window:
    return Window(
        weekday=stored["weekday"],
        start=time.fromisoformat(stored["start"]),
        end=time.fromisoformat(stored["end"]),
        visit_minutes=stored.get("visit_minutes"),
        times=tuple(time.fromisoformat(one) for one in stored.get("times", [])),
    )


def _stored(window: Window) -> dict[str, Any]:
    return {
        "weekday": window.weekday,
        "start": f"{window.start:%H:%M}",
        "end": f"{window.end:%H:%M}",
        "visit_minutes": window.visit_minutes,
        "times": [f"{one:%H:%M}" for one in window.times],
    }
