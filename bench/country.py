"""A made-up country: a million clinicians in four thousand teams, and the morning they all share.

When nudges fall due comes from `timing.points` for a sample of real weeks of clinics and wards; how
fast workers take them is what `nudge_path` measured. A queue between the two says how late they are.
"""

import random
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.accounts.hours import ClinicHours, Window
from app.nudges import timing
from bench import nudge_path
from bench.figure import show
from tests import databases

USUAL = 4000  # teams
IN_A_TEAM = 250
SAMPLE = 10  # people of each team who are asked for their points, and stand for all of it
MONDAY = datetime(2026, 3, 2, 4, tzinfo=UTC)
LATE = 60.0  # seconds, the limit for the 99th percentile
ZONE = ZoneInfo("Europe/London")
STARTS = [(time(7), 1), (time(7, 30), 2), (time(8), 6), (time(8, 30), 4), (time(9), 3)]
SEED = 1


def run(size: int) -> None:
    """`size` teams, and one worker as fast as it is here and now."""
    rate = nudge_path.rate(size)
    arrivals = _arrivals(size)
    peak = max(_by_minute(arrivals).values()) / 60
    what = f"{size * IN_A_TEAM:,} clinicians, {sum(arrivals.values()):,} nudges on a Monday"
    show(f"{what}, lateness p99 / a minute", _lateness(arrivals, rate), LATE, "s")
    show(f"{what}, the busiest minute / one worker, {databases.kind()}", peak, rate, "nudges/s")


def _arrivals(teams: int) -> Counter[int]:
    """How many nudges fall due in each second of the Monday."""
    draw = random.Random(SEED)
    found: Counter[int] = Counter()
    for team in range(teams):
        for one in range(SAMPLE):
            person = team * IN_A_TEAM + one + 1
            hours = _hours(draw)
            for point in timing.points(hours, ZONE, person, MONDAY, MONDAY + timedelta(days=1)):
                found[int((point.at - MONDAY).total_seconds())] += IN_A_TEAM // SAMPLE
    return found


def _hours(draw: random.Random) -> ClinicHours:
    """A morning clinic for most, a ward round or a night for the others; one to three nudges."""
    kind = draw.random()
    if kind < 0.75:
        (start,) = draw.choices([at for at, _ in STARTS], [many for _, many in STARTS])
        window = Window(0, start, time(17), visit_minutes=draw.choice((10, 15, 20, 30)))
    elif kind < 0.95:
        window = Window(0, time(7), time(19), times=(time(8, 30), time(12), time(15, 30)))
    else:
        window = Window(0, time(20), time(8), times=(time(22), time(2), time(6)))
    return ClinicHours((window,), nudges=draw.choice((1, 1, 2, 3)))


def _lateness(arrivals: Counter[int], rate: float) -> float:
    """The 99th percentile of how long a nudge waits for a worker, in seconds; first come first."""
    late: Counter[float] = Counter()
    backlog = 0.0
    for second in range(max(arrivals) + 1):
        late[(backlog + arrivals[second]) / rate] += arrivals[second]
        backlog = max(0.0, backlog + arrivals[second] - rate)
    return _percentile(late.items(), sum(late.values()) * 0.99)


def _percentile(counted: Iterable[tuple[float, int]], enough: float) -> float:
    passed = 0
    for seconds, count in sorted(counted):
        passed += count
        if passed >= enough:
            return seconds
    raise ValueError("nothing counted")


def _by_minute(arrivals: Counter[int]) -> Counter[int]:
    minutes: Counter[int] = Counter()
    for second, count in arrivals.items():
        minutes[second // 60] += count
    return minutes
