"""“A colleague will try this”, as the teller reads it: at the story, once above it, never who."""

from datetime import timedelta

import pytest

from app.coaching import tries
from app.practice import record
from app.practice.sharing import Shared, Try
from tests.practice.phone import NOON, moment

SENTENCE = "A colleague will try this"


@pytest.fixture
def page(signed_in, clinician):
    """The teller's browser."""
    return signed_in(clinician)


@pytest.fixture
def story(clinician):
    return tell(clinician)


def tell(person, at=NOON):
    item = moment(occurred_at=at.isoformat(), share="team")
    record.record(person, [item], at, at)
    return Shared.get(Shared.moment == item["id"]).id


def test_it_stands_at_the_story_for_as_long_as_it_is_so(page, colleague, story):
    assert SENTENCE not in page.get("/story").text
    tries.add(colleague, story, NOON)
    for _ in range(2):
        assert page.get("/story").text.count(SENTENCE) == 1
    tries.take_back(colleague, story, NOON + timedelta(hours=1))
    assert SENTENCE not in page.get("/story").text


def test_it_names_and_counts_nobody(page, colleague, coach, story):
    tries.add(colleague, story, NOON)
    page.get("/story")
    one = page.get("/story").text
    tries.add(coach, story, NOON)
    assert page.get("/story").text == one
    assert "Ben" not in one
    assert "Cleo" not in one


def test_of_an_older_month_it_is_told_once_above(page, clinician, colleague):
    old = tell(clinician, NOON - timedelta(days=60))
    tell(clinician)
    tries.add(colleague, old, NOON)
    assert SENTENCE in page.get("/story").text
    assert SENTENCE not in page.get("/story").text
    assert SENTENCE in page.get("/story?month=2026-01").text


def test_reading_it_leaves_everybody_elses_unread(page, signed_in, colleague, story):
    tries.add(colleague, story, NOON)
    signed_in(colleague).get("/story")
    assert Try.get().seen_at is None
    page.get("/story")
    assert Try.get().seen_at is not None


def test_a_story_taken_back_is_no_longer_tried(page, colleague, story):
    tries.add(colleague, story, NOON)
    page.post(f"/story/moments/{Shared.get().moment}/sharing", data={"share": "coach"})
    assert SENTENCE not in page.get("/story").text
