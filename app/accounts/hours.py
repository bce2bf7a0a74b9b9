"""Clinic hours: when a person works, and where in it a nudge may fall."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import lru_cache
from typing import Any

NONE_A_SHIFT, MOST_A_SHIFT = 0, 3
SHORT_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


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
class Away:
    """Days off in a row, by the local day of the shift: from `first` up to the day before `back`."""

    first: date
    back: date


@dataclass(frozen=True)
class ClinicHours:
    """All windows of a week, and how many nudges a shift (0 to 3) the person asked for.

    In the week that begins on the Monday `week`, the windows of `this_week` hold instead.
    """

    windows: tuple[Window, ...] = ()
    nudges: int = 1
    this_week: tuple[Window, ...] = ()
    week: date | None = None
    away: tuple[Away, ...] = ()

    def windows_on(self, day: date) -> tuple[Window, ...]:
        """The windows of the shift that begins on the local `day`."""
        is_its_week = self.week is not None and self.week == monday_of(day)
        windows, weekday = self.this_week if is_its_week else self.windows, day.weekday()
        return tuple([window for window in windows if window.weekday == weekday])

    def is_away(self, day: date) -> bool:
        return any(one.first <= day < one.back for one in self.away)


def every_week(kept: ClinicHours, windows: Iterable[Window], nudges: int) -> ClinicHours:
    """New hours for all weeks, this one included; time away stays."""
    return replace(kept, windows=tuple(windows), nudges=nudges, this_week=(), week=None)


def only_in_week_of(
    day: date, kept: ClinicHours, windows: Iterable[Window], nudges: int
) -> ClinicHours:
    """New hours in the week of `day`; after it the usual ones are back."""
    return replace(kept, this_week=tuple(windows), week=monday_of(day), nudges=nudges)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def in_words(windows: Iterable[Window]) -> str:
    """“Mon, Tue 08:00–12:00; Thu 21:00–07:00”."""
    days: dict[str, list[str]] = {}
    for window in windows:
        span = f"{window.start:%H:%M}–{window.end:%H:%M}"
        days.setdefault(span, []).append(SHORT_DAYS[window.weekday])
    return "; ".join(f"{', '.join(names)} {span}" for span, names in days.items())


def load(stored: dict[str, Any]) -> ClinicHours:
    """The clinic hours that `dump` wrote."""
    week = stored.get("week")
    return ClinicHours(
        windows=_windows(stored.get("windows", [])),
        nudges=stored.get("nudges", 1),
        this_week=_windows(stored.get("this_week", [])),
        week=date.fromisoformat(week) if week else None,
        away=tuple(Away(*map(date.fromisoformat, one)) for one in stored.get("away", [])),
    )


def is_away(stored: dict[str, Any], day: date) -> bool:
    """Whether `day` is one of the days off in what `dump` wrote; quick for who has none."""
    return bool(stored.get("away")) and load(stored).is_away(day)


def dump(hours: ClinicHours) -> dict[str, Any]:
    """A JSON value that `load` reads; times as HH:MM, days as YYYY-MM-DD; what is not set is left out."""
    stored: dict[str, Any] = {
        "windows": [_stored(one) for one in hours.windows],
        "nudges": hours.nudges,
    }
    if hours.week:
        stored |= {
            "this_week": [_stored(one) for one in hours.this_week],
            "week": hours.week.isoformat(),
        }
    if hours.away:
        stored["away"] = [[one.first.isoformat(), one.back.isoformat()] for one in hours.away]
    return stored


def _windows(stored: Iterable[dict[str, Any]]) -> tuple[Window, ...]:
    return tuple(
        _window(
            one["weekday"],
            one["start"],
            one["end"],
            one.get("visit_minutes"),
            tuple(one.get("times", ())),
        )
        for one in stored
    )


@lru_cache(maxsize=4096)  # people share most of their windows
def _window(
    weekday: int, start: str, end: str, visit_minutes: int | None, times: tuple[str, ...]
) -> Window:
    return Window(
        weekday=weekday,
        start=time.fromisoformat(start),
        end=time.fromisoformat(end),
        visit_minutes=visit_minutes,
        times=tuple(map(time.fromisoformat, times)),
    )


def _stored(window: Window) -> dict[str, Any]:
    return {
        "weekday": window.weekday,
        "start": f"{window.start:%H:%M}",
        "end": f"{window.end:%H:%M}",
        "visit_minutes": window.visit_minutes,
        "times": [f"{one:%H:%M}" for one in window.times],
    }
