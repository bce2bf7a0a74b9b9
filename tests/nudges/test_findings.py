"""A result is worked out once, on its day and never before, from at least five people, and kept."""

from datetime import timedelta

import pytest

from app import worker
from app.nudges import consent, findings, proximal, studies
from app.nudges.models import Decision
from app.nudges.proximal import Arm, Point
from app.nudges.study import wcls
from app.nudges.study_models import Consent, Finding, Study
from app.practice.models import ShiftCheck
from tests.nudges.in_a_study import (
    FIRST,
    LAST,
    MADE,
    RESULT,
    TOO_EARLY,
    answer,
    draw,
    people,
    start,
    take_part,
)

A_DAY = timedelta(days=1)


@pytest.fixture
def study(coach, team):
    return start(coach, team)


@pytest.fixture
def six(study, team):
    """Six people who took part for twenty shifts, in a team of nine."""
    six = people(team, 8)[:6]
    take_part(study, six)
    return six


def test_nobody_looks_before_the_day(study, six):
    with pytest.raises(proximal.TooEarly):
        findings.conclude(study, TOO_EARLY)
    with pytest.raises(proximal.TooEarly):
        proximal.points(study, TOO_EARLY)
    assert findings.conclude_due(TOO_EARLY) == 0
    assert Finding.select().count() == 0


def test_the_worker_works_it_out_on_the_day_and_keeps_it(study, six):
    assert findings.conclude_due(RESULT) == 1
    found = Finding.get()
    assert (found.at, found.joined, found.team_size) == (RESULT, 6, 9)
    points = proximal.points(study, RESULT)
    effect = wcls(
        [one.person for one in points],
        [one.available for one in points],
        [one.action for one in points],
        [one.probability for one in points],
        [one.outcome for one in points],
    )
    kept = (found.estimate, found.low, found.high, found.points)
    assert kept == pytest.approx((effect.estimate, effect.low, effect.high, effect.points))
    assert found.points < len(points) == 120


def test_a_pass_of_the_worker_before_the_day_keeps_nothing_and_after_it_the_result(
    settings, study, six
):
    worker.work("one", lambda: TOO_EARLY, lambda: False)
    assert Finding.select().count() == 0
    worker.work("one", lambda: RESULT, lambda: False)
    assert Finding.get().joined == 6


def test_it_is_worked_out_once_whatever_comes_later(study, six):
    findings.conclude_due(RESULT)
    before = Finding.select().dicts().get()
    ShiftCheck.update(answer="helped").execute()
    Consent.delete().execute()
    assert findings.conclude_due(RESULT + A_DAY) == 0
    findings.conclude(study, RESULT + A_DAY)
    assert Finding.select().dicts().get() == before


def test_four_people_are_too_few_for_any_number(study, team):
    take_part(study, people(team, 4))
    findings.conclude_due(RESULT)
    found = Finding.get()
    kept = (found.joined, found.team_size, found.points, found.estimate, found.low, found.arms)
    assert kept == (None, None, None, None, None, [])


def test_nobody_is_the_same_as_too_few(study):
    findings.conclude_due(RESULT)
    assert Finding.get().joined is None


def test_five_who_joined_of_whom_four_answered_give_no_effect(study, team):
    *four, silent = people(team, 5)
    take_part(study, four)
    consent.join(silent, study.id, MADE)
    draw(study, silent, FIRST, nudged=True)
    findings.conclude_due(RESULT)
    assert (Finding.get().joined, Finding.get().estimate, Finding.get().arms) == (5, None, [])


def test_when_all_say_the_same_there_is_no_effect_to_tell(study, six):
    ShiftCheck.update(answer="helped").execute()
    findings.conclude_due(RESULT)
    assert (Finding.get().joined, Finding.get().estimate) == (6, None)


def test_who_left_is_not_counted(study, six):
    consent.leave(six[0], study.id)
    findings.conclude_due(RESULT)
    assert Finding.get().joined == 5
    assert six[0].id not in {one.person for one in proximal.points(study, RESULT)}


def test_who_came_back_is_counted_from_then_on(study, six):
    consent.leave(six[0], study.id)
    consent.join(six[0], study.id, MADE + timedelta(days=10))
    mine = [one for one in proximal.points(study, RESULT) if one.person == six[0].id]
    assert 0 < len(mine) < 20


def test_a_stopped_study_has_no_result(study, six, coach):
    studies.stop(coach, study.id, TOO_EARLY)
    assert findings.conclude_due(RESULT) == 0


def test_two_studies_do_not_mix(study, six, coach, team):
    findings.conclude_due(RESULT)
    second = studies.start(coach, team.id, APPROVED_AGAIN, LAST + timedelta(days=30), RESULT)
    take_part(second, six, shifts=3)
    later = RESULT + timedelta(weeks=30)
    assert len(proximal.points(second, later)) == 18
    assert len(proximal.points(study, later)) == 120


APPROVED_AGAIN = studies.Approval("Riverside Ethics Board", "RB 26/200", LAST)


@pytest.mark.parametrize(
    ("said", "outcome"),
    [("helped", 1), ("tried", 1), ("no_chance", 0), ("skipped", None), (None, None)],
)
def test_what_was_said_becomes_the_outcome_and_silence_none(study, clinician, said, outcome):
    consent.join(clinician, study.id, MADE)
    draw(study, clinician, FIRST, nudged=True)
    answer(clinician, FIRST, said)
    (point,) = proximal.points(study, RESULT)
    assert (point.asked, point.outcome) == (True, outcome)


def test_not_asked_is_not_not_answered(study, clinician):
    consent.join(clinician, study.id, MADE)
    draw(study, clinician, FIRST, nudged=True)
    (point,) = proximal.points(study, RESULT)
    assert (point.asked, point.outcome) == (False, None)


def test_decisions_outside_the_study_are_not_in_it(study, clinician):
    consent.join(clinician, study.id, MADE)
    draw(study, clinician, FIRST, nudged=True)
    Decision.update(policy="asked-for-1").execute()
    assert proximal.points(study, RESULT) == []


def test_the_arms_count_asked_and_answered_apart():
    def point(action, asked, outcome, available=True):
        return Point(1, available, action, 0.4, asked, outcome)

    rows = [point(True, True, 1.0), point(True, True, None), point(True, False, None)]
    rows += [point(False, True, 0.0), point(False, False, None, available=False)]
    assert proximal.arms(rows) == [Arm(True, 3, 2, 1), Arm(False, 1, 1, 1)]


def test_no_command_whatever_its_clock_says_works_out_a_result(app, study, six):
    for command in app.cli.commands:
        if command in ("plan", "send"):
            app.test_cli_runner().invoke(args=[command, "--at", "2030-01-01"])
    assert Finding.select().count() == 0
    assert Study.select().count() == 1
