"""Gathers a person's days for growth.py, and keeps their wish not to see it."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from app import clock
from app.accounts import hours
from app.accounts.models import Person
from app.practice import deck, growth, story
from app.practice.models import Choice, Dealt, Moment

ASIDE = ("paused", "part_of_me", "not_now")
WIDTH, HEIGHT = 112, 40


@dataclass(frozen=True)
class Growth:
    """One skill as it is drawn: `outline` for an SVG path WIDTH by HEIGHT, `words` beside it."""

    skill: str
    words: str
    outline: str
    since: date
    last_used: date


def of(person: Person, last: date, not_today: Collection[date] = ()) -> list[Growth]:
    """All skills the person has used by the day `last`, lately used first.

    `not_today`: days on which they said “Not today”.
    """
    days = _Days(person, not_today)
    found = (_drawn(skill, days, last) for skill in days.used)
    return sorted((one for one in found if one), key=lambda one: one.last_used, reverse=True)


def hide_counts(person: Person, is_hidden: bool) -> None:
    """Keep whether the person wants to see how they grow, or any other count of their practice."""
    person.hide_counts = is_hidden
    person.save(only=["hide_counts"])


class _Days:
    """Which days were what, by skill."""

    def __init__(self, person: Person, not_today: Collection[date]) -> None:
        self.used: dict[str, set[date]] = defaultdict(set)
        self._no_chance: dict[str, set[date]] = defaultdict(set)
        self._not_today = not_today
        self._aside = _aside_since(person)
        kept = hours.load(person.hours)
        self._weekdays = {window.weekday for window in (*kept.windows, *kept.this_week)}
        self._there = _shown_days(person)
        self._read(person)

    def counting(self, skill: str) -> set[date]:
        skipped = {*self._no_chance[skill], *self._not_today}
        days = growth.counting_days(self._there, self._weekdays, skipped)
        aside = self._aside.get(skill, date.max)
        return {day for day in days if day < aside}

    def _read(self, person: Person) -> None:
        rows = story.own(person).select(Moment.local_day, Moment.skill, Moment.outcome)
        for day, skill, outcome in rows.tuples():
            (self._no_chance if outcome == "no_chance" else self.used)[skill].add(day)
            self._there.add(day)


def _drawn(skill: str, days: _Days, last: date) -> Growth | None:
    used = days.used[skill]
    line = growth.line(used, days.counting(skill), last)
    if line is None:
        return None
    return Growth(
        skill=skill,
        words=growth.in_words(line),
        outline=growth.outline(line, WIDTH, HEIGHT),
        since=line.first,
        last_used=max(day for day in used if day <= last),
    )


def _shown_days(person: Person) -> set[date]:
    """Days on which a card was put before the person: they were there."""
    mine = (Dealt.person == person) & Dealt.shown_at.is_null(False)
    return {row.local_day for row in Dealt.select(Dealt.local_day).where(mine).distinct()}


def _aside_since(person: Person) -> dict[str, date]:
    """Skill → the day from which it is set aside, as far as it still is."""
    now = clock.now()
    rows = Choice.select().where((Choice.person == person) & Choice.state.in_(ASIDE))
    return {
        row.skill: deck.day_of(person, row.at)
        for row in rows
        if row.until is None or row.until > now
    }
