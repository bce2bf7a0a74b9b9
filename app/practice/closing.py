"""Closes a week: keeps for each team what may be told of it, and nothing else.

A week runs from Monday to Sunday by the day of each person's shift. It closes on Tuesday at noon UTC: by
then it is over in every time zone, and phones that had no signal have had a day to send.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from peewee import JOIN, fn

from app import clock
from app.accounts.models import Membership, Person, Team
from app.practice import week_figures
from app.practice.models import KeptOut
from app.practice.totals import A_WEEK, ClosedWeek, TeamWeek

CLOSES_AFTER = timedelta(days=8, hours=12)
MOST_WEEKS = 53  # looked back when a team is counted for the first time
WORKS = ("clinician", "coach")
AT_ONCE = 10  # teams in one pass of the worker, which has nudges to send


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
    members, coaches = _members(team), _coaches(team)
    for monday in _missing(team, last):
        here = [one for one in members if _monday(one.created_at) <= monday]
        counted = [one.id for one in here if one.kept_out is None]  # of others nothing is read
        figures = week_figures.of(counted, coaches, len(here), monday)
        TeamWeek.insert(team=team, week=monday, figures=figures).on_conflict_ignore().execute()


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


def _coaches(team: Team) -> set[int]:
    roles = (Membership.team == team) & (Membership.role == "coach")
    return {row.person_id for row in Membership.select().where(roles)}


def _monday(at: datetime) -> date:
    return at.date() - timedelta(days=at.weekday())
