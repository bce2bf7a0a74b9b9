"""What happened when: a coach's dated words on the charts of a team."""

from datetime import date

from app.accounts.models import Person
from app.coaching import reach
from app.coaching.models import Annotation
from app.problems import Problem

MOST = 30


def of_team(team: int) -> list[Annotation]:
    """The newest annotations of a team, oldest first."""
    rows = Annotation.select().where(Annotation.team == team)
    newest = rows.order_by(Annotation.day.desc(), Annotation.id.desc()).limit(MOST)
    return list(reversed(newest))


def add(coach: Person, team: int, day: date, text: str) -> None:
    """Keep a note on a team the coach coaches."""
    Annotation.create(team=team, coach=coach, day=day, text=text)


def remove(coach: Person, annotation_id: int) -> int:
    """Delete a note of the coach's own teams; its team. Problem 404 for every other."""
    mine = Annotation.team.in_(reach.teams_coached(coach))
    row = Annotation.get_or_none((Annotation.id == annotation_id) & mine)
    if row is None:
        raise Problem(404, "There is nothing here.")
    row.delete_instance()
    return row.team_id
