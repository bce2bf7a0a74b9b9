"""Word of a message: for those who wish it, in their clinic hours, never with its words."""

import json
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.accounts import hours
from app.accounts.hours import Away, ClinicHours, Window
from app.nudges import deliver, letters, listeners, message, quiet, shifts
from app.nudges.models import Delivery, Subscription
from tests.coaching.shares import counted

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAY = Window(0, time(8), time(16), 20)
NIGHT = Window(0, time(22), time(6), 20)
NEW_YORK = ZoneInfo("America/New_York")


@pytest.fixture
def ana(clinician, settings):
    clinician.hours = hours.dump(ClinicHours((DAY,)))
    clinician.save()
    Subscription.create(
        person=clinician, endpoint="https://fcm.googleapis.com/a", p256dh="", auth=""
    )
    listeners.set_wish(clinician, True, MONDAY)
    return clinician


def due():
    return [(row.due_at, row.until, row.state) for row in Delivery.select()]


def test_in_clinic_hours_it_goes_at_once_and_is_over_with_them(ana):
    listeners.tell([ana.id], 7, MONDAY)
    assert due() == [(MONDAY, MONDAY.replace(hour=16), "due")]


def test_before_them_it_waits_for_the_next(ana):
    listeners.tell([ana.id], 7, MONDAY - timedelta(days=2))
    assert due()[0][0] == MONDAY.replace(hour=8)


def test_nobody_is_told_who_did_not_wish_it(ana):
    listeners.set_wish(ana, False, MONDAY)
    listeners.tell([ana.id], 7, MONDAY)
    assert due() == []


def test_nobody_is_told_without_clinic_hours(ana):
    ana.hours = {}
    ana.save()
    listeners.tell([ana.id], 7, MONDAY)
    assert due() == []


@pytest.mark.parametrize("change", ["wish", "hours", "pause", "heavy shift", None])
def test_the_wish_is_asked_again_before_sending(ana, change):
    listeners.tell([ana.id], 7, MONDAY)
    if change == "wish":
        listeners.set_wish(ana, False, MONDAY)
    elif change == "hours":
        ana.hours = hours.dump(ClinicHours((NIGHT,)))
    elif change == "pause":
        ana.paused_until = MONDAY + timedelta(hours=1)
    elif change == "heavy shift":
        quiet.begin_heavy_shift(ana, MONDAY)
    ana.save()
    found = letters.sort(deliver.claim(MONDAY, 9), MONDAY)
    assert (len(found.messages), len(found.unwanted)) == ((0, 1) if change else (1, 0))


@pytest.mark.parametrize("rest", ["away", "heavy shift", None])
def test_thanks_knock_at_no_door_of_somebody_who_rests(ana, rest):
    deliver.enqueue("recognition", 5, ana, due_at=MONDAY, until=MONDAY + timedelta(days=1))
    if rest == "away":
        off = Away(MONDAY.date(), MONDAY.date() + timedelta(days=1))
        ana.hours = hours.dump(ClinicHours((DAY,), away=(off,)))
        ana.save()
    elif rest:
        quiet.begin_heavy_shift(ana, MONDAY)
    found = letters.sort(deliver.claim(MONDAY, 9), MONDAY)
    assert (len(found.messages), len(found.unwanted)) == ((0, 1) if rest else (1, 0))


def test_a_large_team_is_told_in_as_few_queries_as_a_small_one(ana, colleague):
    colleague.hours = ana.hours
    colleague.save()
    listeners.set_wish(colleague, True, MONDAY)
    Subscription.create(
        person=colleague, endpoint="https://fcm.googleapis.com/b", p256dh="", auth=""
    )
    with counted() as for_one:
        listeners.tell([ana.id], 7, MONDAY)
    with counted() as for_two:
        listeners.tell([ana.id, colleague.id], 8, MONDAY)
    assert len(for_two) == len(for_one)
    assert Delivery.select().count() == 3


def test_who_is_let_go_hears_no_more_of_what_waited(ana):
    for message_id in (7, 8):
        listeners.tell([ana.id], message_id, MONDAY)
    listeners.let_go(ana, [7])
    assert [row.subject for row in Delivery.select()] == [8]


def test_the_lock_screen_says_nothing_of_it():
    body = json.loads(message.build("message", message.About(user=1, subject=7), "https://d"))
    said = body["notification"]
    assert (said["title"], said["body"]) == ("A word for your team", "Open Doorway to read it.")
    assert said["navigate"] == "https://d/team#message-7"


def test_a_night_shift_is_one_stretch_over_midnight():
    at = datetime(2026, 3, 3, 1, tzinfo=UTC)
    span = shifts.now_or_next(ClinicHours((NIGHT,)), ZoneInfo("UTC"), at)
    assert span == (MONDAY.replace(hour=22), datetime(2026, 3, 3, 6, tzinfo=UTC))


@given(
    some.lists(
        some.builds(Window, some.integers(0, 6), some.times(), some.times()), min_size=1, max_size=4
    ),
    some.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=some.just(UTC)),
)
def test_there_is_always_a_stretch_that_is_not_over(windows, at):
    start, end = shifts.now_or_next(ClinicHours(tuple(windows)), NEW_YORK, at)
    assert at < end
    assert start < end
    assert start - at <= timedelta(days=9)
