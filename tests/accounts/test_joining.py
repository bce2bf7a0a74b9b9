"""Joining through the page behind an invitation."""

import pytest

from app.accounts import access, invitations
from app.accounts.models import Membership, Person, Team

EVA = {
    "name": "Eva Lang",
    "sign_in_name": "Eva.Lang",
    "password": "plain words for Eva",
    "zone": "Europe/Vienna",
}


@pytest.fixture
def link(team):
    return f"/join/{invitations.issue(team, 'clinician')}"


def test_the_page_says_who_sees_what_and_asks_three_things(client, link):
    page = client.get(link).text
    assert "Nobody sees it unless you share it." in page
    for label in ("Your name", "Sign-in name", "Password"):
        assert f">{label}</label>" in page


def test_a_newcomer_joins_and_is_signed_in(client, link, team):
    answer = client.post(link, data=EVA)
    assert (answer.status_code, answer.location) == (303, "/start/aspiration")
    eva = Person.get()
    assert (eva.name, eva.sign_in_name, eva.zone) == ("Eva Lang", "eva.lang", "Europe/Vienna")
    assert access.teams_of(eva) == [team]
    assert client.get("/start/aspiration").status_code == 200


def test_without_a_sign_in_name_one_is_made_and_shown(client, link):
    client.post(link, data=EVA | {"sign_in_name": ""})
    assert "<strong>eva.lang</strong>" in client.get("/start/aspiration").text


def test_a_taken_sign_in_name_is_met_with_a_free_one(client, link, clinician):
    answer = client.post(link, data=EVA | {"name": "Ana Souza", "sign_in_name": "ana.souza"})
    assert answer.status_code == 422
    assert "Taken. Try ana.souza2." in answer.text
    assert Person.select().count() == 1


def test_what_was_typed_stays_but_never_the_password(client, link):
    answer = client.post(link, data=EVA | {"password": "too short", "zone": "Mars/Base"})
    assert answer.status_code == 422
    assert 'value="Eva Lang"' in answer.text
    assert "too short" not in answer.text
    # The error says what the hint said, and stands in its place.
    assert 'aria-describedby="password-error"' in answer.text


def test_a_password_with_the_sign_in_name_in_it_is_refused(client, link):
    answer = client.post(link, data=EVA | {"password": "my eva.lang password"})
    assert "Leave your sign-in name out" in answer.text
    assert 'aria-describedby="password-hint password-error"' in answer.text


def test_an_unknown_time_zone_does_not_stand_in_the_way(client, link):
    client.post(link, data=EVA | {"zone": "Mars/Base"})
    assert Person.get().zone == "UTC"


def test_a_used_link_is_gone_and_says_what_to_do(client, app, link):
    client.post(link, data=EVA)
    latecomer = app.test_client()
    answer = latecomer.get(link)
    assert answer.status_code == 410
    assert "ask your coach" in answer.text
    origin = {"Sec-Fetch-Site": "same-origin"}
    assert latecomer.post(link, data=EVA, headers=origin).status_code == 410
    assert Person.select().count() == 1


def test_a_wrong_link_is_not_found(client, database):
    answer = client.get("/join/made-up")
    assert answer.status_code == 404
    assert "ask your coach" in answer.text


def test_opening_a_good_link_again_and_again_is_fine(client, link):
    assert {client.get(link).status_code for _ in range(40)} == {200}


def test_who_is_signed_in_joins_one_more_team_without_a_second_account(signed_in, clinician):
    other = Team.create(name="Clinic 9")
    link = f"/join/{invitations.issue(other, 'coach')}"
    browser = signed_in(clinician)
    assert "signed in as Ana Souza" in browser.get(link).text
    assert browser.post(link).location == "/"
    assert access.teams_of(clinician, "coach") == [other]
    assert Person.select().count() == 1


def test_joining_a_team_twice_leaves_one_membership(signed_in, clinician, link):
    signed_in(clinician).post(link)
    assert Membership.select().count() == 1
