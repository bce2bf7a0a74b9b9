"""Sessions: who is let in by a token, for how long, and that an ended one stays ended."""

from datetime import timedelta

import pytest
from flask import session
from flask_login import login_user

from app import clock
from app.accounts import entering, sessions
from app.accounts.models import Session


@pytest.fixture
def at(monkeypatch):
    """Sets the clock to so many hours after the session began."""

    def move(hours: float) -> None:
        then = Session.get().created_at + timedelta(hours=hours)
        monkeypatch.setattr(clock, "now", lambda: then)

    return move


def test_a_token_leads_to_its_person(clinician):
    token = sessions.begin(clinician, "Firefox on Android")
    assert sessions.load(token).person == clinician
    assert sessions.load(token).get_id() == token


def test_the_database_does_not_know_the_token(clinician):
    token = sessions.begin(clinician)
    assert token not in str(Session.select().dicts().get())


def test_an_ended_session_is_over_for_good(clinician):
    token, other = sessions.begin(clinician), sessions.begin(clinician)
    sessions.end(token)
    sessions.end(token)
    assert sessions.load(token) is None
    assert sessions.load(other) is not None


@pytest.mark.asvs("7.2.1")
def test_a_wrong_token_opens_nothing(database):
    assert sessions.load("made up \ud800") is None


@pytest.mark.asvs("7.3.1")
def test_a_clinician_may_be_away_for_29_days_but_not_for_30(clinician, at):
    token = sessions.begin(clinician)
    at(29 * 24)
    assert sessions.load(token) is not None
    at((29 + 30) * 24)
    assert sessions.load(token) is None


@pytest.mark.asvs("7.3.1")
def test_a_coach_may_be_away_for_11_hours_but_not_for_12(coach, at):
    token = sessions.begin(coach)
    at(11)
    assert sessions.load(token) is not None
    at(23)
    assert sessions.load(token) is None


@pytest.mark.asvs("7.3.2")
def test_a_session_in_daily_use_ends_after_180_days(clinician, at):
    token = sessions.begin(clinician)
    for day in range(180):
        at(day * 24)
        assert sessions.load(token) is not None
    at(180 * 24)
    assert sessions.load(token) is None


def test_being_seen_is_written_every_five_minutes_at_most(clinician, at):
    token = sessions.begin(clinician)
    begun = Session.get().seen_at
    at(4 / 60)
    sessions.load(token)
    assert Session.get().seen_at == begun
    at(6 / 60)
    sessions.load(token)
    assert Session.get().seen_at > begun


@pytest.mark.asvs("7.2.3")
def test_tokens_are_long_and_never_the_same(clinician):
    tokens = {sessions.begin(clinician) for _ in range(50)}
    assert len(tokens) == 50
    assert min(len(token) for token in tokens) * 6 >= 256  # bits: each sign is one of 64


def test_a_button_to_confirm_pressed_twice_keeps_the_first_answer(app, clinician):
    token = sessions.begin(clinician)
    with app.test_request_context():
        login_user(sessions.load(token))
        before = dict(session)
        fresh = sessions.confirm(token, "password")  # the other press was quicker
        entering.confirm("password")
        assert dict(session) == before
    assert sessions.load(fresh).person == clinician
