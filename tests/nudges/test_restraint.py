"""Whatever a person does and wherever they go, nudges stay few, apart, and away from quiet times."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.accounts import hours, wishes
from app.accounts.hours import Away, ClinicHours, Window
from app.accounts.models import Person
from app.nudges import plan, quiet
from app.nudges.models import Decision, Nudge, Quiet, Schedule, Subscription
from app.practice import deck
from app.practice.models import Dealt, Moment

# Clocks change in New York and in London in these weeks.
STARTS = [datetime(2026, 3, 6, tzinfo=UTC), datetime(2026, 10, 23, tzinfo=UTC)]
LENGTH = timedelta(days=4)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
EACH_DAY = range(7)
DAYS = ClinicHours(tuple(Window(day, time(8), time(18), 30) for day in EACH_DAY), nudges=2)
NIGHTS = ClinicHours(tuple(Window(day, time(20), time(8), 60) for day in EACH_DAY), nudges=2)
WARD = ClinicHours(
    tuple(Window(day, time(0), time(0), times=(time(1, 30), time(2, 30))) for day in EACH_DAY), 2
)
# The end of one day's shift is always close to the beginning of the next.
MORNINGS = tuple(Window(day, time(8), time(12), times=(time(8, 30), time(9))) for day in EACH_DAY)
LATE = tuple(Window(day, time(20), time(8), times=(time(6, 30), time(7))) for day in EACH_DAY)
BOTH = ClinicHours((*MORNINGS, *LATE), nudges=2)


@dataclass
class Life:
    """What a person did, and when: each changes what may follow."""

    person: Person
    logs: list[datetime] = field(default_factory=list)
    quiet: list[tuple[datetime, datetime]] = field(default_factory=list)
    days_off: set[object] = field(default_factory=set)

    def log(self, at: datetime) -> None:
        self.logs.append(at)
        said = {"skill": "x", "outcome": "worked", "local_day": at.date(), "occurred_at": at}
        Moment.create(person=self.person, id=str(len(self.logs)), **said)

    def call_it_heavy(self, at: datetime) -> None:
        quiet.begin_heavy_shift(self.person, at)
        self.days_off.add((deck.day_of(self.person, at), at))

    def pause(self, at: datetime) -> None:
        wishes.pause(self.person, at + 20 * HOUR)
        self.quiet.append((at, at + 20 * HOUR))

    def go_away(self, at: datetime) -> None:
        day = deck.day_of(self.person, at)
        off = (Away(day, day + timedelta(days=1)),)
        self._work(ClinicHours(DAYS.windows, 2, away=off), at)
        self.days_off.add((day, at))

    def work_days(self, at: datetime) -> None:
        self._work(DAYS, at)

    def work_nights(self, at: datetime) -> None:
        self._work(NIGHTS, at)

    def work_on_the_ward(self, at: datetime) -> None:
        self._work(WARD, at)

    def work_both(self, at: datetime) -> None:
        self._work(BOTH, at)

    def fly_to_london(self, at: datetime) -> None:
        self._move("Europe/London", at)

    def fly_to_new_york(self, at: datetime) -> None:
        self._move("America/New_York", at)

    def fly_to_tokyo(self, at: datetime) -> None:
        self._move("Asia/Tokyo", at)

    def _work(self, worked: ClinicHours, at: datetime) -> None:
        away = hours.load(self.person.hours).away
        wishes.set_hours(self.person, ClinicHours(worked.windows, 2, away=(*away, *worked.away)))
        plan.reschedule(self.person, at)

    def _move(self, zone: str, at: datetime) -> None:
        wishes.set_zone(self.person, zone)
        plan.reschedule(self.person, at)


ACTS = [name for name in vars(Life) if not name.startswith("_") and callable(getattr(Life, name))]
events = st.lists(
    st.tuples(st.integers(0, int(LENGTH / MINUTE)), st.sampled_from(ACTS)), max_size=8
)


@pytest.fixture
def living(clinician):
    """Start a life from nothing, with a phone, at work by day and by night in New York."""
    Subscription.create(person=clinician, endpoint="https://push.example/1", p256dh="k", auth="a")

    def begin(at: datetime) -> Life:
        for table in (Nudge, Decision, Moment, Quiet, Schedule, Dealt):
            table.delete().execute()
        wishes.resume(clinician)
        wishes.set_hours(clinician, BOTH)
        wishes.set_zone(clinician, "America/New_York")
        plan.reschedule(clinician, at)
        return Life(clinician)

    return begin


def run_until(end: datetime, late: timedelta) -> None:
    """The planner's passes up to `end`, each some time late."""
    while (due := Schedule.get().next_decision_at) and due + late < end:
        plan.run(due + late)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.sampled_from(STARTS), events, st.integers(0, 12))
def test_nudges_are_few_apart_and_out_of_quiet_times(living, start, happens, minutes_late):
    life, late = living(start), minutes_late * MINUTE
    for minutes, act in sorted(happens):
        at = start + minutes * MINUTE
        run_until(at, late)
        getattr(life, act)(at)
    run_until(start + LENGTH, late)
    decided = list(Decision.select())
    assert all(bool(row.reasons) != row.action for row in decided)
    nudges = list(Nudge.select(Nudge, Decision).join(Decision).order_by(Nudge.opens_at))
    assert max(Counter(one.decision.local_day for one in nudges).values(), default=0) <= 2
    assert all(b.opens_at - a.opens_at >= 3 * HOUR for a, b in pairwise(nudges))
    for nudge in nudges:
        at = nudge.opens_at
        assert not any(at - 2 * HOUR < log <= at for log in life.logs)
        assert not any(begin <= at < end for begin, end in life.quiet)
        day = nudge.decision.local_day
        assert not any(day == off and said <= at for off, said in life.days_off)
