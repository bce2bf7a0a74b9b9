"""What a person showed, taken back: all of it at once, or with them when they leave a team."""

from datetime import datetime

from app import db
from app.accounts import access, audit
from app.accounts.models import Membership, Person, Team
from app.coaching import members
from app.coaching.models import Recognition, Suggestion
from app.practice import record, sharing
from app.practice.models import Moment
from app.problems import Problem

PRACTISES = ("clinician", "coach")


class LastCoach(Exception):
    """The team would have no coach, and who leaves has not said that they know."""


def withdraw_all(person: Person, at: datetime) -> None:
    """Make all that the person showed anybody theirs alone again; the moments stay with them."""
    told = (Moment.person == person) & (Moment.share != "me")
    with db.atomic():
        for row in Moment.select(Moment.id).where(told):
            record.revise(person, row.id, at, share="me")
        sharing.hide_aspiration(person)
        Suggestion.delete().where(Suggestion.person == person).execute()
        thanks = (Recognition.person == person) & Recognition.team_may_read
        Recognition.update(team_may_read=False).where(thanks).execute()
        audit.note(person, "withdrawn", person, at)


def teams_of(person: Person) -> list[tuple[Team, bool]]:
    """The teams that the person practises in, and whether they are a team's only coach."""
    mine = {team for role in PRACTISES for team in access.teams_of(person, role)}
    return [(team, is_last_coach(person, team)) for team in sorted(mine, key=lambda one: one.name)]


def is_last_coach(person: Person, team: Team) -> bool:
    coaches = Membership.select().where(Membership.team == team, Membership.role == "coach")
    return {row.person_id for row in coaches} == {person.id}


def leave(person: Person, team_id: int, knows: bool, at: datetime) -> str:
    """Leave a team with all one showed it; its name. Problem 404 for another's.

    `knows`: the person was warned that the team has no coach then; without it raises LastCoach.
    """
    with db.atomic():
        team = next((one for one, _ in teams_of(person) if one.id == team_id), None)
        if team is None:
            raise Problem(404, "There is nothing here.")
        if not knows and is_last_coach(person, team):
            raise LastCoach
        members.part(person, team_id)
        audit.note(person, "left", person, at)
    name: str = team.name
    return name
