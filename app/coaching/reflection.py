"""The words of the leader mirror: what was done, never how good that is. Pure."""

from collections.abc import Mapping
from datetime import timedelta

TITLES = {
    "thanks": "Thanks",
    "stories": "Stories at the huddle",
    "needs": "Needs answered",
    "testimony": "What I tried",
}
DONE = {
    "thanks": "You thanked somebody on {days}.",
    "stories": "You told a colleague’s story at the huddle on {days}.",
    "needs": "You were the first to answer a need on {days}.",
    "testimony": "You told the team what you tried yourself on {days}.",
}
NOT_YET = {
    "thanks": "Nobody was thanked here. What you said in the corridor is not seen here.",
    "stories": "No story was told from a huddle sheet.",
    "needs": "You were not the first to answer a need.",
    "testimony": "The team has not read yet what you tried yourself.",
}
THIS_WEEK = {
    "thanks": "thanked somebody on {days}",
    "stories": "told a story on {days}",
    "needs": "answered a need on {days}",
    "testimony": "told what you tried on {days}",
}
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def sentence(habit: str, days: int) -> str:
    """What happened on so many days of four weeks."""
    return DONE[habit].format(days=_days(days)) if days else NOT_YET[habit]


def note(this_week: Mapping[str, int]) -> str:
    """The last seven days in one or two sentences; `this_week` is days by habit."""
    done = [THIS_WEEK[habit].format(days=_days(days)) for habit, days in this_week.items() if days]
    if not done:
        return "Nothing here yet. What would you like to begin with?"
    *others, last = done
    told = f"{', '.join(others)} and {last}" if others else last
    return f"You {told}. What would you like to do once more?"


def speed(usual: timedelta) -> str:
    """How long a person waited for the first answer, half the time at most."""
    hours = usual.total_seconds() / 3600
    if hours <= 1:
        return "Half of them waited an hour at most."
    if hours < 24:
        return f"Half of them waited {_number(round(hours))} hours at most."
    days = round(hours / 24)
    return f"Half of them waited {_days(days)} at most."


def _days(count: int) -> str:
    return "one day" if count == 1 else f"{_number(count)} days"


def _number(count: int) -> str:
    return NUMBERS[count] if count < len(NUMBERS) else str(count)
