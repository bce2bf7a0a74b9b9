"""“I'll try this”: a card for one person, a quiet word to another, and nothing for anybody else."""

from datetime import timedelta

import pytest

from app.accounts.models import Membership
from app.coaching import tries
from app.practice import choices, deck, record
from app.practice.sharing import Shared, Try
from app.problems import Problem
from tests.coaching.shares import NOON, NOTE, SKILL

LATER = NOON + timedelta(hours=1)
NEXT_DAY = NOON + timedelta(days=1)


@pytest.fixture
def moment(clinician, log):
    """The id of the moment that Ana told her team about."""
    return log(clinician, share="team", note=NOTE)


@pytest.fixture
def story(clinician, moment):
    return Shared.get(Shared.person == clinician).id


def states(person):
    return {skill: said.state for skill, said in choices.of(person, NEXT_DAY).items()}


def test_the_skill_comes_onto_the_colleagues_cards(colleague, story):
    tries.add(colleague, story, NOON)
    assert states(colleague) == {SKILL: "pinned"}
    assert tries.stories_of(colleague) == {story}


def test_saying_so_twice_is_saying_so_once(colleague, story):
    for _ in range(2):
        tries.add(colleague, story, NOON)
    assert Try.select().count() == 1
    assert states(colleague) == {SKILL: "pinned"}


def test_the_teller_learns_that_somebody_will_and_no_more(clinician, colleague, moment, story):
    assert tries.wanted(clinician) == []
    tries.add(colleague, story, NOON)
    assert tries.wanted(clinician) == [tries.Wanted(moment, SKILL, is_news=True)]
    assert tries.wanted(colleague) == []


def test_a_second_colleague_makes_no_difference(clinician, colleague, coach, story):
    tries.add(colleague, story, NOON)
    before = tries.wanted(clinician)
    tries.add(coach, story, NOON)
    assert tries.wanted(clinician) == before


def test_what_was_read_is_no_news_again_whoever_follows(clinician, colleague, coach, story):
    tries.add(colleague, story, NOON)
    tries.mark_seen(clinician, NOON)
    tries.add(coach, story, NOON)
    assert [one.is_news for one in tries.wanted(clinician)] == [False]


def test_reading_ones_own_story_reads_nobody_elses(clinician, colleague, story):
    tries.add(colleague, story, NOON)
    tries.mark_seen(colleague, NOON)
    assert [one.is_news for one in tries.wanted(clinician)] == [True]


def test_it_can_be_taken_back_more_than_once(clinician, colleague, story):
    tries.add(colleague, story, NOON)
    for _ in range(2):
        tries.take_back(colleague, story, LATER)
    assert tries.wanted(clinician) == []
    assert states(colleague) == {}


def test_a_card_that_was_there_before_stays(colleague, story):
    deck.pin(colleague, SKILL, NOON)
    tries.add(colleague, story, NOON)
    tries.take_back(colleague, story, LATER)
    assert states(colleague) == {SKILL: "pinned"}


def test_what_was_said_about_the_skill_since_stands(colleague, story):
    tries.add(colleague, story, NOON)
    deck.choose_state(colleague, SKILL, "part_of_me", NOON + timedelta(minutes=1))
    tries.take_back(colleague, story, LATER)
    assert states(colleague) == {SKILL: "part_of_me"}


@pytest.mark.parametrize("state", ["open", "not_now", "paused", "part_of_me"])
def test_what_left_the_cards_is_not_being_tried_any_more(
    signed_in, colleague, clinician, moment, story, state
):
    browser, now = signed_in(colleague), "2099-01-01T00:00:00Z"
    browser.post(f"/team/stories/{story}/tries")
    assert "I am trying this" in browser.get("/team").text
    said = {"state": state, "said_at": now, "sent_at": now}
    assert browser.put(f"/api/choices/{SKILL}", json=said).json == {"status": "accepted"}
    assert "I am trying this" not in browser.get("/team").text
    assert signed_in(clinician).get("/api/today").json["tries"] == []
    browser.post(f"/team/stories/{story}/tries")
    assert "I am trying this" in browser.get("/team").text


def test_another_story_of_the_skill_keeps_its_card(clinician, colleague, story, log):
    log(clinician, share="team")
    second = Shared.select().order_by(Shared.id.desc()).get().id
    for one in (story, second):
        tries.add(colleague, one, NOON)
    tries.take_back(colleague, story, LATER)
    assert states(colleague) == {SKILL: "pinned"}
    tries.take_back(colleague, second, NEXT_DAY)
    assert states(colleague) == {}


@pytest.mark.parametrize("change", [{"share": "coach"}, {"share": "me"}, record.UNDONE])
def test_a_withdrawn_story_takes_its_tries_along(clinician, colleague, moment, story, change):
    tries.add(colleague, story, NOON)
    record.revise(clinician, moment, NOON, **change)
    assert tries.wanted(clinician) == []
    assert Try.select().count() == 0
    record.revise(clinician, moment, NOON, share="team", deleted=False)
    assert tries.wanted(clinician) == []


def test_a_change_of_words_keeps_the_tries(clinician, colleague, moment, story):
    tries.add(colleague, story, NOON)
    record.revise(clinician, moment, NOON, note="She sang.")
    assert len(tries.wanted(clinician)) == 1


def test_nobody_tries_their_own_story(clinician, story):
    with pytest.raises(Problem):
        tries.add(clinician, story, NOON)


def test_an_outsider_finds_no_story_to_try_or_take_back(outsider, colleague, story):
    tries.add(colleague, story, NOON)
    for do in (tries.add, tries.take_back):
        with pytest.raises(Problem) as refused:
            do(outsider, story, NOON)
        assert refused.value.status == 404
    assert Try.get().person == colleague
    assert states(outsider) == {}


def test_what_is_for_coaches_is_not_to_be_tried(coach, clinician, log):
    log(clinician, share="coach")
    with pytest.raises(Problem):
        tries.add(coach, Shared.get().id, NOON)


def test_a_skill_that_is_no_longer_shipped_cannot_be_tried(colleague, story):
    Shared.update(skill="gone").execute()
    with pytest.raises(Problem):
        tries.add(colleague, story, NOON)


def test_a_story_told_in_two_teams_is_one_story_to_its_teller(clinician, colleague, outsider, log):
    Membership.create(person=clinician, team=outsider.membership_set.get().team, role="clinician")
    moment = log(clinician, share="team")
    here, there = Shared.select().order_by(Shared.team)
    tries.add(colleague, here.id, NOON)
    tries.add(outsider, there.id, NOON)
    assert tries.wanted(clinician) == [tries.Wanted(moment, SKILL, is_news=True)]
