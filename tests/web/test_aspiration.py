"""Who one wants to be, asked again; and skills that fit, linked only when their person says so."""

from datetime import timedelta

import pytest

from app import clock, skills
from app.practice import aspirations, deck
from app.practice.models import Choice
from app.web.first_skill import because, suggest

AGES = timedelta(weeks=9)


@pytest.fixture
def ana(signed_in, clinician):
    return signed_in(clinician)


@pytest.fixture
def listens(clinician):
    """Nine weeks ago."""
    aspirations.answer(clinician, "Someone who listens.", clock.now() - AGES)


def asks(browser):
    return browser.get("/api/today").get_json()["ask_aspiration"]


def test_today_asks_again_until_it_is_kept_or_waved_off(ana, listens):
    assert asks(ana)
    assert ana.put("/api/aspiration/rest").status_code == 200
    assert not asks(ana)


@pytest.mark.parametrize("text", ["Someone who listens.", "Calm and clear."])
def test_an_answer_old_or_new_is_an_answer(ana, listens, text):
    answer = ana.post("/story/aspiration", data={"text": text})
    assert answer.location == "/story/aspiration/skills"
    assert not asks(ana)


def test_the_page_starts_from_what_stands_and_can_be_left(ana, listens):
    page = ana.get("/story/aspiration").text
    assert ">Someone who listens.</textarea>" in page
    assert 'href="/">Leave it as it is</a>' in page


def test_a_phrase_is_added_there_too(ana):
    page = ana.post("/story/aspiration", data={"text": "", "phrase": "Kind, also when it is hard."})
    assert ">Kind, also when it is hard.</textarea>" in page.text


def test_a_suggestion_says_why(ana, listens):
    page = ana.get("/story/aspiration/skills").text
    assert page.count("Because you wrote “listens”.") == page.count('name="skill"') == 3


def test_only_what_is_ticked_is_linked(ana, clinician, listens):
    library = skills.library()
    first, *others = suggest("Someone who listens.", library.values())
    made_up = ["made-up", "wish-worry-wonder"]
    ana.post("/story/aspiration/skills", data={"skill": [first.slug, *made_up]})
    assert [(row.skill, row.state) for row in Choice.select()] == [(first.slug, "pinned")]
    assert first.slug not in ana.get("/story/aspiration/skills").text
    assert others[0].slug in ana.get("/story/aspiration/skills").text


def test_what_was_set_aside_is_not_suggested(ana, clinician, listens):
    first = suggest("Someone who listens.", skills.library().values())[0]
    deck.choose_state(clinician, first.slug, "paused", clock.now())
    assert f'value="{first.slug}"' not in ana.get("/story/aspiration/skills").text


@pytest.mark.parametrize("text", ["", "Zebra.", "The kind of doctor my patients want."])
def test_words_that_name_no_value_lead_back_to_today(ana, clinician, text):
    aspirations.answer(clinician, text)
    assert ana.get("/story/aspiration/skills").location == "/"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A kind nurse who cares", ["kind", "cares"]),
        ("Kindness, and kindness again", ["Kindness"]),
        ("The kind of nurse patients like", []),
        ("Patience", []),
        ("Kin", []),
    ],
)
def test_words_match_values_plainly(text, words):
    skill = next(one for one in skills.library().values() if {"caring", "kind"} <= {*one.values})
    assert because(text, skill) == words


def test_the_first_skill_says_why_too(ana, listens):
    assert "Because you wrote “listens”." in ana.get("/start/skill").text
