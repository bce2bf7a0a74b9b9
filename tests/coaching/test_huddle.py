"""The huddle sheet: one tap, only what its owners agreed to, and gone when they take it back."""

import pytest

from app.accounts.models import Team
from app.coaching import arranging, huddle, needs, offers, recognition, review
from app.coaching.models import Part, Sheet, Told
from app.practice.sharing import Offer, Shared
from app.problems import Problem
from tests.coaching.shares import NOON, NOTE

DAY = NOON.date()


@pytest.fixture
def agree(coach, log):
    """Somebody tells a story, is asked, and says yes; the id of its moment."""

    def tell(person, words):
        moment = log(person, share="team", note=NOTE)
        offers.ask(coach, Shared.get(Shared.moment == moment).id, NOON)
        offer = Offer.select().order_by(Offer.id.desc()).get()
        offers.answer(person, offer.id, True, words, NOON)
        return moment

    return tell


def texts(team, day=DAY):
    return [line.thing.text for line in huddle.of_day(team, day).lines]


def kinds(team):
    return [line.thing.kind for line in huddle.of_day(team, DAY).lines]


def test_one_tap_makes_a_sheet_of_each_kind(coach, clinician, colleague, team, agree):
    team.becoming = "A ward people ask for"
    team.save()
    agree(clinician, "He sat up")
    agree(colleague, "She smiled")
    recognition.give(coach, review.waiting(coach)[0].id, "Lovely", NOON, team_may_read=True)
    need = needs.ask(clinician, "A chair", False, team, NOON)
    needs.answer(coach, need.id, "done", "Two are here", seen_rev=0)
    huddle.make(coach, team, DAY)
    assert kinds(team) == ["becoming", "story", "story", "thanks", "skill", "need"]


def test_a_shared_story_without_a_yes_is_on_no_sheet(coach, clinician, team, log):
    log(clinician, share="team", note=NOTE)
    offers.ask(coach, Shared.get().id, NOON)
    huddle.make(coach, team, DAY)
    assert kinds(team) == ["skill"]


def test_what_is_taken_back_leaves_the_sheet_at_once(coach, clinician, team, agree, log):
    moment = agree(clinician, "He sat up")
    huddle.make(coach, team, DAY)
    assert "He sat up" in texts(team)
    log(clinician, id=moment, rev=2, share="me")
    assert "He sat up" not in texts(team)
    assert Part.select().where(Part.kind == "story").count() == 0


def test_a_need_between_coaches_and_asker_is_not_told(coach, clinician, team):
    need = needs.ask(clinician, "A chair", False, team, NOON, team_sees=False)
    needs.answer(coach, need.id, "done", "Two are here", seen_rev=0)
    huddle.make(coach, team, DAY)
    assert "need" not in kinds(team)


def test_told_stories_make_room_for_others(coach, clinician, colleague, team, agree):
    agree(clinician, "First of Ana")
    huddle.make(coach, team, DAY)
    huddle.tell(coach, team, DAY)
    huddle.tell(coach, team, DAY)
    told = Told.get()
    assert (told.person, told.coach, told.told_on) == (clinician, coach, DAY)
    agree(clinician, "Second of Ana")
    agree(colleague, "First of Ben")
    later = DAY.replace(day=DAY.day + 1)
    huddle.make(coach, team, later)
    assert texts(team, later)[:2] == ["First of Ben", "Second of Ana"]


def test_a_told_story_stays_on_its_own_day_s_sheet(coach, clinician, team, agree):
    agree(clinician, "He sat up")
    huddle.make(coach, team, DAY)
    huddle.tell(coach, team, DAY)
    held = huddle.of_day(team, DAY)
    assert held.is_told
    assert "He sat up" in texts(team)


def test_taking_a_told_story_back_leaves_the_telling_and_forgets_the_story(
    coach, clinician, team, agree, log
):
    moment = agree(clinician, "He sat up")
    huddle.make(coach, team, DAY)
    huddle.tell(coach, team, DAY)
    log(clinician, id=moment, rev=2, share="me")
    assert (Told.get().shared, Told.get().coach) == (None, coach)


