"""Two years of a made-up patient survey, by month. Pure."""

import random
from datetime import date

from app.coaching.measures_file import Row

MEASURES = (("My clinician listened to me", 78.0), ("I was told what happens next", 71.0))
MONTHS = 24
SWING = 3.0
LEAN = 8  # months ago that few answered


def rows(today: date) -> list[Row]:
    """MONTHS months of each measure up to the last full month before `today`."""
    dice = random.Random(MEASURES[0][0])
    return [
        _row(name, _month(today, ago), level, ago, dice)
        for name, level in MEASURES
        for ago in range(MONTHS, 0, -1)
    ]


def _row(name: str, month: date, level: float, ago: int, dice: random.Random) -> Row:
    value, answers = round(dice.gauss(level, SWING), 1), dice.randint(38, 92)
    return Row(month, name, None, None) if ago == LEAN else Row(month, name, value, answers)


def _month(today: date, ago: int) -> date:
    number = 12 * today.year + today.month - 1 - ago
    return date(number // 12, number % 12 + 1, 1)
