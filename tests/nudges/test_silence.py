"""A browser that says nothing for long is let go, after a warning, unless all are silent."""

from datetime import timedelta

import pytest

from app import worker
from app.accounts.models import Session
from app.nudges import silence, subscriptions
from app.nudges.models import Heartbeat, Schedule, Subscription
from app.nudges.subscriptions import Browser
from tests.nudges.conftest import MONDAY, devices

DAY = timedelta(days=1)


@pytest.fixture
def silent_since(phone, new_phone, colleague):
    """The phone was last heard of so many days before Monday; a colleague's an hour ago."""
    new_phone(colleague)

    def silence_it(days: int) -> None:
        silent = {Subscription.confirmed_at: MONDAY - days * DAY}
        Subscription.update(silent).where(Subscription.endpoint == phone.endpoint).execute()

    return silence_it


@pytest.mark.parametrize(("days", "warned"), [(44, False), (45, True), (60, True)])
def test_a_warning_comes_after_forty_five_days(days, warned):
    assert silence.is_silent(MONDAY - days * DAY, MONDAY) == warned
    assert silence.ends_at(MONDAY - days * DAY) == MONDAY + (60 - days) * DAY


@pytest.mark.parametrize(("days", "removed"), [(59, 0), (60, 1), (400, 1)])
def test_after_sixty_days_it_is_let_go_and_only_it(silent_since, days, removed):
    silent_since(days)
    assert silence.sweep(MONDAY) == removed
    assert devices() == 2 - removed


def test_where_somebody_signed_out_it_goes_at_once(silent_since, phone, working):
    over = Session.create(token_hash="x", person=working, revoked_at=MONDAY)
    here = Session.create(token_hash="y", person=working)
    for session, left in ((here, 2), (over, 1)):
        mine = Subscription.endpoint == phone.endpoint
        Subscription.update(session=session).where(mine).execute()
        silence.sweep(MONDAY)
        assert devices() == left


def test_who_has_no_browser_left_is_not_planned_for(silent_since, working):
    silent_since(60)
    silence.sweep(MONDAY)
    assert Schedule.get_by_id(working.id).next_decision_at is None


def test_when_nobody_was_heard_of_it_is_us_who_were_away(silent_since):
    silent_since(60)
    assert silence.sweep(MONDAY + 365 * DAY) == 0
    assert devices() == 2


def test_opening_the_app_brings_it_back(silent_since, phone, working):
    silent_since(60)
    silence.sweep(MONDAY)
    here = Browser(phone.endpoint, phone.p256dh, phone.auth)
    subscriptions.put(working, None, here, MONDAY)
    assert silence.sweep(MONDAY) == 0
    assert devices() == 2


def test_the_worker_sweeps_once_an_hour(silent_since):
    silent_since(60)
    Heartbeat.create(worker="here:1", at=MONDAY)
    for minute, left in ((1, 2), (59, 2), (61, 1)):
        worker.work("here:1", lambda at=MONDAY + timedelta(minutes=minute): at, lambda: False)
        assert devices() == left
