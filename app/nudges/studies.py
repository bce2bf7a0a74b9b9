"""Studies of a team's nudges: approved by a board, eight weeks long, looked at once. Dates never move."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from app import db
from app.accounts import memberships
from app.accounts.models import Membership, Person, Team
from app.nudges.study_models import Study
from app.problems import Problem

LENGTH = timedelta(weeks=8)
LATE_ANSWERS = timedelta(days=7)  # a phone may be without a signal for days
FURTHEST_AHEAD = timedelta(weeks=26)
PRACTISING = ("clinician", "coach")


@dataclass(frozen=True)
class Approval:
    """Who approved a study (an ethics or quality board), under which reference, and when."""

    board: str
    reference: str
    on: date


def faults(approved_on: date, first_day: date, today: date) -> dict[str, str]:
    """What is wrong with the dates of a study that is made `today`: {field: sentence}. Pure."""
    found = {}
    if approved_on > today:
        found["approved_on"] = "This day is still to come: a study starts after its approval."
    if first_day <= today:
        found["first_day"] = "Choose a day from tomorrow on, so that people can read about it."
    if first_day > today + FURTHEST_AHEAD:
        found["first_day"] = "Choose a day within the next half year."
    return found


def start(coach: Person, team_id: int, approval: Approval, first_day: date, at: datetime) -> Study:
    """A study of eight weeks in a team that `coach` coaches.

    Problem 404 for another team; 409 when a study of this team is still open.
    """
    team = _coached(coach, team_id)
    with db.atomic():
        # A write holds the team's row on both databases, so that two coaches start one study.
        Team.update(name=Team.name).where(Team.id == team.id).execute()
        if open_study(team, at.date()):
            raise Problem(409, "This team has a study already. Another can follow after it.")
        last_day = first_day + LENGTH - timedelta(days=1)
        return Study.create(
            team=team,
            board=approval.board,
            reference=approval.reference,
            approved_on=approval.on,
            first_day=first_day,
            last_day=last_day,
            analysis_on=last_day + LATE_ANSWERS,
            coach=coach,
            made_at=at,
        )


def stop(coach: Person, study_id: int, at: datetime) -> None:
    """End a study before its result, for good: it will have none. Problem 404 when there is no such."""
    teams = [team.id for team in memberships.teams_of(coach, "coach")]
    is_open = Study.stopped_at.is_null() & (Study.analysis_on > at.date())
    mine = (Study.id == study_id) & Study.team.in_(teams) & is_open
    if not Study.update(stopped_at=at).where(mine).execute():
        raise Problem(404, "There is nothing here.")


def open_study(team: Team, today: date) -> Study | None:
    """The team's study that has not come to its result by `today`."""
    is_open = Study.stopped_at.is_null() & (Study.analysis_on > today)
    return Study.get_or_none((Study.team == team) & is_open)


def of_coach(coach: Person) -> list[Study]:
    """The studies of the teams that `coach` coaches, newest first, each with its team."""
    teams = [team.id for team in memberships.teams_of(coach, "coach")]
    return list(_with_team(Study.team.in_(teams)))


def of_member(person: Person, today: date) -> list[Study]:
    """What was not stopped and is not half a year old in the teams in which the person works."""
    is_recent = Study.stopped_at.is_null() & (Study.analysis_on > today - FURTHEST_AHEAD)
    return list(_with_team(Study.team.in_(teams_of(person)) & is_recent))


def teams_of(person: Person) -> list[int]:
    """The ids of the teams in which the person works; an administrator, as such, works in none."""
    mine = (Membership.person == person) & Membership.role.in_(PRACTISING)
    return [row.team_id for row in Membership.select(Membership.team).where(mine).distinct()]


def team_size(study: Study) -> int:
    """How many people work in the study's team."""
    here = (Membership.team == study.team_id) & Membership.role.in_(PRACTISING)
    return int(Membership.select(Membership.person).where(here).distinct().count())


def _with_team(which: Any) -> Any:
    newest_first = Study.first_day.desc(), Study.id.desc()
    return Study.select(Study, Team).join(Team).where(which).order_by(*newest_first)


def _coached(coach: Person, team_id: int) -> Team:
    for team in memberships.teams_of(coach, "coach"):
        if team.id == team_id:
            return team
    raise Problem(404, "There is nothing here.")
