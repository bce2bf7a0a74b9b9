"""The settings page: each form keeps its own thing, and only its owner's."""

import pytest

from app import clock
from app.accounts.models import Person, Session
from app.nudges import listeners, silence
from app.nudges.models import Delivery, Subscription
from app.practice import counted
from tests.web.test_start import MORNINGS


@pytest.fixture
def ana(signed_in, clinician):
    return signed_in(clinician)


def again(person):
    return Person.get_by_id(person.id)


def add_device(person):
    return Subscription.create(
        person=person,
        endpoint=f"https://push.example/{person.id}",
        p256dh="key",
        auth="secret",
        device="Firefox on Android",
    )


def test_the_page_has_what_scripts_and_people_look_for(ana):
    page = ana.get("/settings").text
    for part in ("data-push", "Turn on nudges", "Send a test", "data-push-status", "data-signout"):
        assert part in page


def test_clinic_hours_are_kept_and_shown(ana):
    answer = ana.post("/settings/hours", data=MORNINGS)
    assert answer.location == "/settings?saved=hours#hours"
    page = ana.get(answer.location).text
    assert "Saved." in page
    assert 'name="days" value="4" checked' in page
    assert 'name="days" value="1" checked' not in page


def test_hours_keep_the_zone_when_the_form_does_not_ask_for_it(ana, clinician):
    ana.post("/settings/name", data={"name": "Ana", "zone": "Asia/Tokyo"})
    ana.post("/settings/hours", data={key: MORNINGS[key] for key in MORNINGS if key != "zone"})
    assert again(clinician).zone == "Asia/Tokyo"


def test_wrong_hours_come_back_as_typed(ana):
    answer = ana.post("/settings/hours", data=MORNINGS | {"start": "later"})
    assert answer.status_code == 422
    assert 'value="later"' in answer.text
    assert 'id="start-error"' in answer.text


def test_a_name_and_a_zone_are_kept(ana, clinician):
    ana.post("/settings/name", data={"name": " Ana  M. Souza ", "zone": "Asia/Tokyo"})
    assert (again(clinician).name, again(clinician).zone) == ("Ana M. Souza", "Asia/Tokyo")
    assert ana.post("/settings/name", data={"name": "", "zone": "Mars"}).status_code == 422


def test_the_lock_screen_can_be_neutral_and_back(ana, clinician):
    ana.post("/settings/lock-screen", data={"neutral_text": "yes"})
    assert again(clinician).neutral_text
    ana.post("/settings/lock-screen")
    assert not again(clinician).neutral_text


def test_nudges_pause_and_resume(ana, clinician):
    ana.post("/settings/pause", data={"length": "week"})
    assert again(clinician).paused_until > clock.now()
    assert "Resume nudges" in ana.get("/settings").text
    ana.post("/settings/resume")
    assert again(clinician).paused_until is None


def test_an_unknown_pause_is_refused(ana, clinician):
    assert ana.post("/settings/pause", data={"length": "year"}).status_code == 422
    assert again(clinician).paused_until is None


def test_a_device_is_listed_and_can_be_removed(ana, clinician):
    device = add_device(clinician)
    assert "Firefox on Android" in ana.get("/settings").text
    ana.post(f"/settings/devices/{device.id}/removal")
    assert Subscription.select().count() == 0


def test_a_device_long_silent_is_warned_of(ana, clinician):
    device = add_device(clinician)
    assert "Last heard from on" in ana.get("/settings").text
    device.confirmed_at -= silence.SILENT_AFTER
    device.save()
    page = ana.get("/settings").text
    assert f"Not heard from since {device.confirmed_at:%-d %B %Y}. Open Doorway on that" in page
    assert f"stop on {silence.ends_at(device.confirmed_at):%-d %B %Y}" in page


def test_a_test_to_a_device_that_is_gone_says_what_to_do(ana, clinician):
    answer = ana.post(f"/settings/devices/{add_device(clinician).id}/tests")
    assert answer.location == "/settings?tested=unreachable#devices"
    assert "could not be reached. Open Doorway on it" in ana.get(answer.location).text


def test_the_sixth_test_in_a_minute_waits(ana, clinician):
    device = add_device(clinician)
    to = [ana.post(f"/settings/devices/{device.id}/tests").location for _ in range(6)]
    assert (to[4], to[5]) == (
        "/settings?tested=unreachable#devices",
        "/settings?tested=wait#devices",
    )
    assert Delivery.select().count() == 5


def test_signing_out_takes_the_device_off_the_list(ana, signed_in, clinician):
    device = add_device(clinician)
    device.session = Session.get()
    device.save()
    ana.post("/signout")
    page = signed_in(clinician).get("/settings").text
    assert "No device gets nudges yet." in page


def test_nobody_sees_tests_or_removes_the_device_of_another(ana, coach):
    device = add_device(coach)
    assert "Firefox on Android" not in ana.get("/settings").text
    for verb in ("tests", "removal"):
        assert ana.post(f"/settings/devices/{device.id}/{verb}").status_code == 404
    assert (Subscription.select().count(), Delivery.select().count()) == (1, 0)


def test_everybody_is_counted_in_team_totals_until_they_keep_out(ana, clinician):
    assert 'name="counted" value="yes" checked' in ana.get("/settings").text
    answer = ana.post("/settings/team-totals", data={})
    assert answer.location == "/settings?saved=team-totals#team-totals"
    assert not counted.is_counted(clinician)
    assert 'name="counted" value="yes" checked' not in ana.get("/settings").text
    ana.post("/settings/team-totals", data={"counted": "yes"})
    assert counted.is_counted(clinician)


def test_keeping_out_of_team_totals_is_said_nowhere(ana, clinician, colleague, coach, signed_in):
    paths = ("/team", "/coach", "/coach/progress", "/coach/team")
    before = [signed_in(coach).get(path).text for path in paths]
    ana.post("/settings/team-totals", data={})
    assert [signed_in(coach).get(path).text for path in paths] == before


def test_nobody_is_told_of_messages_until_they_wish_it(ana, clinician):
    assert 'name="messages" value="yes">' in ana.get("/settings").text
    assert ana.post("/settings/messages", data={"messages": "yes"}).status_code == 303
    assert 'name="messages" value="yes" checked>' in ana.get("/settings").text
    ana.post("/settings/messages")
    assert not listeners.wants(clinician)
