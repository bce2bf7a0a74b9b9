"""Fault 4: the worker is stopped, started twice at once, and restarted within minutes.

A clinic morning runs in the time of a coffee. Proved by breaking it: when `claim` reads first and then
writes by id alone, 27 of 80 are reported sent twice; without UNIQUE(person, day, slot), too, 30 are
reported planned twice.
"""

import random
import signal
import time as real_time
from collections import Counter
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.accounts.hours import ClinicHours, Window
from app.accounts.models import Person
from app.nudges import deliver, plan, timing
from app.nudges.models import Decision, Delivery, Nudge
from tests import databases
from tests.faults.nursery import FastClock, Nursery
from tests.faults.report import Report
from tests.faults.stage import Stage, stage

PEOPLE = 40
MORNING = datetime(2026, 3, 2, 8, tzinfo=UTC)  # a Monday
EVENING = datetime(2026, 3, 2, 14, tzinfo=UTC)
CLINIC = ClinicHours((Window(0, time(8), time(13), visit_minutes=60),), nudges=2)
LEASE = 60  # seconds
LONGEST_PAUSE = 900  # seconds without any worker; a slot lasts an hour
SEED = 4


def run(rounds: int, seconds_a_round: float) -> Report:
    """So many times both are stopped and started; so long is a round on the real clock."""
    draw = random.Random(SEED)
    speed = (EVENING - MORNING).total_seconds() / (rounds * seconds_a_round)
    fast_clock = FastClock(MORNING, real_time.time(), speed)
    with stage(fast_clock.posix) as place:
        people = [place.person(f"Person {number}", CLINIC) for number in range(PEOPLE)]
        for person in people:
            place.phone(person, MORNING - timedelta(hours=1))
        fast_clock.since = real_time.time()
        exits: Counter[int] = Counter()
        with Nursery(fast_clock, lease=LEASE * max(1.0, speed / 20)) as nursery:
            while fast_clock.now() < EVENING:
                workers = [nursery.start(), nursery.start()]
                real_time.sleep(draw.uniform(0.5, 1) * seconds_a_round)
                exits.update(nursery.end(one, signal.SIGTERM) for one in workers)
                real_time.sleep(draw.random() * LONGEST_PAUSE / speed)
                if draw.random() < 0.7:  # so that both find the same nudges waiting
                    plan.run(fast_clock.now())
        _tidy_up(fast_clock)
        return _judge(place, people, exits)


def _tidy_up(fast_clock: FastClock) -> None:
    """What the last workers left over is planned and settled, hours later."""
    for hours in range(1, 4):
        plan.run(fast_clock.now() + timedelta(hours=hours))
        deliver.run(fast_clock.now() + timedelta(hours=hours))


def _judge(place: Stage, people: list[Person], exits: Counter[int]) -> Report:
    utc = ZoneInfo("UTC")
    wanted = {
        (person.id, point.slot.index)
        for person in people
        for point in timing.points(CLINIC, utc, person.id, MORNING, EVENING)
    }
    planned = Counter((row.person_id, row.slot) for row in Decision.select())
    nudges = Counter((row.person_id, row.opens_at) for row in Nudge.select())
    boxes = place.push_service.mailboxes.values()
    arrived = Counter((box.token, one.topic) for box in boxes for one in box.accepted)
    states = Counter(row.state for row in Delivery.select())
    return Report(
        f"{sum(exits.values())} workers stopped and started again, two at once,"
        f" {len(wanted)} slots, {databases.kind()}",
        {
            "planned twice": sum(n > 1 for n in (planned | nudges).values()),
            "not planned": len(wanted - planned.keys()),
            "planned though no slot": len(planned.keys() - wanted),
            "sent twice": sum(n > 1 for n in arrived.values()),
            "accepted but not sent": max(0, states["accepted"] - len(arrived)),
            "not final": states["due"] + states["sending"],
            "stopped uncleanly": sum(n for code, n in exits.items() if code),
        },
        dict(states),
    )
