"""What was done with an account is noted: who, what, whom and when, never what anything said."""

from datetime import timedelta

import pytest

from app.accounts import audit, invitations
from app.accounts.audit import Act
from app.accounts.models import Passkey, Team
from app.administration import teams
from app.coaching import members
from tests.accounts.authenticator import Authenticator
from tests.coaching.shares import NOON, counted
from tests.conftest import PASSWORD, add_person


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


@pytest.mark.asvs("16.2.1")
def test_a_person_reads_what_concerns_them_and_nothing_else(coach, clinician, colleague):
    audit.note(coach, "removed", clinician, NOON)
    audit.note(None, "export prepared", clinician, NOON)
    audit.note(clinician, "withdrawn", clinician, NOON)
    audit.note(coach, "removed", colleague, NOON)
    told = [one.by for one in audit.about(clinician)]
    assert told == ["you", audit.NOBODY_SIGNED_IN, "Cleo Marsh"]


def actions(person):
    return [row.action for row in Act.select().where(Act.subject == person).order_by(Act.id)]


@pytest.mark.asvs("16.3.1")
def test_coming_in_is_noted_with_its_way_and_so_is_who_could_not(client, clinician):
    for password in ("not hers at all", "nor this one", PASSWORD):
        client.post("/signin", data={"sign_in_name": "ana.souza", "password": password})
    assert done() == [(None, "try failed", clinician), (clinician, "in by password", clinician)]
    page = client.get("/settings/data/acts").text
    assert "Somebody tried to prove to be you" in page
    assert "by you" not in page  # whoever had the password


def test_a_try_with_a_name_nobody_has_is_as_much_work_and_says_no_name(client, clinician):
    def writes(name):
        with counted() as sent:
            client.post("/signin", data={"sign_in_name": name, "password": "a wrong guess"})
        return [sql.split()[0] for sql in sent if not sql.startswith("SELECT")]

    assert writes("nobody") == writes("ana.souza")
    assert done() == [(None, "try failed", None), (None, "try failed", clinician)]


def test_of_what_is_done_again_within_the_hour_the_latest_is_kept(clinician):
    for minutes in (0, 20, 59, 61):
        at = NOON + timedelta(minutes=minutes)
        audit.note_latest(None, "try failed", clinician, at, timedelta(hours=1))
    kept = [act.at - NOON for act in Act.select().order_by(Act.id)]
    assert kept == [timedelta(minutes=59), timedelta(minutes=61)]


def test_every_change_of_the_ways_in_is_noted(signed_in, clinician):
    ana, phone = signed_in(clinician), Authenticator()
    made = phone.make(ana.post("/api/passkeys/add", json={}).get_json())
    ana.post("/settings/ways-in/passkeys", data={"passkey": made})
    ana.post(f"/settings/ways-in/passkeys/{Passkey.get().id}/removal")
    new = {"current_password": PASSWORD, "password": "another four plain words"}
    ana.post("/settings/ways-in/password", data=new)
    ana.post("/handover")
    assert actions(clinician) == [
        *("passkey added", "passkey removed", "password set", "code made"),
    ]


def test_joining_and_the_closing_of_a_team_are_noted(signed_in, clinician, coach, team):
    code = invitations.issue(Team.create(name="Ward 4"), "clinician")
    signed_in(clinician).post(f"/join/{code}")
    teams.close(coach, team)
    assert actions(clinician) == ["joined", "team closed"]


def test_an_administrator_s_look_at_an_account_is_noted_once_a_day(signed_in, clinician, team):
    ada = add_person("Ada Lund", team, "admin")
    browser = signed_in(ada)
    for person in (clinician, clinician, ada):
        browser.get(f"/admin/people/{person.id}")
    assert done() == [(ada, "looked up", clinician)]
    told = signed_in(clinician).get("/settings/data/acts").text
    assert "An administrator opened the page of your account" in told and "by Ada Lund" in told


def test_no_act_can_hold_words():
    fields = {field.name for field in Act._meta.sorted_fields}
    assert fields == {"id", "actor", "action", "subject", "at"}
