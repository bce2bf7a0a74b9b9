"""How skills grow, on My story: drawn without a number, told in words, and hidden if one wishes."""

import re
from datetime import timedelta

import pytest

from app import clock
from app.accounts.models import Person
from app.nudges.models import Decision, Nudge
from app.practice import growing, record
from app.web import story
from tests.practice.phone import NOON, moment


@pytest.fixture
def page(signed_in, clinician):
    """The clinician's browser."""
    return signed_in(clinician)


def log(person, at=NOON, **changes):
    [result] = record.record(person, [moment(occurred_at=at.isoformat(), **changes)], at, at)
    assert result.status == "accepted"


def drawings(text):
    return re.findall(r'<svg viewBox="0 0 112 40" role="img" aria-label="([^"]+)"', text)


def test_a_skill_is_drawn_with_its_words(page, clinician):
    log(clinician)
    text = page.get("/story").text
    assert drawings(text) == ["Sit down since March 2026: New to you, steady"]
    assert "<small>New to you, steady</small>" in text


def test_the_drawing_has_no_number_and_no_style_of_its_own(page, clinician):
    log(clinician)
    text = page.get("/story").text
    section = text[text.index('id="growing"') : text.index("Find moments")]
    words = re.sub(r"<[^>]*>", " ", section)
    assert not re.search(r"\d|%|streak|score|level|rank", words)
    assert "style" not in section


def test_a_month_shows_the_skills_used_in_it_as_they_were_then(page, clinician):
    log(clinician, NOON - timedelta(days=40), skill="get-to-eye-level")
    log(clinician)
    assert [one.split(" since")[0] for one in drawings(page.get("/story").text)] == ["Sit down"]
    old = drawings(page.get("/story?month=2026-01").text)
    assert [one.split(" since")[0] for one in old] == ["Get to eye level"]


def test_a_thread_of_one_skill_shows_that_skill(page, clinician):
    log(clinician, skill="get-to-eye-level")
    log(clinician)
    [drawn] = drawings(page.get("/story?skill=sit-down").text)
    assert drawn.startswith("Sit down")
    assert drawings(page.get("/story?noticed=said+more").text) == []


def test_it_is_hidden_and_shown_again_by_a_plain_form(page, clinician):
    log(clinician)
    answer = page.post("/story/counts", data={"hide": "yes", "place": "month=2026-03"})
    assert (answer.status_code, answer.location) == (303, "/story?month=2026-03")
    text = page.get("/story").text
    assert drawings(text) == []
    assert "How my skills grow" not in text
    assert "Show how my skills grow" in text
    page.post("/story/counts", data={"hide": ""})
    assert len(drawings(page.get("/story").text)) == 1


def test_hiding_it_is_a_wish_of_ones_own(page, clinician, colleague):
    page.post("/story/counts", data={"hide": "yes"})
    assert Person.get_by_id(clinician.id).hide_counts
    assert not Person.get_by_id(colleague.id).hide_counts


def test_nothing_is_drawn_where_nothing_was_used(page, clinician):
    assert drawings(page.get("/story").text) == []
    log(clinician, outcome="no_chance")
    assert drawings(page.get("/story").text) == []


def test_not_today_on_a_nudge_is_known_by_its_shifts_day(clinician, colleague):
    day = NOON.date()
    for person, answer in ((clinician, "dismissed"), (colleague, "dismissed"), (clinician, None)):
        row = {"local_day": day, "slot": 0, "at": NOON, "available": True, "policy": "always"}
        chosen = Decision.create(
            person=person, probability=1, seed=1, action=True, **row | {"slot": answer is None}
        )
        day += timedelta(days=1)
        window = {"opens_at": NOON, "until": NOON}
        Nudge.create(decision=chosen, person=person, skill="sit-down", answer=answer, **window)
    assert story._days_put_off(clinician) == {NOON.date()}


def test_years_of_practice_are_drawn_in_a_blink(page, clinician, colleague):
    items = [
        moment(occurred_at=(NOON - timedelta(days=day)).isoformat(), skill=skill)
        for day in range(0, 1500, 3)
        for skill in ("sit-down", "get-to-eye-level")
    ]
    for start in range(0, len(items), 100):
        record.record(clinician, items[start : start + 100], NOON, NOON)
    before = clock.now()
    growing.of(clinician, NOON.date())
    assert clock.now() - before < timedelta(seconds=1)


def test_nobody_else_sees_how_a_skill_grows(signed_in, clinician, coach, colleague):
    log(clinician, share="team")
    for person in (coach, colleague):
        browser = signed_in(person)
        for path in ("/story", "/team"):
            assert drawings(browser.get(path).text) == []
