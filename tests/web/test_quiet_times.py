"""Quiet times in the settings: one tap for a heavy shift, days off, the offer, another time zone."""

from datetime import UTC, datetime, timedelta

import pytest

from app import clock
from app.accounts import hours, pauses
from app.accounts.models import Person
from app.nudges import quiet
from app.nudges.models import Quiet
from tests.web.test_start import MORNINGS

TUESDAY = datetime(2026, 3, 3, 9, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def on_tuesday(monkeypatch):
    monkeypatch.setattr(clock, "now", lambda: TUESDAY)


@pytest.fixture
def ana(signed_in, clinician):
    return signed_in(clinician)


def kept(person) -> hours.ClinicHours:
    return hours.load(Person.get_by_id(person.id).hours)


def test_one_tap_makes_the_shift_quiet_and_one_takes_it_back(ana, clinician):
    answer = ana.post("/settings/heavy-shift")
    assert answer.location == "/settings?saved=heavy-shift#heavy-shift"
    assert quiet.is_heavy_shift(clinician, TUESDAY)
    assert "Nudges come back with the next one, by themselves." in ana.get("/settings").text
    ana.post("/settings/heavy-shift/end")
    assert not quiet.is_heavy_shift(clinician, TUESDAY)


def test_the_day_after_a_heavy_shift_nothing_is_left_of_it(ana, monkeypatch):
    ana.post("/settings/heavy-shift")
    monkeypatch.setattr(clock, "now", lambda: TUESDAY + DAY)
    page = ana.get("/settings").text
    assert "No more nudges in this shift." in page and "by themselves" not in page


def test_days_off_are_kept_shown_and_taken_back(ana, clinician):
    ana.post("/settings/away", data={"first": "2026-03-05", "back": "2026-03-09"})
    days = {"first": "2026-03-05", "back": "2026-03-09"}
    assert "Quiet from Thursday 5 March, back on Monday 9 March." in ana.get("/settings").text
    assert kept(clinician).is_away((TUESDAY + 2 * DAY).date())
    ana.post("/settings/away/removal", data=days)
    assert kept(clinician).away == ()


def test_wrong_days_come_back_as_typed_with_a_sentence(ana, clinician):
    answer = ana.post("/settings/away", data={"first": "2026-03-09", "back": "2026-03-05"})
    assert answer.status_code == 422
    assert 'value="2026-03-09"' in answer.text and 'id="back-error"' in answer.text
    assert kept(clinician).away == ()


def test_new_clinic_hours_leave_days_off_alone(ana, clinician):
    ana.post("/settings/away", data={"back": "2026-03-09"})
    ana.post("/settings/hours", data=MORNINGS)
    assert kept(clinician).away == (hours.Away(TUESDAY.date(), datetime(2026, 3, 9).date()),)


def test_a_second_shift_is_added_on_the_page_and_kept_with_the_first(ana, clinician):
    page = ana.post("/settings/hours", data=MORNINGS | {"add": "shift"})
    assert page.status_code == 200 and 'name="days-2"' in page.text
    night = {"days-2": "6", "start-2": "21:00", "end-2": "07:00", "rhythm-2": "visits"}
    both = MORNINGS | night | {"shifts": "2", "visit_minutes-2": "60"}
    assert ana.post("/settings/hours", data=both).status_code == 303
    assert [one.weekday for one in kept(clinician).windows] == [0, 4, 6]
    assert 'name="start-2" type="time" value="21:00"' in ana.get("/settings").text


def test_a_shift_removed_on_the_page_is_not_gone_until_it_is_saved(ana, clinician):
    ana.post("/settings/hours", data=MORNINGS)
    two = MORNINGS | {"shifts": "2", "days-2": "6"}
    page = ana.post("/settings/hours", data=two | {"remove": "2"}).text
    assert 'name="days-2"' not in page
    assert [one.weekday for one in kept(clinician).windows] == [0, 4]


def test_hours_of_this_week_say_when_the_usual_ones_are_back(ana, clinician):
    ana.post("/settings/hours", data=MORNINGS)
    ana.post("/settings/hours", data=MORNINGS | {"days": "2", "repeats": "once"})
    page = " ".join(ana.get("/settings").text.split())
    assert "From Monday 9 March your usual ones are back: Mon, Fri 08:30–12:00." in page
    assert 'name="repeats" value="once" checked' in page
    ana.post("/settings/hours/usual")
    assert kept(clinician) == hours.ClinicHours(kept(clinician).windows, nudges=2)


@pytest.fixture
def offered(clinician):
    Quiet.create(person=clinician, offered_at=TUESDAY - DAY)


@pytest.mark.parametrize(
    ("answer", "location", "paused_until"),
    [
        ("keep", "/settings?saved=offer#offer", None),
        ("change", "/settings#hours", None),
        ("stop", "/settings?saved=pause#pause", pauses.UNTIL_I_SAY),
    ],
)
def test_the_offer_is_answered_with_one_tap(
    ana, clinician, offered, answer, location, paused_until
):
    assert "Are nudges still welcome?" in ana.get("/settings").text
    assert ana.post("/settings/offer", data={"answer": answer}).location == location
    assert Person.get_by_id(clinician.id).paused_until == paused_until
    assert "Are nudges still welcome?" not in ana.get("/settings").text


def test_today_knows_of_the_offer(ana, offered):
    assert ana.get("/api/today").json["nudge_offer"] is True
    ana.post("/settings/offer", data={"answer": "keep"})
    assert ana.get("/api/today").json["nudge_offer"] is False


def test_an_answer_that_is_none_settles_nothing(ana, offered):
    assert ana.post("/settings/offer", data={"answer": "maybe"}).status_code == 422
    assert ana.get("/api/today").json["nudge_offer"] is True


def test_the_zone_of_the_device_is_kept_once_its_person_says_so(ana, clinician):
    assert 'data-kept-zone="UTC"' in ana.get("/settings").text
    ana.post("/settings/zone", data={"zone": "Asia/Tokyo"})
    assert Person.get_by_id(clinician.id).zone == "Asia/Tokyo"
    assert ana.post("/settings/zone", data={"zone": "Mars/Base"}).status_code == 422


def test_what_one_person_wants_quiet_stays_loud_for_others(ana, clinician, colleague):
    ana.post("/settings/heavy-shift")
    ana.post("/settings/away", data={"back": "2026-03-09"})
    assert not quiet.is_heavy_shift(colleague, TUESDAY)
    assert kept(colleague).away == ()
