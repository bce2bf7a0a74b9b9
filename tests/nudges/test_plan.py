"""Each decision point becomes one row, before anything is sent, with its reasons."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest

from app.accounts import hours
from app.accounts.models import Person, Session, Team
from app.nudges import answers, claim, plan, quiet, subscriptions, timing
from app.nudges.models import Decision, Delivery, Nudge, Schedule, Subscription
from app.practice.models import Choice, Dealt, Moment
from tests import databases
from tests.conftest import add_person
from tests.nudges.conftest import MONDAY, MORNING, states

WEEK = timedelta(days=7)
TEN = time(10)
DAILY = hours.ClinicHours(
    tuple(hours.Window(day, time(8), time(18), visit_minutes=30) for day in range(7)), nudges=3
)


def work_daily(person: Person) -> None:
    person.hours = hours.dump(DAILY)
    person.save()
    plan.reschedule(person, MONDAY)


def next_due(person: Person) -> datetime:
    return Schedule.get_by_id(person.id).next_decision_at


def log(person: Person, at: datetime, **more) -> None:
    Moment.create(
        person=person, id=str(at), skill="x", outcome="worked", occurred_at=at, local_day=at, **more
    )


def be_away(person: Person, first: date, back: date) -> None:
    person.hours = hours.dump(replace(MORNING, away=(hours.Away(first, back),)))
    person.save()


def test_a_due_point_becomes_a_decision_a_nudge_and_a_delivery(due, working):
    assert plan.run(due) == 1
    decision, nudge, delivery = Decision.get(), Nudge.get(), Delivery.get()
    assert (decision.available, decision.action, decision.reasons) == (True, True, [])
    assert (decision.policy, decision.probability) == ("asked-for-1", 1.0)
    assert (decision.at, decision.local_day) == (due, MONDAY.date())
    assert decision.skill == nudge.skill and decision.skill in decision.eligible
    assert 0 < decision.skill_probability <= 1
    assert decision.features["devices"] == 1
    assert (nudge.opens_at, nudge.person_id) == (due, working.id)
    assert (delivery.kind, delivery.subject, delivery.state) == ("nudge", nudge.id, "due")
    assert delivery.until == nudge.until > due


def test_nothing_is_decided_before_it_is_due(due):
    assert plan.run(due - timedelta(seconds=1)) == 0


def test_a_late_worker_opens_the_nudge_late_and_three_hours_count_from_then(due):
    late = due + timedelta(minutes=5)
    plan.run(late)
    assert (Decision.get().at, Nudge.get().opens_at) == (due, late)


def test_planning_twice_changes_nothing(due, working):
    plan.run(due)
    Schedule.update(next_decision_at=due).execute()  # as if a planner died before it said so
    assert plan.run(due) == 0
    assert (Decision.select().count(), states()) == (1, ["due"])
    assert next_due(working) > due


def test_the_next_point_is_in_the_next_shift(due, working):
    plan.run(due)
    assert next_due(working).date() == (MONDAY + WEEK).date()


def test_each_phone_gets_its_own_delivery(working, new_phone, due):
    new_phone(working)
    plan.run(due)
    assert len({row.subscription_id for row in Delivery.select()}) == 2


def test_a_slot_that_closed_while_the_worker_was_down_is_missed_not_sent(due):
    assert plan.run(due + timedelta(hours=6)) == 1
    assert Decision.get().reasons == ["missed"]
    assert not Decision.get().action
    assert (Nudge.select().count(), states()) == (0, [])


def test_a_worker_down_for_a_week_records_every_point_it_missed(due, working):
    work_daily(working)
    plan.run(MONDAY + WEEK)
    wanted = timing.points(DAILY, timing.ZoneInfo("UTC"), working.id, MONDAY, MONDAY + WEEK)
    assert len(wanted) == 21
    assert [row.at for row in Decision.select().order_by(Decision.at)] == [p.at for p in wanted]
    assert {row.reasons[0] for row in Decision.select()} == {"missed"}


@pytest.mark.parametrize(
    ("reason", "make_it_so"),
    [
        ("paused", lambda who, at: Person.update(paused_until=at + WEEK).execute()),
        ("heavy_shift", lambda who, at: quiet.begin_heavy_shift(who, at - timedelta(hours=1))),
        ("away", lambda who, at: be_away(who, at.date(), at.date() + timedelta(days=1))),
        ("no_device", lambda who, at: Subscription.delete().execute()),
        ("recently_logged", lambda who, at: log(who, at - timedelta(minutes=90))),
        ("no_skill", lambda who, at: _set_all_aside(who)),
    ],
)
def test_who_is_not_available_is_not_nudged_and_the_row_says_why(due, working, reason, make_it_so):
    make_it_so(working, due)
    assert plan.run(due) == 1
    assert (Decision.get().available, Decision.get().reasons) == (False, [reason])
    assert (Nudge.select().count(), states()) == (0, [])
    assert next_due(working) > due


def _set_all_aside(who: Person) -> None:
    from app import skills

    for slug in skills.library():
        Choice.create(person=who, skill=slug, state="paused")


def test_a_heavy_shift_ends_by_itself(due, working):
    quiet.begin_heavy_shift(working, due)
    plan.run(due)
    assert not Decision.get().action
    plan.run(next_due(working))
    last = Decision.select().order_by(Decision.at.desc()).get()
    assert (last.local_day, last.action) == (MONDAY.date() + WEEK, True)


def test_who_is_back_is_nudged_on_that_day(due, working):
    be_away(working, MONDAY.date() - WEEK, MONDAY.date())
    plan.run(due)
    assert Decision.get().action


def test_two_shifts_that_overlap_give_one_nudge_even_in_one_pass(due, working):
    night = hours.Window(6, time(22), time(10), times=(time(9),))
    both = hours.ClinicHours((night, hours.Window(0, time(8), time(10), times=(time(9, 1),))))
    working.hours = hours.dump(both)
    working.save()
    Schedule.update(next_decision_at=MONDAY + timedelta(hours=8)).execute()
    plan.run(MONDAY + timedelta(hours=9, minutes=20))
    reasons = [row.reasons for row in Decision.select().order_by(Decision.at)]
    assert reasons == [[], ["recently_sent"]]
    assert Nudge.select().count() == 1


def test_this_week_only_holds_for_its_week(due, working):
    once = (hours.Window(2, time(8), time(12), visit_minutes=20),)
    own = hours.only_in_week_of(MONDAY.date() + WEEK, MORNING, once, nudges=1)
    working.hours = hours.dump(own)
    working.save()
    plan.run(due)
    assert next_due(working).date() == (MONDAY + WEEK + timedelta(days=2)).date()
    plan.run(next_due(working))
    assert next_due(working).date() == (MONDAY + 2 * WEEK).date()


def test_a_log_that_was_undone_silences_nothing(due, working):
    log(working, due - timedelta(minutes=30), deleted=True)
    plan.run(due)
    assert Decision.get().action


def test_never_more_than_asked_for_and_always_three_hours_apart(due, working):
    work_daily(working)
    at = MONDAY
    while (at := next_due(working)) < MONDAY + timedelta(days=5):
        plan.run(at)
    opened = [row.opens_at for row in Nudge.select().order_by(Nudge.opens_at)]
    assert len(opened) == 15
    assert all(b - a >= timedelta(hours=3) for a, b in pairwise(opened))


def test_hours_changed_in_mid_shift_give_no_second_nudge_today(nudged, working):
    evening = hours.ClinicHours((hours.Window(0, time(15), time(19), 20),), nudges=1)
    working.hours = hours.dump(evening)
    working.save()
    plan.reschedule(working, nudged)
    plan.run(next_due(working))
    last = Decision.select().order_by(Decision.at.desc()).get()
    assert (last.local_day, last.reasons) == (MONDAY.date(), ["daily_cap"])


def test_who_asks_for_none_is_never_due(due, working):
    working.hours = hours.dump(hours.ClinicHours(MORNING.windows, nudges=0))
    working.save()
    plan.reschedule(working, MONDAY)
    assert next_due(working) is None
    assert plan.run(MONDAY + WEEK) == 0


def test_who_has_no_device_is_not_scheduled(working):
    plan.reschedule(working, MONDAY)
    assert next_due(working) is None


def test_who_signed_out_of_the_only_phone_is_not_reached(due, working):
    gone = Session.create(token_hash="x", person=working, revoked_at=due)
    Subscription.update(session=gone).execute()
    plan.run(due)
    assert Decision.get().reasons == ["no_device"]


def test_a_phone_that_calls_in_does_not_push_back_what_is_due(due, working, phone):
    browser = subscriptions.Browser(phone.endpoint, phone.p256dh, phone.auth)
    subscriptions.put(working, None, browser, due + timedelta(minutes=1))
    assert next_due(working) == due


def test_one_broken_row_keeps_nobody_else_waiting(due, working, colleague, new_phone):
    colleague.hours = hours.dump(MORNING)
    colleague.save()
    new_phone(colleague)
    Person.update(zone="Nowhere/Land").where(Person.id == working.id).execute()
    later = max(due, next_due(colleague))
    assert plan.run(later) == 1
    assert Decision.get().person_id == colleague.id
    assert next_due(working) == later + plan.AFTER_A_FAULT


@pytest.mark.parametrize("met", [0, 70])
def test_planning_for_two_hundred_takes_as_many_queries_as_for_two(pushing, team, monkeypatch, met):
    def queries(people: int) -> int:
        Schedule.delete().execute()
        for number in range(people):
            _clinician_at_ten(f"Person {people} {number}", team, met)
        with databases.statements(monkeypatch) as made:
            assert plan.run(MONDAY + timedelta(hours=10, minutes=16)) == people
        return len(made)

    assert queries(2) == queries(200) < 30
    assert Nudge.select().count() == 202


def test_two_hundred_people_after_two_weeks_without_a_worker_are_still_one_pass(pushing, team):
    for number in range(200):
        person = add_person(f"Person {number}", team, "clinician")
        Subscription.create(person=person, endpoint=str(number), p256dh="", auth="")
        work_daily(person)
    assert plan.run(MONDAY + 2 * WEEK) == 200 * 2 * 7 * 3


def _clinician_at_ten(name: str, team: Team, met: int) -> None:
    """Somebody with a slot at ten o'clock, a phone, and `met` cards behind them."""
    person = add_person(name, team, "clinician")
    person.hours = hours.dump(
        hours.ClinicHours((hours.Window(0, time(8), time(12), times=(TEN,)),))
    )
    person.save()
    Subscription.create(person=person, endpoint=name, p256dh="", auth="")
    plan.reschedule(person, MONDAY)
    shown = {"person": person, "local_day": MONDAY, "skill": "sit-down", "shown_at": MONDAY}
    cards = [shown | {"position": number, "probability": 1} for number in range(1, met + 1)]
    if cards:
        Dealt.insert_many(cards).execute()