def test_making_it_twice_changes_nothing(coach, second_coach, team):
    huddle.make(coach, team, DAY)
    huddle.make(second_coach, team, DAY)
    assert (Sheet.select().count(), Part.select().count()) == (1, 1)


def test_parts_are_moved_swapped_removed_and_added(coach, clinician, colleague, team, agree):
    agree(clinician, "Ana")
    agree(colleague, "Ben")
    huddle.make(coach, team, DAY)
    ana, ben, skill = huddle.of_day(team, DAY).lines
    arranging.move(team, DAY, ben.id, -1)
    assert texts(team)[:2] == ["Ben", "Ana"]
    arranging.move(team, DAY, ben.id, -1)
    arranging.swap(team, DAY, skill.id)
    assert texts(team)[2] != skill.thing.text
    arranging.remove(team, DAY, ana.id)
    assert texts(team)[:1] == ["Ben"]
    arranging.add(team, DAY, ana.thing.key)
    assert texts(team)[-1] == "Ana"


def test_what_cannot_be_told_cannot_be_put_on(coach, clinician, team, log):
    log(clinician, share="team", note=NOTE)
    offers.ask(coach, Shared.get().id, NOON)
    huddle.make(coach, team, DAY)
    with pytest.raises(Problem):
        arranging.add(team, DAY, f"story:{Offer.get().id}")


def test_the_page_makes_arranges_and_tells(coach, clinician, team, agree, signed_in):
    agree(clinician, "He sat up")
    browser, base = signed_in(coach), f"/coach/huddle/{team.id}"
    assert "Make today’s sheet" in browser.get("/coach/huddle").text
    assert browser.post(f"{base}/sheets").status_code == 303
    part = Part.get(Part.kind == "story")
    page = browser.get("/coach/huddle?arrange=yes").text
    assert "He sat up" in page
    assert ">Down<" in page
    for act, data in (("moves", {"to": "down"}), ("swaps", {}), ("deletions", {})):
        assert browser.post(f"{base}/parts/{part.id}/{act}", data=data).status_code == 303
    assert (
        browser.post(f"{base}/parts", data={"thing": f"story:{Offer.get().id}"}).status_code == 303
    )
    assert browser.post(f"{base}/told").status_code == 303
    assert Told.select().count() == 1


def test_the_wall_gets_the_sheet_under_its_person(coach, clinician, team, agree, signed_in):
    agree(clinician, "He sat up")
    browser = signed_in(coach)
    browser.post(f"/coach/huddle/{team.id}/sheets")
    sheet = browser.get(f"/api/huddle?team={team.id}")
    assert sheet.headers["Cache-Control"] == "no-store"
    assert sheet.json["user"] == coach.id
    story = sheet.json["parts"][0]
    assert (story["who"], story["text"]) == ("Ana Souza", "He sat up")


def test_the_wall_itself_is_the_same_for_everybody(client, signed_in, coach):
    assert client.get("/huddle-wall").data == signed_in(coach).get("/huddle-wall").data
    assert "/huddle-wall" in client.get("/sw.js").text


def test_an_outsider_has_no_huddle_of_ours(outsider, team, signed_in, coach):
    huddle.make(coach, team, DAY)
    browser = signed_in(outsider)
    assert browser.get(f"/coach/huddle?team={team.id}").status_code == 404
    assert browser.get(f"/api/huddle?team={team.id}").status_code == 404
    assert browser.post(f"/coach/huddle/{team.id}/sheets").status_code == 404
    part = Part.get()
    for act in ("moves", "swaps", "deletions"):
        assert browser.post(f"/coach/huddle/{team.id}/parts/{part.id}/{act}").status_code == 404


def test_a_part_of_another_team_is_out_of_reach(coach, outsider, team):
    other = Team.get(Team.name == "Clinic 9")
    huddle.make(outsider, other, DAY)
    huddle.make(coach, team, DAY)
    theirs = huddle.of_day(other, DAY).lines[0].id
    for act in (arranging.remove, arranging.swap, lambda *a: arranging.move(*a, 1)):
        with pytest.raises(Problem):
            act(team, DAY, theirs)
