"""By consent only: without a row of one's own the chance is 1, before, during and after a study."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts import hours
from app.accounts.models import Membership, Team
from app.nudges import consent, plan, policy, studies, timing
from app.nudges.models import Decision, Nudge, Schedule
from app.nudges.policy import ASKED_FOR, Trial
from app.nudges.study_models import Consent
from app.practice import asking, shift_check
from app.problems import Problem
from tests.coaching.shares import counted
from tests.nudges.in_a_study import APPROVED, FIRST, LAST, MADE, people, start

WEEKS = timedelta(weeks=1)
A_DAY = timedelta(days=1)
DAILY = hours.ClinicHours(
    tuple(hours.Window(day, time(8), time(18), visit_minutes=30) for day in range(7)), nudges=3
)
days = st.dates(FIRST - 9 * WEEKS, LAST + 9 * WEEKS)


def noon(day):
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


@pytest.fixture
def study(coach, team):
    return start(coach, team)


@pytest.fixture
def busy(working, phone):
    """A clinician who works every day and asked for three nudges a shift."""
    working.hours = hours.dump(DAILY)
    working.save()
    return working


def live(person, first, last):
    """Let every decision point from one day to the other come due, one by one."""
    plan.reschedule(person, datetime(first.year, first.month, first.day, tzinfo=UTC))
    while (at := Schedule.get_by_id(person.id).next_decision_at).date() <= last:
        plan.run(at)
    return list(Decision.select().order_by(Decision.at))


@given(days)
def test_without_a_trial_the_chance_is_1_on_any_day(day):
    assert policy.chosen(None, day) == ASKED_FOR
    assert policy.reasons(None, day) == []


@given(days)
def test_in_a_trial_the_chance_is_fixed_inside_its_days_and_1_outside(day):
    rule = policy.chosen(Trial(7, FIRST, LAST, {day}), day)
    assert rule == (policy.of_study(7) if FIRST <= day <= LAST else ASKED_FOR)
    assert policy.of_study(7) == policy.Policy("study-7-0.4", 0.4)


def test_a_study_changes_nothing_for_who_did_not_join(study, busy, colleague):
    consent.join(colleague, study.id, MADE)
    rows = live(busy, FIRST, FIRST + timedelta(days=2))
    assert {(row.policy, row.probability) for row in rows} == {("asked-for-1", 1.0)}
    assert len(rows) == 9
    assert all(row.action for row in rows)


def test_who_joined_has_one_draw_a_shift_at_its_first_point(study, busy):
    consent.join(busy, study.id, MADE)
    rows = live(busy, FIRST, FIRST + timedelta(days=20))
    firsts = [row for row in rows if row.available]
    assert {row.policy for row in rows} == {f"study-{study.id}-0.4"}
    assert all(row.probability == pytest.approx(0.4) for row in rows)
    assert len(firsts) == len({row.local_day for row in firsts}) == 21
    for row in firsts:
        points = timing.points_of(DAILY, ZoneInfo("UTC"), busy.id, row.local_day)
        assert row.slot == points[0].slot.index
    assert {tuple(row.reasons) for row in rows if not row.available} <= {
        ("one_a_shift",),
        ("recently_sent", "one_a_shift"),
    }
    assert 0 < Nudge.select().count() < 21


def test_the_study_ends_by_itself(study, busy):
    consent.join(busy, study.id, MADE)
    rows = live(busy, LAST, LAST + timedelta(days=1))
    assert {row.local_day: row.policy for row in rows} == {
        LAST: f"study-{study.id}-0.4",
        LAST + timedelta(days=1): "asked-for-1",
    }


def test_points_missed_while_the_worker_was_down_use_up_the_shift(study, busy):
    consent.join(busy, study.id, MADE)
    plan.reschedule(busy, noon(FIRST).replace(hour=0))
    plan.run(noon(FIRST).replace(hour=19))
    rows = list(Decision.select().order_by(Decision.at))
    assert [row.reasons for row in rows] == [["missed"], *[["missed", "one_a_shift"]] * 2]


def test_hours_changed_in_mid_shift_give_no_second_draw(study, busy):
    consent.join(busy, study.id, MADE)
    plan.reschedule(busy, noon(FIRST).replace(hour=0))
    plan.run(Schedule.get_by_id(busy.id).next_decision_at)
    evening = hours.ClinicHours((hours.Window(0, time(18), time(22), 20),), nudges=1)
    busy.hours = hours.dump(evening)
    busy.save()
    plan.reschedule(busy, noon(FIRST))
    plan.run(Schedule.get_by_id(busy.id).next_decision_at)
    assert "one_a_shift" in Decision.select().order_by(Decision.at.desc()).get().reasons


def test_leaving_leaves_no_trace_and_the_nudges_asked_for_come_again(study, busy):
    consent.join(busy, study.id, MADE)
    consent.leave(busy, study.id)
    assert Consent.select().count() == 0
    assert {row.probability for row in live(busy, FIRST, FIRST)} == {1.0}


def test_a_stopped_study_withholds_nothing(study, busy, coach):
    consent.join(busy, study.id, MADE)
    studies.stop(coach, study.id, MADE)
    assert {row.probability for row in live(busy, FIRST, FIRST)} == {1.0}
    assert not consent.asks_about(busy, FIRST)


def test_who_left_the_team_is_in_no_study_of_it(study, busy):
    consent.join(busy, study.id, MADE)
    Membership.delete().where(Membership.person == busy).execute()
    assert consent.trials_of([busy.id], noon(FIRST)) == {}


def test_joining_twice_is_joining_once(study, clinician):
    consent.join(clinician, study.id, MADE)
    consent.join(clinician, study.id, MADE + WEEKS)
    assert Consent.get().joined_at == MADE


def test_of_two_studies_in_a_row_the_one_that_runs_holds(study, outsider, clinician):
    second_team = Team.get(Team.name == "Clinic 9")
    Membership.create(person=clinician, team=second_team, role="clinician")
    first_day = LAST + A_DAY
    second = studies.start(outsider, second_team.id, APPROVED, first_day, MADE)
    for one in (study, second):
        consent.join(clinician, one.id, MADE)
    held = [consent.trials_of([clinician.id], noon(day))[clinician.id] for day in (LAST, first_day)]
    assert [trial.study for trial in held] == [study.id, second.id]


def test_nobody_joins_the_study_of_another_team(study, outsider, clinician):
    for stranger_to, problem in ((study.id, 404), (study.id + 99, 404)):
        with pytest.raises(Problem) as refused:
            consent.join(outsider, stranger_to, MADE)
        assert refused.value.status == problem


def test_nobody_joins_what_is_over(study, clinician, coach):
    with pytest.raises(Problem, match="over"):
        consent.join(clinician, study.id, noon(LAST + timedelta(days=1)))
    studies.stop(coach, study.id, MADE)
    with pytest.raises(Problem, match="over"):
        consent.join(clinician, study.id, MADE)


def test_nobody_is_in_two_studies_at_once(study, clinician, coach):
    other = Team.create(name="Night clinic")
    for person, role in ((clinician, "clinician"), (coach, "coach")):
        Membership.create(person=person, team=other, role=role)
    consent.join(clinician, study.id, MADE)
    second = start(coach, other)
    with pytest.raises(Problem, match="another team"):
        consent.join(clinician, second.id, MADE)
    consent.leave(clinician, study.id)
    consent.join(clinician, second.id, MADE)
    assert consent.joined(clinician) == {second.id}


@pytest.mark.parametrize(
    ("monday", "is_asked"),
    [
        (FIRST - WEEKS, False),
        (FIRST, True),
        (LAST - timedelta(days=6), True),
        (LAST + A_DAY, False),
    ],
)
def test_who_joined_is_asked_at_shift_end_though_their_setting_is_off(
    study, working, monday, is_asked
):
    consent.join(working, study.id, MADE)
    assert not asking.of(working).at_shift_end
    asked = shift_check.ask(working, noon(monday), consent.asks_about)
    assert asked == (monday if is_asked else None)


def test_who_did_not_join_is_asked_only_if_they_want(study, working, colleague):
    consent.join(colleague, study.id, MADE)
    assert shift_check.ask(working, noon(FIRST), consent.asks_about) is None
    asking.set_at_shift_end(working, True)
    assert shift_check.ask(working, noon(FIRST), consent.asks_about) == FIRST


def test_only_who_joined_has_a_trial(study, team):
    everybody = people(team, 6)
    consent.join(everybody[2], study.id, MADE)
    trials = consent.trials_of([one.id for one in everybody], noon(FIRST))
    assert trials == {everybody[2].id: Trial(study.id, FIRST, LAST)}


def test_reading_trials_costs_two_questions_however_many_joined(study, clinician, colleague):
    consent.join(clinician, study.id, MADE)
    with counted() as one:
        consent.trials_of([clinician.id], noon(FIRST))
    consent.join(colleague, study.id, MADE)
    with counted() as two:
        consent.trials_of([clinician.id, colleague.id], noon(FIRST))
    assert len(one) == len(two) == 2
