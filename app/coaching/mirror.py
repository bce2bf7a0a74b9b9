"""A leader's own habits over four weeks, in words and days; read by that leader alone, graded by nobody."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from zoneinfo import ZoneInfo

from app.accounts.models import Person
from app.coaching import meter, reflection
from app.coaching.meter import Meter
from app.coaching.models import Answer, Message, Need, Recognition, Told

WEEKS = 4
DAYS = 7 * WEEKS


@dataclass(frozen=True)
class Habit:
    """What was done on which of the last 28 days (oldest first), and a sentence that says so."""

    name: str
    sentence: str
    days: tuple[bool, ...]

    @property
    def title(self) -> str:
        return reflection.TITLES[self.name]

    @property
    def weeks(self) -> list[tuple[bool, ...]]:
        return [self.days[at : at + 7] for at in range(0, DAYS, 7)]


@dataclass(frozen=True)
class Mirror:
    """`note` is this week in words; `meter` the same share of mission language that Messages shows."""

    note: str
    habits: tuple[Habit, ...]
    meter: Meter
    first: date


def of(leader: Person, at: datetime) -> Mirror:
    """The mirror of `leader` at `at`, in days of their own time zone."""
    zone = ZoneInfo(leader.zone)
    today = at.astimezone(zone).date()
    first = today - timedelta(days=DAYS - 1)
    since = datetime.combine(first, datetime.min.time(), tzinfo=zone)
    answers = _first_answers(leader, since, at)
    # Of what was asked without a name only the week is kept.
    timed = [(asked, answered) for asker, asked, answered in answers if asker]
    done = {
        "thanks": _days(_thanked_at(leader, since, at), zone),
        "stories": _told_on(leader, first, today),
        "needs": _days([answered for _, _, answered in answers], zone),
        "testimony": _days(_testified_at(leader, since, at), zone),
    }
    habits = tuple(_habit(name, days, first) for name, days in done.items())
    return Mirror(
        note=reflection.note({name: _this_week(days, today) for name, days in done.items()}),
        habits=_with_speed(habits, timed),
        meter=meter.of(leader, at),
        first=first,
    )


def _thanked_at(leader: Person, since: datetime, until: datetime) -> list[datetime]:
    mine = (Recognition.giver == leader) & Recognition.at.between(since, until)
    return [row.at for row in Recognition.select(Recognition.at).where(mine)]


def _told_on(leader: Person, first: date, last: date) -> list[date]:
    mine = (Told.coach == leader) & Told.told_on.between(first, last)
    return [row.told_on for row in Told.select(Told.told_on).where(mine)]


def _testified_at(leader: Person, since: datetime, until: datetime) -> list[datetime]:
    mine = (Message.person == leader) & (Message.kind == "testimony")
    rows = Message.select(Message.at).where(mine, Message.at.between(since, until))
    return [row.at for row in rows]


def _first_answers(
    leader: Person, since: datetime, until: datetime
) -> list[tuple[int | None, datetime, datetime]]:
    """(asker, asked, answered) of needs that this leader was the first to answer."""
    mine = (Answer.coach == leader) & (Answer.rev == 1) & Answer.at.between(since, until)
    rows = Answer.select(Need.person, Need.asked_at, Answer.at).join(Need).where(mine)
    return list(rows.tuples())


def _days(times: Collection[datetime], zone: ZoneInfo) -> list[date]:
    return [one.astimezone(zone).date() for one in times]


def _this_week(days: list[date], today: date) -> int:
    return sum(day > today - timedelta(days=7) for day in set(days))


def _habit(name: str, days: Collection[date], first: date) -> Habit:
    each = tuple(first + timedelta(days=ahead) in days for ahead in range(DAYS))
    return Habit(name, reflection.sentence(name, sum(each)), each)


def _with_speed(
    habits: tuple[Habit, ...], answers: list[tuple[datetime, datetime]]
) -> tuple[Habit, ...]:
    if not answers:
        return habits
    usual = median((answered - asked).total_seconds() for asked, answered in answers)
    said = reflection.speed(timedelta(seconds=usual))
    return tuple(
        Habit(one.name, f"{one.sentence} {said}", one.days) if one.name == "needs" else one
        for one in habits
    )
