"""Handover codes sign in the installed app, once, within ten minutes."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import clock
from app.accounts import handover


@pytest.mark.asvs("6.5.1")
def test_a_code_signs_in_its_person_once(clinician):
    code = handover.issue(clinician)
    assert handover.consume(code) == clinician
    assert handover.consume(code) is None


def test_a_code_may_be_typed_small_and_without_its_dash(clinician):
    code = handover.issue(clinician)
    assert handover.consume(f" {code.lower().replace('-', ' ')} ") == clinician


def test_a_newer_code_replaces_the_older(clinician, colleague):
    theirs = handover.issue(colleague)
    older, newer = handover.issue(clinician), handover.issue(clinician)
    assert handover.consume(older) is None
    assert handover.consume(newer) == clinician
    assert handover.consume(theirs) == colleague


@pytest.mark.asvs("6.5.5")
def test_a_code_is_good_for_ten_minutes(clinician, monkeypatch):
    code, later = handover.issue(clinician), clock.now() + timedelta(minutes=10)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert handover.consume(code) is None


@given(st.text())
def test_any_typing_is_read_as_letters_of_the_alphabet(typed):
    assert set(handover.as_kept(typed)) <= set(handover.ALPHABET)
