"""A coach's messages: the guard decides what goes, the team reads it, word of it waits for work."""

import pytest

from app import clock
from app.coaching import messages, meter
from app.coaching.models import Correction, Dismissal, Message, Said
from app.nudges.models import Delivery

BANNED = "We need to improve our patient satisfaction score."
SCORE = "The scores are in."
MISSION = "She told me she finally felt heard."


@pytest.fixture
def browser(signed_in, coach):
    return signed_in(coach)


def write(browser, text, **more):
    return browser.post("/coach/messages", data={"text": text, **more})


def test_a_note_is_read_by_the_team_and_by_nobody_else(browser, signed_in, clinician, outsider):
    assert write(browser, MISSION).status_code == 303
    assert MISSION in signed_in(clinician).get("/team").text
    assert MISSION not in signed_in(outsider).get("/team").text


def test_a_testimony_says_so_and_names_its_skill(browser, signed_in, clinician):
    write(browser, "I tried it twice.", kind="testimony", skill="sit-down")
    page = signed_in(clinician).get("/team").text
    assert "What I tried <small>Sit down" in page


def test_the_banned_phrase_cannot_be_sent_and_stays_in_its_field(browser):
    answer = write(browser, f"{BANNED} Thank you.")
    assert answer.status_code == 422
    assert f">{BANNED} Thank you.</textarea>" in answer.text
    assert answer.text.count("Use this") == 2
    assert Message.select().count() == 0


def test_no_tick_lets_the_banned_phrase_pass(browser):
    assert write(browser, BANNED, asked=[BANNED]).status_code == 422
    assert Message.select().count() == 0


def test_an_offer_taken_stands_in_place_of_its_sentence(browser):
    page = write(browser, f"Hello all.\n{BANNED} Thank you.", take="0").text
    assert ">Hello all.\nI want us to be people who help patients feel heard. Thank you.<" in page
    assert Message.select().count() == Said.select().count() == 0


def test_an_offer_that_was_never_made_changes_nothing(browser):
    page = write(browser, BANNED, take="9").text
    assert f">{BANNED}</textarea>" in page


def test_other_score_talk_is_asked_about_and_may_go(browser):
    assert write(browser, SCORE).status_code == 422
    assert write(browser, SCORE, asked=[SCORE]).status_code == 303
    assert Dismissal.select().join(Said).get().said.text == SCORE


def test_a_patient_is_kept_out_and_a_colleague_may_be_named(browser, clinician):
    refused = write(browser, "Mrs Jones felt heard.")
    assert refused.status_code == 422
    assert "“Mrs Jones” could tell who a patient is." in refused.text
    assert write(browser, "Thank you, Ana Souza.").status_code == 303


def test_a_name_that_is_none_goes_once_its_writer_says_so(browser):
    assert "Is “Faith” a name?" in write(browser, "Faith told me so.").text
    assert write(browser, "Faith told me so.", confirmed=["Faith"]).status_code == 303


def test_what_is_too_long_or_empty_names_its_field(browser):
    assert "Use at most 600 characters." in write(browser, "w" * 601).text
    assert "Please fill this in." in write(browser, "  ").text
    assert "Choose a skill from the list." in write(browser, MISSION, skill="nothing").text


def test_nobody_writes_to_another_team(browser, outsider):
    other = outsider.membership_set.get().team_id
    assert write(browser, MISSION, team=other).status_code == 404


def test_a_message_is_taken_back_by_its_writer_only(browser, signed_in, second_coach, coach):
    write(browser, MISSION)
    path = f"/coach/messages/{Message.get().id}/deletions"
    assert signed_in(second_coach).post(path).status_code == 404
    assert browser.post(path).status_code == 303
    assert Message.select().count() == Said.select().count() == 0


def test_the_meter_counts_what_could_not_be_sent_once(browser, coach):
    write(browser, f"{MISSION} Thank you for that. What do you need?")
    write(browser, BANNED)
    write(browser, BANNED)
    found = meter.of(coach, clock.now())
    assert (found.counts["mission"], found.counts["banned"], found.percent) == (3, 1, 75)


def test_the_leaders_own_reading_wins_and_can_be_undone(browser, coach):
    write(browser, "We open at nine.")
    path = f"/coach/messages/sentences/{Said.get().id}/readings"
    assert browser.post(path, data={"kind": "mission"}).status_code == 303
    assert meter.of(coach, clock.now()).percent == 100
    browser.post(path, data={"kind": "other"})
    assert meter.of(coach, clock.now()).percent is None
    assert Correction.select().count() == 0


def test_nobody_reads_or_corrects_the_sentences_of_another_leader(
    browser, signed_in, second_coach, team
):
    write(browser, SCORE, asked=[SCORE])
    other = signed_in(second_coach)
    assert SCORE not in other.get("/coach/messages").text
    path = f"/coach/messages/sentences/{Said.get().id}/readings"
    assert other.post(path, data={"kind": "mission"}).status_code == 404


def test_word_goes_only_to_members_who_wish_it(coach, clinician, colleague, team, hears, at):
    hears(clinician)
    sent = messages.send(coach, team.id, MISSION, at)
    assert [(row.person, row.subject) for row in Delivery.select()] == [(clinician, sent.id)]


def test_what_is_taken_back_is_not_told(coach, clinician, team, hears, at):
    hears(clinician)
    messages.take_back(coach, messages.send(coach, team.id, MISSION, at).id)
    assert Delivery.select().count() == 0
