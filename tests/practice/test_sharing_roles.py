"""Whom "my coach" and "my team" reach: the teams in which the person takes part."""

from app.accounts.models import Membership, Team
from app.practice import record
from app.practice.sharing import Shared
from tests.practice.phone import NOON, moment


def test_a_team_that_one_only_administers_is_told_nothing(clinician, team):
    other = Team.create(name="Other ward")
    Membership.create(person=clinician, team=other, role="admin")
    record.record(clinician, [moment(share="coach")], NOON, NOON)
    assert [row.team_id for row in Shared.select()] == [team.id]
