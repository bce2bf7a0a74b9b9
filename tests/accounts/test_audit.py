"""What was done with an account is noted: who, what, whom and when, never what anything said."""

from app.accounts import audit
from app.accounts.audit import Act
from app.coaching import members
from tests.coaching.shares import NOON


def done():
    return [(row.actor, row.action, row.subject) for row in Act.select().order_by(Act.id)]


def test_changes_of_role_and_removals_are_noted(coach, colleague, team):
    members.set_coach(coach, team, colleague.id, True)
    members.set_coach(coach, team, colleague.id, False)
    members.remove(coach, team, colleague.id)
    assert done() == [
        (coach, action, colleague) for action in ("made coach", "coaching ended", "removed")
    ]


def test_a_refused_change_is_not_noted(coach, team):
    try:
        members.remove(coach, team, coach.id)
    except members.LastCoach:
        assert done() == []


def test_invitations_are_noted_and_concern_nobody(app, coach, team, signed_in):
    signed_in(coach).post("/coach/team/invitations", data={"team": team.id})
    app.test_cli_runner().invoke(args=["invite", "Ward 3"])
    assert done() == [(coach, "invited", None), (None, "invited", None)]


def test_ending_sign_ins_is_noted(signed_in, clinician):
    signed_in(clinician).post("/settings/ways-in/sessions/end-others")
    assert done() == [(clinician, "signed out", clinician)]


def test_a_person_reads_what_concerns_them_and_nothing_else(coach, clinician, colleague):
    audit.note(coach, "removed", clinician, NOON)
    audit.note(None, "export prepared", clinician, NOON)
    audit.note(clinician, "withdrawn", clinician, NOON)
    audit.note(coach, "removed", colleague, NOON)
    told = [one.by for one in audit.about(clinician)]
    assert told == ["you", audit.NOBODY_SIGNED_IN, "Cleo Marsh"]
