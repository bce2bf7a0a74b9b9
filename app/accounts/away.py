"""Time away: days off in a row, typed as a first day and the day one is back; pure."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from app.accounts.hours import Away, ClinicHours

MOST = 10
LONGEST_AHEAD = timedelta(days=731)


def read(fields: Mapping[str, str], today: date) -> tuple[Away | None, dict[str, str]]:
    """(days, {}) or (None, {field: what to change}); without a first day it begins `today`."""
    first, back = _day(fields.get("first", "")) or today, _day(fields.get("back", ""))
    if fields.get("first", "").strip() and not _day(fields["first"]):
        return None, {"first": "Choose the first day you are away."}
    if back is None:
        return None, {"back": "Choose the day you are back."}
    if back <= max(first, today):
        return None, {"back": "Choose a day after the first one, and after today."}
    if back > today + LONGEST_AHEAD:
        return None, {"back": "Choose a day within two years. To stop nudges, pause them."}
    return Away(first, back), {}


def add(kept: ClinicHours, away: Away, today: date) -> ClinicHours:
    """The same hours with these days off too; what is over is forgotten, the last ones fall out."""
    to_come = {one for one in (*kept.away, away) if one.back > today}
    return replace(kept, away=tuple(sorted(to_come, key=lambda one: (one.first, one.back))[:MOST]))


def remove(kept: ClinicHours, away: Away) -> ClinicHours:
    """The same hours without these days off."""
    return replace(kept, away=tuple(one for one in kept.away if one != away))


def parse(first: str, back: str) -> Away | None:
    """Days as a form names them; None when it names none."""
    days = _day(first), _day(back)
    return Away(days[0], days[1]) if days[0] and days[1] else None


def in_words(away: Away) -> str:
    """“on Tuesday 3 March”, or “from Tuesday 3 March, back on Monday 9 March”."""
    if away.back - away.first == timedelta(days=1):
        return f"on {day_in_words(away.first)}"
    return f"from {day_in_words(away.first)}, back on {day_in_words(away.back)}"


def day_in_words(day: date) -> str:
    """“Tuesday 3 March”."""
    return f"{day:%A} {day.day} {day:%B}"


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
