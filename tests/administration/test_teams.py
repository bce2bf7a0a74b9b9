"""Teams are made, renamed and closed; what people did in one stays theirs."""

from app.accounts import invitations
from app.accounts.models import Invitation, Membership, Session, Team
from app.practice.models import Moment
from app.practice.sharing import Shared
from tests.coaching.shares import log_moment

SURE = {"sure": "yes"}


def test_a_team_is_made_and_renamed(browser):
    answer = browser.post("/admin/teams", data={"name": " Ward  7 "})
    assert answer.status_code == 303
    team = Team.get(Team.name == "Ward 7")
    browser.post(f"/admin/teams/{team.id}/name", data={"name": "Ward 8"})
    assert "Ward 8" in browser.get("/admin/teams").text


def test_two_teams_have_two_names(browser, team):
    answer = browser.post("/admin/teams", data={"name": "ward 3"})
    assert answer.status_code == 422
    assert "There is a team with this name." in answer.text
    assert 'value="ward 3"' in answer.text


def test_closing_needs_the_box(browser, team, clinician):
    answer = browser.post(f"/admin/teams/{team.id}/closing", data={})
    assert answer.status_code == 422
    assert "Tick the box" in answer.text
    assert Membership.select().where(Membership.person == clinician).exists()


def test_a_closed_team_has_nobody_in_it_and_they_keep_what_they_did(
    browser, team, clinician, coach, client
):
    log_moment(clinician, share="team", note="Sat down")
    code = invitations.issue(team, "clinician")
    assert browser.post(f"/admin/teams/{team.id}/closing", data=SURE).status_code == 303
    assert [row.role for row in Membership.select()] == ["admin"]
    assert (Shared.select().count(), Moment.get().note) == (0, "Sat down")
    assert client.get(f"/join/{code}").status_code == 404
    assert browser.get(f"/admin/teams/{team.id}").status_code == 404
    assert "Ward 3" in browser.get("/admin/teams").text


def test_a_link_opens_the_part_that_was_chosen(browser, team):
    page = browser.post(f"/admin/teams/{team.id}/invitations", data={"role": "coach"}).text
    assert "Link to join as coach" in page
    assert Invitation.get().role == "coach"


def test_who_signed_in_long_ago_is_asked_again_first(browser, team):
    Session.update(confirmed_at=None).execute()
    answer = browser.post(f"/admin/teams/{team.id}/closing", data=SURE)
    assert answer.location == f"/confirm?next=/admin/teams/{team.id}"
    assert Team.get().closed_at is None
