"""Who may do what in which team."""

from app.accounts import access
from app.accounts.models import Membership


def test_a_coach_coaches_her_own_team_only(coach, outsider, team):
    assert access.teams_of(coach, "coach") == [team]
    assert team not in access.teams_of(outsider, "coach")


def test_a_clinician_and_an_administrator_coach_nobody(clinician, team):
    Membership.create(person=clinician, team=team, role="admin")
    assert access.roles_of(clinician) == {"admin", "clinician"}
    assert access.teams_of(clinician, "coach") == []


def test_teams_are_found_by_role_and_named_once(coach, outsider, team):
    Membership.create(person=coach, team=team, role="clinician")
    assert access.teams_of(coach) == [team]
    assert access.teams_of(coach, "admin") == []


def test_a_person_in_no_team_counts_as_a_clinician(coach):
    Membership.delete().execute()
    assert access.role_of(coach) == "clinician"
