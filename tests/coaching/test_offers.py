"""Offer for huddle: a coach asks, the owner decides in their own words, and a no is quiet."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from app import db
from app.coaching import candidates, offers
from app.coaching.models import Sheet
from app.practice.sharing import Offer
from app.problems import Problem
from tests.coaching.shares import NOON, NOTE


@pytest.fixture
def offer(coach, shared):
    offers.ask(coach, shared.id, NOON)
    return Offer.get()


def told(team):
    """What the huddle may tell."""
    return [one.text for one in candidates.of_team(team, NOON.date()) if one.kind == "story"]


def test_the_owner_is_asked_with_their_own_words_to_edit(offer, clinician):
    (question,) = offers.of_owner(clinician)
    assert (question.coach, question.words, question.is_agreed) == ("Cleo Marsh", NOTE, None)


def test_nothing_may_be_told_before_the_yes(offer, clinician, team):
    assert told(team) == []
    offers.answer(clinician, offer.id, True, "He laughed", NOON)
    assert told(team) == ["He laughed"]


def test_a_no_looks_to_the_coach_like_no_answer_yet(offer, clinician, coach, signed_in):
    browser = signed_in(coach)
    before = browser.get("/coach").text + browser.get("/coach/huddle").text
    offers.answer(clinician, offer.id, False, "", NOON)
    assert browser.get("/coach").text + browser.get("/coach/huddle").text == before


def test_a_yes_can_be_taken_back(offer, clinician, team):
    offers.answer(clinician, offer.id, True, "He laughed", NOON)
    offers.answer(clinician, offer.id, False, "", NOON)
    assert told(team) == []


@pytest.mark.parametrize("change", [{"share": "me"}, {"deleted": True}])
def test_the_yes_goes_with_the_moment(offer, clinician, team, shared, log, change):
    offers.answer(clinician, offer.id, True, NOTE, NOON)
    log(clinician, id=shared.moment, rev=2, note=NOTE, **({"share": "coach"} | change))
    assert told(team) == []
    assert Offer.select().count() == 0


def test_stepping_down_from_the_team_takes_the_yes_along(coach, clinician, team, log):
    moment = log(clinician, share="team", note=NOTE)
    offers.ask(coach, Offer.shared.rel_model.get().id, NOON)
    offers.answer(clinician, Offer.get().id, True, NOTE, NOON)
    log(clinician, id=moment, rev=2, share="coach", note=NOTE)
    assert told(team) == []


def test_nobody_answers_for_the_owner(offer, colleague, coach):
    for person in (colleague, coach):
        with pytest.raises(Problem):
            offers.answer(person, offer.id, True, "Mine", NOON)
    assert Offer.get().is_agreed is None


def test_of_two_coaches_at_once_one_asks_and_the_other_is_told(coach, second_coach, shared):
    start = Barrier(2)

    def ask(person):
        start.wait()
        try:
            offers.ask(person, shared.id, NOON)
        except offers.AlreadyAsked:
            return "told"
        finally:
            db.database.close()
        return "asked"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(ask, [coach, second_coach])) == ["asked", "told"]


def test_an_outsider_asks_nobody(outsider, shared):
    with pytest.raises(Problem):
        offers.ask(outsider, shared.id, NOON)


def test_a_coach_unasks_until_the_owner_answers(offer, coach, clinician, shared):
    offers.answer(clinician, offer.id, True, NOTE, NOON)
    offers.take_back(coach, shared.id)
    assert Offer.select().count() == 1
    offers.answer(clinician, offer.id, False, "", NOON)
    Offer.update(is_agreed=None).execute()
    offers.take_back(coach, shared.id)
    assert Offer.select().count() == 0


def test_the_owner_reads_decides_and_edits_in_the_app(offer, clinician, signed_in):
    browser = signed_in(clinician)
    assert "Read and decide" in browser.get("/story").text
    assert "Read and decide" in browser.get("/team").text
    assert NOTE in browser.get("/story/huddle").text
    sent = {"answer": "yes", "text": "He laughed"}
    assert browser.post(f"/story/huddle/{offer.id}", data=sent).status_code == 303
    assert (Offer.get().is_agreed, Offer.get().words) == (True, "He laughed")
    assert Sheet.select().count() == 0
