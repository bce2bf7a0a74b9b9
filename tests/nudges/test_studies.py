"""A study is approved before it begins, belongs to one team, and its dates never move."""

from datetime import date, timedelta

import pytest

from app.accounts.models import Membership
from app.nudges import studies
from app.nudges.study_models import Study
from app.problems import Problem
from tests.nudges.in_a_study import ANALYSIS, APPROVED, FIRST, LAST, MADE, RESULT, start

A_DAY = timedelta(days=1)
TODAY = date(2026, 3, 1)


def test_it_runs_for_eight_weeks_and_is_looked_at_a_week_later(coach, team):
    study = start(coach, team)
    assert (study.first_day, study.last_day, study.analysis_on) == (FIRST, LAST, ANALYSIS)
    assert (study.last_day - study.first_day).days + 1 == 56
    assert (study.board, study.reference) == ("Riverside Ethics Board", "RB 26/114")


@pytest.mark.parametrize(
    ("approved_on", "first_day", "wrong"),
    [
        (TODAY, TODAY + A_DAY, set()),
        (TODAY + A_DAY, TODAY + A_DAY, {"approved_on"}),
        (TODAY, TODAY, {"first_day"}),
        (TODAY, TODAY + timedelta(weeks=27), {"first_day"}),
        (TODAY + A_DAY, TODAY - A_DAY, {"approved_on", "first_day"}),
    ],
)
def test_it_begins_after_its_approval_and_not_before_tomorrow(approved_on, first_day, wrong):
    assert set(studies.faults(approved_on, first_day, TODAY)) == wrong


def test_a_team_has_one_study_at_a_time(coach, team):
    start(coach, team)
    with pytest.raises(Problem, match="a study already"):
        start(coach, team)
    assert Study.select().count() == 1


def test_another_may_follow_after_the_result_or_a_stop(coach, team):
    study = start(coach, team)
    studies.stop(coach, study.id, MADE)
    again = start(coach, team)
    later = studies.start(coach, team.id, APPROVED, ANALYSIS + A_DAY, RESULT)
    assert [one.id for one in studies.of_coach(coach)] == [later.id, again.id, study.id]


def test_nobody_but_a_coach_of_the_team_starts_or_stops_it(coach, team, outsider, clinician):
    study = start(coach, team)
    for stranger in (outsider, clinician):
        with pytest.raises(Problem):
            start(stranger, team)
        with pytest.raises(Problem):
            studies.stop(stranger, study.id, MADE)
    assert Study.get().stopped_at is None


def test_a_study_with_its_result_cannot_be_stopped_any_more(coach, team):
    study = start(coach, team)
    with pytest.raises(Problem):
        studies.stop(coach, study.id, RESULT)


def test_people_of_the_team_find_it_and_nobody_else_does(coach, team, clinician, outsider):
    study = start(coach, team)
    assert studies.of_member(clinician, FIRST) == [study]
    assert studies.of_member(outsider, FIRST) == []
    studies.stop(coach, study.id, MADE)
    assert studies.of_member(clinician, FIRST) == []


def test_an_administrator_as_such_works_in_no_team(coach, team, outsider):
    start(coach, team)
    Membership.create(person=outsider, team=team, role="admin")
    assert studies.of_member(outsider, FIRST) == []
