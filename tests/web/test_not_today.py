"""“Not today” reaches the server, so that a day put off is never held against a skill."""

from datetime import timedelta

import pytest

from app import clock
from app.practice import deck, not_today
from app.web import story
from tests.practice.phone import NOON


@pytest.fixture
def ana(signed_in, clinician):
    return signed_in(clinician)


def test_a_day_put_off_is_kept_once(ana, clinician):
    day = deck.day_of(clinician, clock.now())
    for _ in range(2):
        answer = ana.put("/api/not-today", json={"day": day.isoformat()})
        assert answer.get_json() == {"status": "accepted"}
    assert not_today.days(clinician) == {day}


def test_growth_hears_of_it(clinician):
    not_today.keep(clinician, NOON.date())
    assert story._days_put_off(clinician) == {NOON.date()}


def test_it_is_nobody_elses_day(clinician, colleague):
    not_today.keep(colleague, NOON.date())
    assert story._days_put_off(clinician) == set()


@pytest.mark.parametrize("body", [{}, {"day": "soon"}, {"day": "2026-03-04", "why": "tired"}])
def test_a_broken_body_is_named(ana, body):
    answer = ana.put("/api/not-today", json=body)
    assert answer.status_code == 422
    assert answer.get_json()["errors"]


def test_a_day_still_to_come_cannot_be_put_off(ana, clinician):
    ahead = clock.now().date() + timedelta(days=3)
    answer = ana.put("/api/not-today", json={"day": ahead.isoformat()})
    assert (answer.status_code, answer.get_json()["field"]) == (422, "day")
    assert not_today.days(clinician) == set()


def test_it_asks_who_you_are(client):
    assert client.put("/api/not-today", json={"day": "2026-03-04"}).status_code == 401
