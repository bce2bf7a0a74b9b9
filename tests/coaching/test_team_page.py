"""The team page: stories, needs asked with a name or without, what the team wants to become."""

import pytest

from app.accounts.models import Membership, Team
from app.coaching.models import Need
from tests.coaching.shares import NOTE


@pytest.fixture
def browser(signed_in, colleague):
    return signed_in(colleague)


def test_it_shows_stories_and_what_the_team_wants_to_become(browser, clinician, team, log):
    Team.update(becoming="The ward people ask for").where(Team.id == team.id).execute()
    log(clinician, share="team", note=NOTE)
    page = browser.get("/team").text
    assert NOTE in page
    assert "The ward people ask for" in page


def test_a_need_with_a_name_is_read_with_it(browser):
    asked = browser.post("/team/needs", data={"text": "A chair", "name": "with"})
    assert asked.status_code == 303
    page = browser.get("/team").text
    assert "A chair" in page
    assert "Ben Okoro" in page


def test_a_need_without_a_name_keeps_none(browser):
    browser.post("/team/needs", data={"text": "A chair", "name": "without"})
    assert Need.get().person is None
    page = browser.get("/team").text
    assert "Without a name" in page
    assert "Ben Okoro" not in page


def test_an_empty_need_is_asked_again(browser):
    answer = browser.post("/team/needs", data={"text": " "})
    assert answer.status_code == 422
    assert "Please fill this in." in answer.text


def test_somebody_in_two_teams_chooses_whom_to_ask(browser, colleague):
    other = Team.create(name="Clinic 4")
    Membership.create(person=colleague, team=other, role="clinician")
    assert "Which team" in browser.get("/team").text
    browser.post("/team/needs", data={"text": "A chair", "team": other.id})
    assert Need.get().team == other


def test_nobody_asks_another_team(browser, outsider):
    other = outsider.membership_set.get().team_id
    answer = browser.post("/team/needs", data={"text": "A chair", "team": other})
    assert answer.status_code == 404
    assert Need.select().count() == 0
