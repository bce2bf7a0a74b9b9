"""Fault 3: one of two senders is killed (-9) again and again while nudges fall due.

Proved by breaking it: when `_give_up_lost` makes rows `due` again, 9 of 150 are reported sent twice;
when `claim` reads first and then writes by id alone, 7 (30 kills, SQLite).
"""

import random
import signal
import time
from collections import Counter
from datetime import date, datetime, timedelta

from app import db
from app.accounts.hours import ClinicHours
from app.accounts.models import Person
from app.nudges import message, queue
from app.nudges.models import Decision, Delivery, Nudge
from tests import databases
from tests.faults.nursery import Nursery, real_clock
from tests.faults.report import Report
from tests.faults.stage import stage
from tests.push_service import Device

NUDGES_A_KILL = 5
BETWEEN = (0.1, 0.7)  # seconds from one kill to the next
FINAL = ("accepted", "unknown", "shown", "skipped", "expired", "failed")
SEED = 3


def run(kills: int, lease: float) -> Report:
    """So many kills; `lease` in seconds."""
    draw = random.Random(SEED)
    with stage() as place:
        person = place.person("Ana Souza", ClinicHours())
        phone = place.phone(person, datetime.now().astimezone())
        phone.mailbox.answers.always(201, wait=0.03, keep=True)
        with Nursery(real_clock(), lease) as nursery:
            count = fall_due(person, kills)
            workers = [nursery.start(), nursery.start()]
            for _ in range(kills):
                time.sleep(draw.uniform(*BETWEEN))
                one = draw.randrange(2)
                nursery.end(workers[one], signal.SIGKILL)
                workers[one] = nursery.start()
            until_final(2 * lease)
        return judge(phone, kills, count)


def fall_due(person: Person, kills: int) -> int:
    """Nudges that fall due one after another for as long as the killing takes; how many."""
    count, seconds = kills * NUDGES_A_KILL, kills * sum(BETWEEN) / 2
    begins = datetime.now().astimezone() + timedelta(seconds=0.5)
    ends = begins + timedelta(seconds=seconds + 3600)
    with db.atomic():
        for number in range(count):
            opens = begins + timedelta(seconds=seconds * number / count)
            nudge = _nudge(person, number, opens, ends)
            queue.enqueue("nudge", nudge.id, person, due_at=opens, until=ends)
    return count


def _nudge(person: Person, number: int, opens: datetime, ends: datetime) -> Nudge:
    decision = Decision.create(
        person=person,
        local_day=date(2026, 3, 2),
        slot=number,
        at=opens,
        available=True,
        policy="fault",
        probability=1,
        seed=0,
        action=True,
    )
    return Nudge.create(
        decision=decision, person=person, skill="sit-down", opens_at=opens, until=ends
    )


def until_final(seconds: float) -> None:
    """Wait until every row is final, two leases after the last is due at most."""
    last = Delivery.select().order_by(Delivery.due_at.desc()).get().due_at
    end = max(time.time(), last.timestamp()) + seconds
    while _open_rows() and time.time() < end:
        time.sleep(0.1)


def _open_rows() -> int:
    return int(Delivery.select().where(Delivery.state.not_in(FINAL)).count())


def judge(phone: Device, kills: int, count: int) -> Report:
    arrived = Counter(one.topic for one in phone.mailbox.accepted)
    states = Counter(row.state for row in Delivery.select())
    rows = {message.topic("nudge", row.subject): row.state for row in Delivery.select()}
    twice = sum(arrived[topic] > 1 for topic in rows)
    visible = ("unknown", "failed", "expired")
    lost = sum(not arrived[topic] and state not in visible for topic, state in rows.items())
    unknown_but_there = sum(arrived[topic] > 0 for topic in rows if rows[topic] == "unknown")
    return Report(
        f"{kills} kills of a sender among two, {count} nudges, {databases.kind()}",
        {
            "sent twice": twice,
            "silently lost": lost,
            "not final after two leases": _open_rows(),
            "rows missing": count - len(rows),
        },
        {**states, "unknown though arrived": unknown_but_there},
    )