def test_two_planners_never_get_the_same_person(due, working):
    assert [row.person_id for row in plan._claim(due)] == [working.id]
    assert plan._claim(due) == []
    assert plan._claim(due + plan.LEASE) != []


def test_hours_changed_while_a_planner_works_win_over_its_plan(due, working):
    batch = plan._claim(due)
    decided = plan._plan(batch, due)
    plan.reschedule(working, due + 4 * WEEK)  # far enough to be another point, whatever the draw
    rescheduled = next_due(working)
    assert rescheduled != decided.next_at[working.id]
    plan._write(decided, due + plan.LEASE)
    assert next_due(working) == rescheduled


def test_a_pass_with_nothing_due_uses_the_index(database):
    is_due = Schedule.next_decision_at <= datetime(2026, 3, 2, tzinfo=UTC)
    query = Schedule.select().where(is_due).order_by(Schedule.next_decision_at).limit(1)
    assert "schedule_next_decision_at" in databases.plan_of(query)


def test_taking_rows_makes_them_somebody_elses(due):
    is_due = Delivery.state == "due"
    plan.run(due)
    assert len(claim.take(Delivery, is_due, Delivery.id, 9, state="sending")) == 1
    assert claim.take(Delivery, is_due, Delivery.id, 9, state="sending") == []


def test_a_nudge_planned_shows_as_waiting_until_its_slot_ends(nudged, working):
    (waiting,) = answers.open_nudges(working, nudged)
    assert answers.open_nudges(working, waiting.until) == []
