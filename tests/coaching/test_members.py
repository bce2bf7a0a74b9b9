"""A coach's team: several coaches, one of them at least; who leaves takes what they showed along."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from app import db
from app.accounts.models import Membership, Team
from app.coaching import (
    becoming,
    candidates,
    huddle,
    members,
    messages,
    needs,
    offers,
    recognition,
    review,
    stories,
)
from app.coaching.models import Suggestion, Told
from app.nudges.models import Delivery
from app.practice import sharing
from app.practice.models import Moment
from app.practice.sharing import Offer, Shared, SharedAspiration
from app.problems import Problem
from tests.coaching.shares import NOON, NOTE


def roles(team, person):
    here = (Membership.team == team) & (Membership.person == person)
    return sorted(row.role for row in Membership.select().where(here))


def test_removing_a_member_removes_what_they_showed_this_team(
    coach, clinician, colleague, team, log
):
    log(clinician, share="team", note=NOTE)
    offers.ask(coach, Shared.get().id, NOON)
    offers.answer(clinician, Offer.get().id, True, NOTE, NOON)
    sharing.show_aspiration(clinician, "Somebody who listens", NOON)
    huddle.make(coach, team, NOON.date())
    huddle.tell(coach, team, NOON.date())
    members.remove(coach, team, clinician.id)
    assert review.waiting(coach) == stories.of_team(colleague) == []
    assert Offer.select().count() == SharedAspiration.select().count() == 0
    assert (Told.get().person, Told.get().coach) == (None, coach)


def test_what_a_leaver_asked_goes_with_them(coach, clinician, colleague, team):
    kept = needs.ask(clinician, "Ten quiet minutes", True, team)
    asked = needs.ask(clinician, "A chair", False, team)
    needs.answer(coach, asked.id, "done", "It is here", 0)
    members.remove(coach, team, clinician.id)
    assert [one.id for one in needs.of_coach(coach)] == [kept.id]
    assert [one.id for one in needs.of_team(colleague)] == [kept.id]
    assert "A chair" not in [one.text for one in candidates.of_team(team, NOON.date())]
    with pytest.raises(Problem):
        needs.load(coach, asked.id)


def test_a_leaver_hears_no_more_from_their_coach(coach, clinician, team, hears, at):
    hears(clinician)
    messages.send(coach, team.id, "Thank you.", at)
    becoming.suggest(clinician, team, "Kind", False, at)
    members.remove(coach, team, clinician.id)
    assert Delivery.select().count() == Suggestion.select().count() == 0


def test_what_they_wrote_stays_theirs(coach, clinician, team, log):
    log(clinician, share="team", note=NOTE)
    given = recognition.give(coach, Shared.get().id, "Thank you", NOON)
    members.remove(coach, team, clinician.id)
    assert Moment.get().note == NOTE
    assert [one.id for one in recognition.received(clinician)] == [given.id]


def test_another_team_of_theirs_keeps_reading(coach, outsider, clinician, team, log):
    other = Team.get(Team.name == "Clinic 9")
    Membership.create(person=clinician, team=other, role="clinician")
    log(clinician, share="coach", note=NOTE)
    members.remove(coach, team, clinician.id)
    assert review.waiting(coach) == []
    assert [one.note for one in review.waiting(outsider)] == [NOTE]


def test_a_colleague_is_made_a_coach_and_a_clinician_again(coach, colleague, team):
    members.set_coach(coach, team, colleague.id, True)
    assert roles(team, colleague) == ["clinician", "coach"]
    members.set_coach(coach, team, colleague.id, False)
    assert roles(team, colleague) == ["clinician"]


@pytest.mark.parametrize("act", ["leave", "step down"])
def test_the_last_coach_stays(coach, team, act):
    with pytest.raises(members.LastCoach):
        if act == "leave":
            members.remove(coach, team, coach.id)
        else:
            members.set_coach(coach, team, coach.id, False)
    assert roles(team, coach) == ["coach"]


def test_two_coaches_who_remove_each_other_at_once_leave_one(coach, second_coach, team):
    start = Barrier(2)

    def remove(pair):
        start.wait()
        try:
            members.remove(pair[0], team, pair[1].id)
        except members.LastCoach:
            return "kept"
        finally:
            db.database.close()
        return "removed"

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(remove, [(coach, second_coach), (second_coach, coach)]))
    assert sorted(done) == ["kept", "removed"]
    assert (
        Membership.select().where(Membership.role == "coach", Membership.team == team).count() == 1
    )


def test_the_page_changes_roles_and_lets_go(coach, colleague, team, signed_in):
    browser, base = signed_in(coach), f"/coach/team/{team.id}/members"
    assert browser.post(f"{base}/{colleague.id}/coaching").status_code == 303
    assert browser.post(f"{base}/{colleague.id}/coaching/deletions").status_code == 303
    assert browser.post(f"{base}/{coach.id}/deletions").status_code == 409
    assert browser.post(f"{base}/{colleague.id}/deletions").status_code == 303
    assert "Ben Okoro" not in browser.get("/coach/team").text.replace("Ben Okoro is no longer", "")


def test_a_coach_who_steps_down_goes_to_today(coach, second_coach, team, signed_in):
    answer = signed_in(coach).post(f"/coach/team/{team.id}/members/{coach.id}/coaching/deletions")
    assert (answer.status_code, answer.location) == (303, "/")
    assert roles(team, coach) == ["clinician"]


@pytest.mark.asvs("8.4.1")
def test_another_team_s_people_are_out_of_reach(coach, outsider, team, clinician, signed_in):
    other = outsider.membership_set.get().team
    with pytest.raises(Problem):
        members.remove(coach, team, outsider.id)
    browser = signed_in(coach)
    assert browser.get(f"/coach/team?team={other.id}").status_code == 404
    answer = browser.post(f"/coach/team/{other.id}/members/{outsider.id}/deletions")
    assert answer.status_code == 404


def test_who_coaches_two_teams_switches_between_them(coach, outsider, signed_in):
    other = outsider.membership_set.get().team
    Membership.create(person=coach, team=other, role="coach")
    page = signed_in(coach).get(f"/coach/team?team={other.id}").text
    assert "Dov Lind" in page
    assert 'href="/coach/team?team=' in page


def test_an_invitation_is_a_link_and_a_picture_without_styles(coach, team, signed_in):
    page = signed_in(coach).post("/coach/team/invitations", data={"team": team.id}).text
    assert 'class="qr"' in page
    assert "style=" not in page


def test_a_coach_invites_another_coach(coach, team, signed_in, client):
    data = {"team": team.id, "role": "coach"}
    page = signed_in(coach).post("/coach/team/invitations", data=data).text
    assert "Link to join as a coach" in page
