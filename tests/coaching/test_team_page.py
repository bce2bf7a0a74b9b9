"""The team page: stories, needs asked with a name or without, what the team wants to become."""

import pytest

from app.accounts.models import Membership, Team
from app.coaching import needs
from app.coaching.models import Need
from app.practice.models import Choice
from app.practice.sharing import Shared, Try
from tests.coaching.shares import NOTE, SKILL


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


def test_somebody_in_two_teams_reads_which_one_it_is(browser, clinician, colleague, log):
    log(clinician, share="team", note=NOTE)
    assert "<small>Clinic 4" not in browser.get("/team").text
    other = Team.create(name="Clinic 4")
    Membership.create(person=colleague, team=other, role="clinician")
    browser.post("/team/needs", data={"text": "A chair", "team": other.id})
    assert "<small>Clinic 4" in browser.get("/team").text


def test_a_coach_of_two_teams_reads_which_one_needs_it(signed_in, coach, clinician):
    other = Team.create(name="Clinic 4")
    for person, role in ((coach, "coach"), (clinician, "clinician")):
        Membership.create(person=person, team=other, role=role)
    needs.ask(clinician, "A chair", True, other)
    for address in ("/coach", "/coach/needs"):
        assert "<small>Clinic 4" in signed_in(coach).get(address).text


def test_earlier_stories_are_folded_away(browser, clinician, log):
    for _ in range(7):
        log(clinician, share="team")
    page = browser.get("/team").text
    assert page.index("Earlier stories") < page.rindex('class="item" id="story-')
    assert page.count('id="story-') == 7


def test_nobody_asks_another_team(browser, outsider):
    other = outsider.membership_set.get().team_id
    answer = browser.post("/team/needs", data={"text": "A chair", "team": other})
    assert answer.status_code == 404
    assert Need.select().count() == 0


@pytest.fixture
def tries_of(clinician, log):
    """The address to try Ana's story at."""
    log(clinician, share="team", note=NOTE)
    return f"/team/stories/{Shared.get().id}/tries"


def test_a_story_is_tried_and_taken_back_where_it_stands(browser, tries_of):
    assert "I'll try this" in browser.get("/team").text
    answer = browser.post(tries_of)
    assert (answer.status_code, answer.location) == (303, f"/team#story-{Shared.get().id}")
    assert ">I am trying this<" in browser.get("/team").text
    assert browser.post(f"{tries_of}/deletions").status_code == 303
    assert ">I am trying this<" not in browser.get("/team").text


def test_the_card_is_in_the_deck_of_whoever_will_try_it(browser, colleague, tries_of):
    browser.post(tries_of)
    cards = [one["skill"] for one in browser.get("/api/today").json["deck"]]
    assert cards.count(SKILL) >= 1
    assert Choice.get(Choice.person == colleague).state == "pinned"


def test_nobody_else_sees_that_a_story_will_be_tried(
    browser, signed_in, clinician, coach, tries_of
):
    people = [signed_in(person) for person in (clinician, coach)]
    before = [one.get("/team").text for one in people]
    browser.post(tries_of)
    assert [one.get("/team").text for one in people] == before


def test_an_outsider_tries_nothing(signed_in, outsider, tries_of):
    for address in (tries_of, f"{tries_of}/deletions"):
        assert signed_in(outsider).post(address).status_code == 404
    assert Try.select().count() == 0


@pytest.mark.parametrize("number", [0, 2**31, 2**63, 10**30])
def test_a_story_of_no_number_is_not_found(browser, number):
    assert browser.post(f"/team/stories/{number}/tries").status_code == 404
