"""What is kept for a time goes when it is over; a person's own practice stays."""

from datetime import timedelta

import pytest

from app import clock, worker
from app.accounts.audit import Act
from app.coaching.models import Message, Said
from app.nudges.models import Decision, Delivery, Nudge
from app.ownership import prepared, retention
from app.ownership.models import PreparedExport
from app.practice.models import Aspiration, Moment
from tests.ownership.rows import Life

SWEPT = (Decision, Nudge, Delivery, Act, Message, Said)


@pytest.fixture
def life(clinician, team):
    return Life(clinician, team, "kept")


def counts():
    return [model.select().count() for model in SWEPT]


def test_it_stays_until_its_time_is_over(life):
    now = clock.now()
    retention.sweep(now + timedelta(days=29 * 24), 24)
    assert 0 not in counts()
    retention.sweep(now + timedelta(days=31 * 24), 24)
    assert counts() == [0] * len(SWEPT)


def test_what_is_a_person_s_own_stays(life):
    retention.sweep(clock.now() + timedelta(days=4000), 24)
    assert Moment.select().count() == Aspiration.select().count() == 1


def test_the_worker_sweeps_once_a_day(clinician, settings):
    now = clock.now().replace(hour=6, minute=0)
    worker.work("one", lambda: now, lambda: False)
    prepared.make(clinician, None, now - timedelta(days=7))
    worker.work("one", lambda: now + timedelta(hours=2), lambda: False)
    assert PreparedExport.select().count() == 1
    worker.work("one", lambda: now + timedelta(days=1), lambda: False)
    assert PreparedExport.select().count() == 0
