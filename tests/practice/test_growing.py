"""Which of a person's days make a skill grow or rest, read from what they did."""

from datetime import date, time, timedelta

import pytest

from app.accounts import hours
from app.practice import deck, growing, growth, record
from app.practice.models import Dealt
from tests.practice.phone import NOON, moment

WEEKDAYS = tuple(hours.Window(day, time(8), time(17), visit_minutes=20) for day in range(5))
WEDNESDAY = NOON.date()
END = WEDNESDAY + timedelta(days=27)


@pytest.fixture
def working(clinician):
    """The clinician, in clinic from Monday to Friday."""
    clinician.hours = hours.dump(hours.ClinicHours(WEEKDAYS))
    clinician.save()
    return clinician


def log(person, days=0, **changes):
    at = NOON + timedelta(days=days)
    [result] = record.record(person, [moment(occurred_at=at.isoformat(), **changes)], at, at)
    assert result.status == "accepted"


def outline(person, **more):
    """Of the first skill in these tests; the only thing that is shown of a strength."""
    found = {one.skill: one for one in growing.of(person, END, **more)}
    return found["sit-down"].outline


def test_clinic_days_spent_on_other_skills_let_it_rest(working):
    log(working)
    before = outline(working)
    for day in range(7, 27):
        log(working, day, skill="get-to-eye-level")
    assert outline(working) != before


@pytest.mark.parametrize("days", [range(5, 27), range(3, 5)], ids=["away", "weekend"])
def test_days_away_and_days_off_change_nothing(working, days):
    log(working)
    before = outline(working)
    for day in days:
        if (WEDNESDAY + timedelta(days=day)).weekday() > 4:
            log(working, day, skill="get-to-eye-level")
    assert outline(working) == before


def test_no_clinic_hours_means_that_nothing_ever_rests(clinician):
    log(clinician)
    before = outline(clinician)
    for day in range(1, 27):
        log(clinician, day, skill="get-to-eye-level")
    assert outline(clinician) == before


def test_no_chance_changes_nothing(working):
    log(working)
    before = outline(working)
    for day in range(7, 27):
        log(working, day, outcome="no_chance")
    assert outline(working) == before


def test_days_of_not_today_change_nothing(working):
    log(working)
    before = outline(working)
    for day in range(7, 27):
        log(working, day, skill="get-to-eye-level")
    days = {WEDNESDAY + timedelta(days=day) for day in range(7, 27)}
    assert outline(working, not_today=days) == before != outline(working)


def test_a_day_on_which_a_card_was_seen_counts(working):
    log(working)
    before = outline(working)
    for day in range(7, 27):
        seen_at = NOON + timedelta(days=day)
        row = {"local_day": seen_at.date(), "position": 0, "skill": "x", "probability": 1}
        Dealt.create(person=working, shown_at=seen_at, **row)
    assert outline(working) != before


def test_a_skill_set_aside_rests_as_it_is(working):
    log(working)
    for day in range(3, 9):
        log(working, day, skill="get-to-eye-level")
    before = outline(working)
    deck.choose_state(working, "sit-down", "part_of_me", NOON + timedelta(days=9))
    for day in range(12, 27):
        log(working, day, skill="get-to-eye-level")
    assert outline(working) == before


def test_it_is_drawn_until_the_day_asked_for_lately_used_first(clinician):
    log(clinician)
    log(clinician, 2, skill="get-to-eye-level")
    assert [one.skill for one in growing.of(clinician, END)] == ["get-to-eye-level", "sit-down"]
    assert [one.skill for one in growing.of(clinician, WEDNESDAY)] == ["sit-down"]
    assert growing.of(clinician, date(2026, 1, 1)) == []


def test_nothing_deleted_and_nothing_of_others_grows(clinician, colleague):
    log(colleague)
    log(clinician, deleted=True)
    log(clinician, skill="get-to-eye-level", outcome="no_chance")
    assert growing.of(clinician, END) == []


def test_it_says_how_far_a_skill_has_come(clinician):
    log(clinician)
    [one] = growing.of(clinician, WEDNESDAY)
    assert (one.words, one.since, one.last_used) == ("New to you, steady", WEDNESDAY, WEDNESDAY)
    assert one.outline.startswith(f"M0 {growing.HEIGHT}L{growing.WIDTH}.0")
    assert growth.RHYTHM == 5
