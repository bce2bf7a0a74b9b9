"""Half a year of one clinician's practice, as their phone would have sent it. Pure."""

import random
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from app.accounts.hours import ClinicHours, Window
from app.demo import words
from app.demo.cast import ZONE
from app.skills import Skill

FAVOURITES = 4
FOCUS_DAYS = 21  # how long a person stays with one skill before another takes its place
STAYS_WITH_FOCUS = 0.7
PRACTISES, PRACTISES_LATELY, LATELY = 0.54, 0.78, timedelta(weeks=9)
# The two skills that the whole team tries, for some weeks at a time.
TOGETHER, TOGETHER_DAYS, TEAM_SKILLS = 0.5, 42, 3
OUTCOMES = {"worked": 55, "tried": 30, "no_chance": 15}
RUNGS = {"me": 88, "coach": 9, "team": 3}


@dataclass(frozen=True)
class Page:
    """What was sent after one shift: `items` as POST /api/moments takes them."""

    sent_at: datetime
    items: list[dict[str, Any]]


def pages(
    clinic: ClinicHours,
    library: Sequence[Skill],
    dice: random.Random,
    *,
    start: datetime,
    end: datetime,
) -> Iterator[Page]:
    """One page for each shift in which something was logged, oldest first, none after `end`."""
    favourites = dice.sample(library, FAVOURITES)
    away = _week_off(start, end, dice)
    for day, shift in _shifts(clinic, start, end):
        chance = PRACTISES_LATELY if day > (end - LATELY).date() else PRACTISES
        times = [at for at in _times(shift, day, chance, dice) if start < at < end]
        items = [_item(at, _skill(favourites, library, day, dice), dice) for at in times]
        if items and day.isocalendar().week != away:
            yield Page(times[-1], items)


def _week_off(start: datetime, end: datetime, dice: random.Random) -> int:
    # People go away, and nothing is owed for it.
    return (start + dice.random() * (end - start)).isocalendar().week


def _shifts(clinic: ClinicHours, start: datetime, end: datetime) -> Iterator[tuple[date, Window]]:
    for number in range((end - start).days + 2):
        day = start.astimezone(ZONE).date() + timedelta(days=number)
        yield from ((day, one) for one in clinic.windows if one.weekday == day.weekday())


def _times(shift: Window, day: date, chance: float, dice: random.Random) -> list[datetime]:
    """When a shift had a moment worth logging, in order; often never."""
    begins, ends = (datetime.combine(day, at, ZONE) for at in (shift.start, shift.end))
    minutes = (ends - begins).seconds // 60  # past midnight too: the days are left out
    logged = sum(dice.random() < chance for _ in range(2))
    offsets = sorted(dice.sample(range(5, minutes - 5), logged))
    return [begins + timedelta(minutes=offset) for offset in offsets]


def _skill(
    favourites: Sequence[Skill], library: Sequence[Skill], day: date, dice: random.Random
) -> Skill:
    if dice.random() < TOGETHER:
        return library[(day.toordinal() // TOGETHER_DAYS + dice.randint(0, 1)) % TEAM_SKILLS]
    focus = favourites[(day.toordinal() // FOCUS_DAYS) % FAVOURITES]
    return focus if dice.random() < STAYS_WITH_FOCUS else dice.choice(favourites)


def _item(at: datetime, skill: Skill, dice: random.Random) -> dict[str, Any]:
    outcome = _drawn(OUTCOMES, dice)
    share = "me" if outcome == "no_chance" else _drawn(RUNGS, dice)
    return {
        "id": str(uuid.UUID(int=dice.getrandbits(128), version=4)),
        "skill": skill.slug,
        "outcome": outcome,
        "occurred_at": at.isoformat(),
        "noticed": _noticed(skill, outcome, dice),
        "note": _note(outcome, share, dice),
        "share": share,
        "source": "app",
        "rev": 1,
    }


def _noticed(skill: Skill, outcome: str, dice: random.Random) -> list[str]:
    most = {"worked": 2, "tried": 1, "no_chance": 0}[outcome]
    return dice.sample(skill.chips, dice.randint(0, most))


def _note(outcome: str, share: str, dice: random.Random) -> str:
    if share == "team":
        return dice.choice(words.STORIES)
    return dice.choice(words.NOTES) if outcome != "no_chance" and dice.random() < 0.12 else ""


def _drawn(weights: Mapping[str, int], dice: random.Random) -> str:
    return dice.choices(list(weights), list(weights.values()))[0]
