"""Taking back what was shared, at once or with a team, and the acts that are noted."""

import pytest

from app.accounts import audit
from app.accounts.models import Membership, Team
from app.coaching import (
    becoming,
    huddle,
    members,
    messages,
    offers,
    recognition,
    review,
    stories,
    tries,
)
from app.coaching.models import Told
from app.nudges.models import Delivery
from app.ownership import leaving
from app.practice import record, sharing
from app.practice.models import Moment
from app.practice.sharing import Offer, Shared, SharedAspiration, Try
from app.problems import Problem
from tests.coaching.shares import NOON, NOTE, log_moment


@pytest.fixture
def told(clinician, coach, team):
    """Ana's story, told at a huddle and wanting nothing more."""
    log_moment(clinician, share="team", note=NOTE)
    offers.ask(coach, Shared.get().id, NOON)
    offers.answer(clinician, Offer.get().id, True, NOTE, NOON)
    sharing.show_aspiration(clinician, "Somebody who listens", NOON)
    huddle.make(coach, team, NOON.date())
    huddle.tell(coach, team, NOON.date())


def test_taking_back_everything_leaves_the_moments_to_their_owner(
    told, clinician, colleague, coach
):
    recognition.give(coach, Shared.get().id, "Thank you", NOON, team_may_read=True)
    leaving.withdraw_all(clinician, NOON)
    assert review.waiting(coach) == stories.of_team(colleague) == []
    assert Shared.select().count() == SharedAspiration.select().count() == 0
    assert (Moment.get().share, Moment.get().note) == ("me", NOTE)
    assert [one.what for one in audit.about(clinician)] == ["All you had shared was taken back"]


def test_a_phone_that_shared_it_before_does_not_share_it_again(clinician, coach):
    moment = log_moment(clinician, share="team", note=NOTE)
    leaving.withdraw_all(clinician, NOON)
    late = {"id": moment, "skill": "sit-down", "outcome": "worked", "share": "team", "rev": 2}
    record.record(clinician, [late | {"occurred_at": NOON.isoformat()}], NOON, NOON)
    assert Moment.get().share == "me"


def test_leaving_takes_along_what_was_shown_this_team_only(told, clinician, team, outsider):
    other = Team.get(Team.name == "Clinic 9")
    Membership.create(person=clinician, team=other, role="clinician")
    log_moment(clinician, share="team", note="Both teams")
    leaving.leave(clinician, team.id, False, NOON)
    assert [(row.team_id, row.note) for row in Shared.select()] == [(other.id, "Both teams")]
    assert Told.get().person is None
    assert Membership.select().where(Membership.person == clinician).get().team == other


def test_an_edit_shows_the_next_team_nothing_that_was_told_to_the_last_one(
    clinician, coach, team, outsider
):
    moment = log_moment(clinician, share="team", note=NOTE)
    leaving.leave(clinician, team.id, False, NOON)
    assert Moment.get().share == "me"
    Membership.create(person=clinician, team=Team.get(Team.name == "Clinic 9"), role="clinician")
    record.revise(clinician, moment, NOON, note="I sat down, and waited")
    assert Shared.select().count() == 0


def test_who_leaves_tries_nothing_of_the_team_any_more(told, clinician, colleague, team):
    tries.add(colleague, Shared.get().id, NOON)
    leaving.leave(colleague, team.id, False, NOON)
    assert Try.select().count() == 0
    assert Shared.select().count() == 1


@pytest.mark.parametrize("way", ["leave", "part"])
def test_words_for_the_draft_and_word_of_messages_end_with_the_part_in_the_team(
    clinician, coach, team, way
):
    becoming.save_draft(coach, team, "A ward where people are heard", NOON)
    becoming.suggest(clinician, team, "And at night", False, NOON)
    sent = messages.send(coach, team.id, "We sat down together this week.", NOON)
    waits = {"kind": "message", "subject": sent.id, "due_at": NOON, "until": NOON}
    Delivery.create(person=clinician, **waits)
    if way == "leave":
        leaving.leave(clinician, team.id, False, NOON)
    else:
        members.part(clinician, team.id)
    assert becoming.of_team(team).suggestions == ()
    assert Delivery.select().count() == 0


def test_taking_back_everything_takes_back_named_words_for_a_draft(clinician, coach, team):
    becoming.save_draft(coach, team, "A ward where people are heard", NOON)
    becoming.suggest(clinician, team, "And at night", False, NOON)
    leaving.withdraw_all(clinician, NOON)
    assert becoming.of_team(team).suggestions == ()


def test_the_last_coach_is_warned_and_may_leave(coach, team, signed_in):
    browser, path = signed_in(coach), f"/settings/data/teams/{team.id}/leaving"
    assert "You are the only coach of Ward 3" in browser.get("/settings/data").text
    answer = browser.post(path)
    assert (answer.status_code, "Tick that you know" in answer.text) == (422, True)
    assert browser.post(path, data={"knows": "yes"}).status_code == 303
    assert Membership.select().count() == 0


def test_a_clinician_leaves_with_one_tap(coach, clinician, team, signed_in):
    browser = signed_in(clinician)
    assert "only coach" not in browser.get("/settings/data").text
    assert browser.post(f"/settings/data/teams/{team.id}/leaving").status_code == 303
    assert "You have left Ward 3." in browser.get("/settings/data").text


def test_nobody_leaves_another_s_team(clinician, outsider):
    with pytest.raises(Problem):
        leaving.leave(clinician, Team.get(Team.name == "Clinic 9").id, True, NOON)


def test_the_page_takes_back_everything(told, clinician, signed_in):
    assert signed_in(clinician).post("/settings/data/withdrawals").status_code == 303
    assert Shared.select().count() == 0
