"""The coach's pages in a browser's hands: thanking, answering, inviting, being told."""

import re

import pytest

from app.accounts import invitations
from app.coaching import needs, recognition
from app.coaching.models import Answer, Recognition
from tests.coaching.shares import NOTE

FORM = "Your thanks"


@pytest.fixture
def browser(signed_in, coach):
    return signed_in(coach)


def test_review_shows_what_was_shared_with_its_ways_to_answer(browser, shared):
    page = browser.get("/coach").text
    assert all(word in page for word in (NOTE, "Ana Souza", FORM, ">Recognise<", ">Done<"))


def test_thanks_sent_from_the_page_reach_the_person(browser, shared, clinician):
    sent = browser.post(f"/coach/shared/{shared.id}/recognitions", data={"text": " Thank you "})
    assert (sent.status_code, sent.location) == (303, f"/coach?away={shared.id}")
    assert recognition.unseen(clinician)[0]["text"] == "Thank you"
    page = browser.get("/coach").text
    assert "on their way to Ana Souza" in page
    assert "Nothing waits for you" in page


@pytest.mark.parametrize("path", ["", "/needs", "/becoming", "/progress"])
def test_score_talk_is_met_while_typing_wherever_a_coach_writes(
    browser, shared, clinician, team, path
):
    needs.ask(clinician, "A chair", False, team)
    page = browser.get(f"/coach{path}").text
    fields = re.findall(r'<(?:textarea|input)[^>]* name="text"[^>]*>', page)
    assert fields
    assert all("data-guard=" in one for one in fields if 'type="hidden"' not in one)
    assert "js/guarded.js" in page


def test_done_puts_the_item_away(browser, shared):
    assert browser.post(f"/coach/shared/{shared.id}/done").status_code == 303
    assert NOTE not in browser.get("/coach").text


def test_the_coach_who_was_late_is_told_and_gets_her_words_back(
    browser, signed_in, second_coach, shared
):
    browser.post(f"/coach/shared/{shared.id}/done")
    late = signed_in(second_coach).post(
        f"/coach/shared/{shared.id}/recognitions", data={"text": "Lovely <work>"}
    )
    assert late.status_code == 409
    assert "Cleo Marsh was here before you" in late.text
    assert "Lovely &lt;work&gt;" in late.text
    assert Recognition.select().count() == 0


def test_words_that_are_too_long_stay_in_their_field(browser, shared):
    text = "w" * 281
    answer = browser.post(f"/coach/shared/{shared.id}/recognitions", data={"text": text})
    assert answer.status_code == 422
    assert f">{text}</textarea>" in answer.text
    assert "Use at most 280 characters." in answer.text


def test_a_need_is_answered_from_the_page(browser, clinician, team):
    need = needs.ask(clinician, "A chair", False, team)
    form = {"state": "working", "text": "Two are ordered", "rev": "0"}
    assert browser.post(f"/coach/needs/{need.id}/answers", data=form).status_code == 303
    assert "Two are ordered" in browser.get("/coach/needs").text


def test_an_answer_to_what_moved_on_is_told_so(browser, signed_in, second_coach, clinician, team):
    need = needs.ask(clinician, "A chair", False, team)
    form = {"state": "heard", "text": "Seen", "rev": "0"}
    browser.post(f"/coach/needs/{need.id}/answers", data=form)
    late = signed_in(second_coach).post(f"/coach/needs/{need.id}/answers", data=form)
    assert late.status_code == 409
    assert "Another coach answered this" in late.text
    assert Answer.select().count() == 1


def test_an_impossible_answer_is_asked_for_its_why(browser, clinician, team):
    need = needs.ask(clinician, "A chair", False, team)
    form = {"state": "not_possible", "text": "", "rev": "0"}
    answer = browser.post(f"/coach/needs/{need.id}/answers", data=form)
    assert answer.status_code == 422
    assert "Say why" in answer.text


def test_the_team_page_names_its_members(browser, clinician, coach):
    page = browser.get("/coach/team").text
    assert "Ana Souza" in page
    assert re.search(r"Cleo Marsh\s*<small>Coach</small>", page)


def test_an_invitation_is_shown_once_and_opens_the_team(browser, team):
    page = browser.post("/coach/team/invitations", data={"team": team.id}).text
    code = re.search(r"/join/([\w-]+)", page)[1]
    invitation = invitations.consume(code)
    assert (invitation.team, invitation.role) == (team, "clinician")
    assert code not in browser.get("/coach/team").text


@pytest.mark.parametrize("number", ["0", "2147483647", "2147483648", "9" * 40])
def test_an_item_that_never_was_is_not_there(browser, number):
    data = {"text": "Thanks", "state": "heard", "rev": "0"}
    assert browser.post(f"/coach/shared/{number}/recognitions", data=data).status_code == 404
    assert browser.post(f"/coach/shared/{number}/done").status_code == 404
    assert browser.post(f"/coach/needs/{number}/answers", data=data).status_code == 404


def test_an_invitation_needs_a_team_of_ones_own(browser, outsider):
    other = outsider.membership_set.get().team_id
    assert browser.post("/coach/team/invitations", data={"team": other}).status_code == 404
    assert browser.post("/coach/team/invitations", data={"team": "9" * 30}).status_code == 422
