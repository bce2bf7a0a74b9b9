"""Three dismissals in a row bring a calm offer, once, until it is answered."""

from datetime import datetime, timedelta

import pytest

from app.nudges import answers, offer
from app.nudges.models import Decision, Nudge
from app.practice.models import Moment
from tests.nudges.conftest import MONDAY

DAY = timedelta(days=1)


@pytest.fixture
def say(clinician):
    """Nudge the clinician on the next day; what she says, or nothing."""
    days = iter(range(100))

    def nudge(how: str | None) -> datetime:
        at = MONDAY + next(days) * DAY
        row = _nudge(clinician, at)
        if how == "worked":
            _log(clinician, row, at)
        elif how:
            answers.answer(clinician, row.id, how, at)
        return at

    return nudge


def _nudge(person, at: datetime) -> Nudge:
    drawn = {"policy": "x", "probability": 1, "seed": 1, "available": True, "action": True}
    decision = Decision.create(person=person, local_day=at.date(), slot=1, at=at, **drawn)
    return Nudge.create(decision=decision, person=person, skill="x", opens_at=at, until=at + DAY)


def _log(person, nudge: Nudge, at: datetime) -> None:
    said = {"skill": "x", "outcome": "worked", "occurred_at": at, "local_day": at.date()}
    Moment.create(person=person, id=str(at), nudge=nudge.id, **said)


@pytest.mark.parametrize(
    ("said", "is_offered"),
    [
        (["dismissed"] * 2, False),
        (["dismissed"] * 3, True),
        (["dismissed", "dismissed", "no_chance", "dismissed"], False),
        (["dismissed", "dismissed", "worked", "dismissed"], False),
        (["dismissed", None, "dismissed", None, "dismissed"], True),
        (["worked", "dismissed", "dismissed", "dismissed"], True),
        ([None, None, None, None], False),
    ],
)
def test_it_comes_after_three_dismissals_in_a_row(say, clinician, said, is_offered):
    for how in said:
        say(how)
    assert offer.is_open(clinician) == is_offered


def test_it_stays_until_it_is_answered_whatever_happens_meanwhile(say, clinician):
    for how in ("dismissed", "dismissed", "dismissed", "worked", None):
        say(how)
    assert offer.is_open(clinician)


def test_once_answered_it_comes_back_after_three_more_and_not_before(say, clinician):
    for _ in range(3):
        at = say("dismissed")
    offer.settle(clinician, at)
    assert not offer.is_open(clinician)
    for is_open in (False, False, True):
        say("dismissed")
        assert offer.is_open(clinician) == is_open


def test_a_colleague_is_offered_nothing(say, colleague):
    for _ in range(3):
        say("dismissed")
    assert not offer.is_open(colleague)
