"""Closes a week: counts what each team did, lets through what may be told, and forgets the rest.

A week runs from Monday to Sunday by the day of each person's shift. It closes on Tuesday at noon UTC: by
then it is over in every time zone, and phones that had no signal have had a day to send.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from peewee import JOIN, fn

from app import clock
from app.accounts.models import Membership, Person, Team
from app.practice import suppress
from app.practice.models import KeptOut, Moment
from app.practice.totals import A_WEEK, ClosedWeek, TeamWeek

CLOSES_AFTER = timedelta(days=8, hours=12)
MOST_WEEKS = 53  # looked back when a team is counted for the first time
WORKS = ("clinician", "coach")
AT_ONCE = 10  # teams in one pass of the worker, which has nudges to send
USES = ("worked", "tried")  # that no chance arose is no use, and is counted nowhere
SHIFTED = timedelta(days=2)  # a shift's day and the hour of a moment lie closer than this

Tally = dict[str, dict[str, dict[str, int]]]


def close(at: datetime | None = None) -> bool:
    """Close what has ended by `at` for the next few teams; whether that was the last of it.

    One look at an index when there is nothing to do. Safe to repeat, and to run in two places.
    """
    monday = last_closing(at or clock.now())
    if ClosedWeek.select().where(ClosedWeek.week == monday).exists():
        return True
    teams = list(_open_teams(monday).limit(AT_ONCE))
    for team in teams:
        _close_team(team, monday)
    if len(teams) < AT_ONCE:
        ClosedWeek.insert(week=monday).on_conflict_ignore().execute()
    return len(teams) < AT_ONCE


def last_closing(at: datetime) -> date:
    """The Monday of the newest week that has closed by `at`."""
    day = (at.astimezone(UTC) - CLOSES_AFTER).date()
    return day - timedelta(days=day.weekday())


def _open_teams(monday: date) -> Any:
    """Teams that existed in that week and have no row for it."""
    ends = datetime.combine(monday + A_WEEK, time(), UTC)
    row = TeamWeek.select(1).where(TeamWeek.team == Team.id, TeamWeek.week == monday)
    return Team.select().where(Team.created_at < ends, ~fn.EXISTS(row)).order_by(Team.id)


def _close_team(team: Team, last: date) -> None:
    members = _members(team)
    for monday in _missing(team, last):
        here = [one for one in members if _monday(one.created_at) <= monday]
        row = TeamWeek.insert(team=team, week=monday, figures=_figures(here, monday))
        row.on_conflict_ignore().execute()


def _missing(team: Team, last: date) -> list[date]:
    newest = TeamWeek.select().where(TeamWeek.team == team).order_by(TeamWeek.week.desc()).first()
    first = newest.week + A_WEEK if newest else _monday(team.created_at)
    mondays = (last - number * A_WEEK for number in reversed(range(MOST_WEEKS)))
    return [one for one in mondays if one >= first]


def _members(team: Team) -> list[Person]:
    """Who works in the team, each in the team they joined first: nobody is counted in two."""
    earlier = Membership.alias()
    joined_before = earlier.select(1).where(
        earlier.person == Membership.person, earlier.id < Membership.id, earlier.role.in_(WORKS)
    )
    first_here = (Membership.team == team) & Membership.role.in_(WORKS) & ~fn.EXISTS(joined_before)
    return list(
        Person.select(Person, KeptOut.person.alias("kept_out"))
        .join(Membership)
        .join_from(Person, KeptOut, JOIN.LEFT_OUTER)
        .where(first_here)
        .objects()
    )


def _figures(members: list[Person], monday: date) -> dict[str, Any]:
    """What of this week may be told of these people; of those who keep out, nothing is read."""
    counted = [one.id for one in members if one.kept_out is None]
    tally = _tally(counted, monday)
    uses = {skill: _sums(answers.values()) for skill, answers in tally.items()}
    whole = suppress.publish(_sums(uses.values()), len(counted))
    total, people = whole["total"], whole["contributors"]
    if total is None:
        return {}
    return {
        "uses": total,
        "per_ten": round(10 * total / len(members), 1),
        "practised": suppress.share(people, len(counted)) if people else None,
        "is_nearly_all": people is None,
        "skills": [
            {"skill": skill, "uses": cell["total"], "worked": _worked(tally[skill], len(counted))}
            for skill, cell in suppress.publish_family(uses, len(counted)).items()
        ],
    }


def _worked(answers: dict[str, dict[str, int]], roster: int) -> int | None:
    return suppress.publish_answers(answers, "worked", roster)


def _tally(people: list[int], monday: date) -> Tally:
    """How often by skill, outcome and person; it lives only as long as it takes to publish."""
    found: Tally = defaultdict(lambda: defaultdict(dict))
    for skill, outcome, person, times in _uses(people, monday).tuples():
        found[skill][outcome][str(person)] = times
    return found


def _uses(people: list[int], monday: date) -> Any:
    begins = datetime.combine(monday, time(), UTC)
    in_week = Moment.local_day.between(monday, monday + A_WEEK - timedelta(days=1))
    # The hour is asked for as well since (person, occurred_at) has an index.
    around = Moment.occurred_at.between(begins - SHIFTED, begins + A_WEEK + SHIFTED)
    return (
        Moment.select(Moment.skill, Moment.outcome, Moment.person, fn.COUNT(Moment.id))
        .where(
            Moment.person.in_(people), in_week, around, Moment.outcome.in_(USES), ~Moment.deleted
        )
        .group_by(Moment.skill, Moment.outcome, Moment.person)
    )


def _sums(cells: Iterable[dict[str, int]]) -> dict[str, int]:
    sums: dict[str, int] = defaultdict(int)
    for cell in cells:
        for person, times in cell.items():
            sums[person] += times
    return dict(sums)


def _monday(at: datetime) -> date:
    return at.date() - timedelta(days=at.weekday())
