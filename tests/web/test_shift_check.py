"""The end-of-shift question on the wire: off at first, asked by Today, answered by one PUT."""

from datetime import timedelta

import pytest

from app import clock
from app.accounts import hours
from app.accounts.hours import ClinicHours, Window
from app.practice.models import ShiftCheck


@pytest.fixture
def ana(signed_in, clinician):
    """A clinician whose shift, today as every day, ends in half an hour."""
    now = clock.now()
    ends = (now + timedelta(minutes=30)).time().replace(second=0, microsecond=0)
    starts = (now - timedelta(hours=6)).time().replace(second=0, microsecond=0)
    clinician.hours = hours.dump(ClinicHours(tuple(Window(day, starts, ends) for day in range(7))))
    clinician.save()
    return signed_in(clinician)


def asked(browser):
    return browser.get("/api/today").get_json()["shift_check"]


def test_it_is_off_at_first_and_a_setting(ana):
    assert asked(ana) is None
    assert ana.post("/settings/shift-check", data={"at_shift_end": "yes"}).status_code == 303
    assert 'name="at_shift_end" value="yes" checked' in ana.get("/settings").text
    assert asked(ana)["answer"] is None
    ana.post("/settings/shift-check")
    assert asked(ana) is None


def test_one_answer_ends_it_and_may_arrive_twice(ana):
    ana.post("/settings/shift-check", data={"at_shift_end": "yes"})
    answer = asked(ana) | {"answer": "helped"}
    for _ in range(2):
        assert ana.put("/api/shift-check", json=answer).get_json() == {"status": "accepted"}
    assert asked(ana) is None
    assert [row.answer for row in ShiftCheck.select()] == ["helped"]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"day": "2026-03-04"},
        {"day": "2026-03-04", "answer": "great"},
        {"day": "yesterday", "answer": "helped"},
        {"day": "9999-12-31", "answer": "helped"},
        {"day": "2026-03-04", "answer": "helped", "person": 1},
    ],
)
def test_what_makes_no_sense_is_refused(ana, body):
    assert ana.put("/api/shift-check", json=body).status_code == 422
    assert ShiftCheck.select().count() == 0


def test_a_stranger_answers_for_nobody(client):
    answer = client.put("/api/shift-check", json={"day": "2026-03-04", "answer": "helped"})
    assert answer.status_code == 401
