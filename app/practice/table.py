"""What the cards of a day are dealt from, read for many people at once.

Each kind of row is read when it is first needed, in one query for everybody: dealing to two hundred
people costs as many queries as dealing to one. What is dealt lies here until it is written.
"""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, datetime, timedelta
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import Any
from zoneinfo import ZoneInfo

import peewee

from app import clock, db
from app.accounts import hours
from app.accounts.models import Person
from app.practice import choices
from app.practice.choose import Candidate
from app.practice.models import Choice, Dealt, Moment

HAND = 100
ANY_ZONE = timedelta(days=2)  # how far a person's day may be from the calendar's in UTC

Day = tuple[int, date]  # a person's id, a local day of theirs


class Table:
    """The cards of the people with these ids, as they are at `at` (aware UTC)."""

    def __init__(self, people: Collection[int], at: datetime) -> None:
        self.at = at
        self.fresh: list[Dealt] = []
        self.pools: dict[int, list[Candidate]] = {}
        self._people = people
        self._days: dict[int, date] = {}

    def day_of(self, person: Person) -> date:
        """The shift's day of a person."""
        if person.id not in self._days:
            zone = ZoneInfo(person.zone)
            self._days[person.id] = clock.local_day(hours.load(person.hours), zone, self.at)
        return self._days[person.id]

    @cached_property
    def said(self) -> dict[int, dict[str, Choice]]:
        """What stands of each person's choices, by skill."""
        return choices.of_all(self._people, self.at)

    @cached_property
    def cards(self) -> dict[Day, list[Dealt]]:
        """What was dealt for each day that it may be somewhere now, by position."""
        found: dict[Day, list[Dealt]] = defaultdict(list)
        for card in Dealt.select().where(self._lately(Dealt)).order_by(Dealt.position):
            found[card.person_id, card.local_day].append(card)
        return found

    @cached_property
    def logged(self) -> dict[Day, set[str]]:
        """The skills logged on each of these days."""
        found: dict[Day, set[str]] = defaultdict(set)
        rows = Moment.select(Moment.person, Moment.local_day, Moment.skill)
        for person, day, skill in rows.where(self._lately(Moment) & ~Moment.deleted).tuples():
            found[person, day].add(skill)
        return found

    @cached_property
    def shown(self) -> dict[int, dict[str, int]]:
        """For each skill that a person was ever shown, how many cards came after its last one."""
        newest_first = self._shown().order_by(Dealt.person.desc(), Dealt.shown_at.desc())
        rows = newest_first.select(Dealt.person, Dealt.skill)
        found: dict[int, dict[str, int]] = defaultdict(dict)
        # Many rows, and nothing to convert; counting them here takes half as long as in SQL.
        for person, cards in groupby(db.database.execute(rows), itemgetter(0)):
            for since, (_, skill) in enumerate(cards):
                found[person].setdefault(skill, since)
        return found

    @cached_property
    def asked(self) -> dict[int, dict[str, datetime]]:
        """When each skill was last asked about."""
        found: dict[int, dict[str, datetime]] = defaultdict(dict)
        is_first = Dealt.position == Dealt.position / HAND * HAND  # peewee reads % as LIKE
        for row in self._shown().where(is_first).order_by(Dealt.shown_at):
            found[row.person_id][row.skill] = row.shown_at
        return found

    def put(self, card: Dealt) -> None:
        """Lay a new card down, the last of its day."""
        self.cards[card.person_id, card.local_day].append(card)
        self.fresh.append(card)

    def write(self) -> None:
        """Keep what was laid down; what somebody else dealt at the same place first stands."""
        if not self.fresh:
            return
        db.add(Dealt, [card.__data__ for card in self.fresh])
        self.fresh = []
        del self.cards  # read again when needed

    def _lately(self, model: Any) -> Any:
        near = (self.at - ANY_ZONE).date(), (self.at + ANY_ZONE).date()
        return db.one_of(model.person, self._people) & model.local_day.between(*near)

    def _shown(self) -> peewee.ModelSelect:
        theirs = db.one_of(Dealt.person, self._people)
        return Dealt.select().where(theirs & Dealt.shown_at.is_null(False))
