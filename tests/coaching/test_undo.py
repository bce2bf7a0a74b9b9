"""Undo in the review: what was given and not read never was; a private line reaches one person."""

import pytest

from app.coaching import recognition, replies, review, undoing
from app.coaching.models import Done, Recognition, Reply
from app.nudges.models import Delivery, Subscription
from tests.coaching.shares import NOON, NOTE

THANKS = "Thank you for sitting down with him"


def test_undo_puts_the_item_back(coach, shared):
    review.done(coach, shared.id, NOON)
    undoing.undo(coach, shared.id)
    assert [one.id for one in review.waiting(coach)] == [shared.id]


def test_undo_takes_unread_thanks_back_and_sends_no_word_of_them(coach, clinician, shared):
    Subscription.create(
        person=clinician, endpoint="https://push.example.org/1", p256dh="k", auth="a"
    )
    recognition.give(coach, shared.id, THANKS, NOON)
    undoing.undo(coach, shared.id)
    assert Recognition.select().count() == Delivery.select().count() == Done.select().count() == 0


def test_thanks_that_were_read_stand(coach, clinician, shared):
    given = recognition.give(coach, shared.id, THANKS, NOON)
    recognition.mark_seen(clinician, [given.id], NOON)
    with pytest.raises(undoing.TooLate):
        undoing.undo(coach, shared.id)
    assert Recognition.select().count() == Done.select().count() == 1


def test_a_coach_undoes_nothing_of_another_s(coach, second_coach, shared):
    recognition.give(coach, shared.id, THANKS, NOON)
    undoing.undo(second_coach, shared.id)
    assert Recognition.select().count() == Done.select().count() == 1


def test_a_reply_is_read_by_its_owner_only(coach, clinician, colleague, shared, signed_in):
    replies.to_shared(coach, shared.id, "Shall we talk on Friday?", NOON)
    assert "Shall we talk on Friday?" not in signed_in(colleague).get("/team").text
    page = signed_in(clinician).get("/story").text
    assert "Cleo Marsh wrote to you" in page
    assert "Shall we talk on Friday?" in page
    assert [one.is_new for one in replies.received(clinician)] == [False]


def test_an_unread_reply_can_be_taken_back(coach, clinician, shared):
    replies.to_shared(coach, shared.id, "Too soon", NOON)
    undoing.undo(coach, shared.id)
    assert Reply.select().count() == 0


def test_the_page_offers_the_undo_of_what_was_just_done(coach, shared, signed_in):
    browser = signed_in(coach)
    browser.post(f"/coach/shared/{shared.id}/done")
    page = browser.get(f"/coach?away={shared.id}").text
    assert f'action="/coach/shared/{shared.id}/done/deletions"' in page
    assert browser.post(f"/coach/shared/{shared.id}/done/deletions").status_code == 303
    assert NOTE in browser.get("/coach").text


def test_a_script_gets_no_page_for_what_it_shows_itself(coach, shared, signed_in):
    browser, quietly = signed_in(coach), {"Accept": "application/json"}
    for act in ("offers", "offers/deletions", "done", "done/deletions"):
        answer = browser.post(f"/coach/shared/{shared.id}/{act}", headers=quietly)
        assert (answer.status_code, answer.data) == (204, b"")


def test_thanks_for_a_story_are_read_by_the_team_if_the_coach_says_so(
    coach, clinician, colleague, log, signed_in
):
    moment = log(clinician, share="team", note=NOTE)
    (item,) = review.waiting(coach)
    data = {"text": THANKS, "team": "yes"}
    signed_in(coach).post(f"/coach/shared/{item.id}/recognitions", data=data)
    browser = signed_in(colleague)
    assert THANKS in browser.get("/team").text
    log(clinician, id=moment, rev=2, share="coach", note=NOTE)
    assert THANKS not in browser.get("/team").text


def test_thanks_for_what_only_coaches_read_stay_between_two(coach, colleague, shared, signed_in):
    recognition.give(coach, shared.id, THANKS, NOON, team_may_read=True)
    assert THANKS not in signed_in(colleague).get("/team").text
