"""What may be told of one team's week: counts by person go in, figures without people come out.

A coach knows some of it already: what was shared, and what they did themselves. Taken from a total, that
would leave the rest, so the rest has to be a crowd of its own before the total is told.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from peewee import fn

from app.practice import suppress
from app.practice.models import Moment
from app.practice.totals import A_WEEK

USES = ("worked", "tried")  # that no chance arose is no use, and is counted nowhere
SHIFTED = timedelta(days=2)  # a shift's day and the hour of a moment lie closer than this

Sums = dict[str, dict[str, int]]


@dataclass(frozen=True)
class _Count:
    """How often `person` used a skill with this outcome; `is_known`: to a coach, whatever is told."""

    skill: str
    outcome: str
    person: str
    times: int
    is_known: bool


def of(people: Sequence[int], coaches: Collection[int], size: int, monday: date) -> dict[str, Any]:
    """The figures of a `totals.Week` of those who are counted (`people`), in a team of `size`."""
    counts = list(_counts(people, coaches, monday))
    hidden = [one for one in counts if not one.is_known]
    roster = len(people)
    whole = suppress.publish(_by_person(counts), roster)
    total, part = whole["total"], whole["contributors"]
    if total is None or suppress.publish(_by_person(hidden), roster)["total"] is None:
        return {}
    return {
        "uses": total,
        "per_ten": round(10 * total / size, 1),
        "practised": suppress.share(part, roster) if part else None,
        "is_nearly_all": part is None,
        "skills": list(_skills(counts, hidden, roster)),
    }


def _skills(counts: list[_Count], hidden: list[_Count], roster: int) -> Iterator[dict[str, Any]]:
    """The skills that a crowd used, and of which a crowd stays when the known is taken away."""
    for skill in suppress.publish_family(_by_skill(hidden), roster):
        here, unseen = ([one for one in some if one.skill == skill] for some in (counts, hidden))
        uses = suppress.publish(_by_person(here), roster)["total"]
        if uses is not None:
            worked = _worked(here, roster) if _worked(unseen, roster) else None
            yield {"skill": skill, "uses": uses, "worked": worked}


def _worked(counts: list[_Count], roster: int) -> int | None:
    return suppress.publish_answers(_sums((one.outcome, one) for one in counts), "worked", roster)


def _by_person(counts: list[_Count]) -> dict[str, int]:
    return _sums(("", one) for one in counts).get("", {})


def _by_skill(counts: list[_Count]) -> Sums:
    return _sums((one.skill, one) for one in counts)


def _sums(named: Iterable[tuple[str, _Count]]) -> Sums:
    sums: Sums = defaultdict(lambda: defaultdict(int))
    for name, one in named:
        sums[name][one.person] += one.times
    return sums


def _counts(people: Sequence[int], coaches: Collection[int], monday: date) -> Iterator[_Count]:
    """They live only as long as it takes to publish."""
    for skill, outcome, person, share, times in _uses(people, monday).tuples():
        yield _Count(skill, outcome, str(person), times, share != "me" or person in coaches)


def _uses(people: Sequence[int], monday: date) -> Any:
    begins = datetime.combine(monday, time(), UTC)
    in_week = Moment.local_day.between(monday, monday + A_WEEK - timedelta(days=1))
    # The hour is asked for as well since (person, occurred_at) has an index.
    around = Moment.occurred_at.between(begins - SHIFTED, begins + A_WEEK + SHIFTED)
    kind = (Moment.skill, Moment.outcome, Moment.person, Moment.share)
    used = Moment.outcome.in_(USES) & ~Moment.deleted
    theirs = Moment.select(*kind, fn.COUNT(Moment.id)).where(Moment.person.in_(people))
    return theirs.where(in_week, around, used).group_by(*kind)
