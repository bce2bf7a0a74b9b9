"""The main job in real Chromium at phone size: nudged by a real push, answered from the lock screen."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.journey import nudge_now
from tests.browser.rows import moments, query
from tests.browser.servers import Site
from tests.browser.waiting import until
from tests.push_service import Device, PushService

pytestmark = pytest.mark.browser

FALLBACK = "Doorway: a moment for one small skill"
MINUTE = 60_000_000  # as the database counts: microseconds


@pytest.fixture
def device(site: Site, phone: Phone, push_service: PushService) -> Device:
    """Where Ana's phone is reached; she has joined, and stands in her settings."""
    steps.join(phone.page, site, "Ana")
    return steps.turn_on_nudges(phone, site, push_service)


def test_a_nudge_is_answered_from_the_lock_screen_and_counts_once(
    site: Site, phone: Phone, device: Device
) -> None:
    nudge_now(site)
    (nudge,) = device.payloads()
    for _ in range(2):  # the same push twice, as a push service may
        shown = receive(phone, nudge)
        assert shown["title"] == nudge["notification"]["title"]
        assert [one["title"] for one in shown["actions"]] == ["It worked", "Later"]
        phone.click_notification("worked")
        (moment,) = steps.kept(site, 1)
        until(lambda: not phone.notifications(), "the notification to go")
    assert (moment["outcome"], moment["source"], moment["rev"]) == ("worked", "notification", 1)
    data = nudge["notification"]["data"]
    assert (moment["id"], moment["skill"]) == (data["moment"], data["skill"])


def test_two_phones_of_one_person_answer_one_nudge_once(
    site: Site,
    phone: Phone,
    device: Device,
    push_service: PushService,
    new_phone: Callable[..., Phone],
    acquainted: Path,
) -> None:
    other = new_phone(like=acquainted)
    steps.sign_in(other.open(f"{site.url}/signin"), "Ana")
    other_device = steps.turn_on_nudges(other, site, push_service)
    nudge_now(site)
    for one, its_device in ((phone, device), (other, other_device)):
        receive(one, *its_device.payloads())
        one.click_notification("worked")
        until(lambda one=one: not one.notifications(), "the notification to go")
        (moment,) = steps.kept(site, 1)
    assert moment["source"] == "notification"


def test_later_brings_the_nudge_back_in_twenty_minutes(
    site: Site, phone: Phone, device: Device
) -> None:
    nudge_now(site)
    receive(phone, *device.payloads())
    phone.click_notification("later")
    (again,) = until(lambda: deliveries(site, round=1), "a second round")
    assert again["due_at"] - time.time() * 1_000_000 == pytest.approx(20 * MINUTE, abs=MINUTE)
    assert again["state"] == "due"
    assert moments(site) == []


def test_a_phone_that_showed_a_nudge_says_so(site: Site, phone: Phone, device: Device) -> None:
    nudge_now(site)
    (sent,) = deliveries(site, round=0)
    assert sent["state"] == "accepted"
    receive(phone, *device.payloads())
    until(lambda: deliveries(site, round=0)[0]["state"] == "shown", "the receipt")
    (nudge,) = query(site, "select * from nudge")
    assert nudge["shown_at"]


def test_a_new_phone_as_sparing_as_an_iphone_still_does_the_main_job(
    site: Site, new_phone: Callable[..., Phone], push_service: PushService
) -> None:
    phone = new_phone()
    phone.context.add_init_script(AS_SPARING_AS_AN_IPHONE)
    steps.wait_for_the_worker(steps.join(phone.page, site, "Ana"))
    device = steps.turn_on_nudges(phone, site, push_service)
    phone.worker().evaluate(AS_SPARING_AS_AN_IPHONE)
    nudge_now(site)
    (nudge,) = device.payloads()
    phone.deliver_push(nudge)
    site.stop()
    told = nudge["notification"]
    page = steps.on_today(phone.open(told["navigate"]))  # as a tap on it does
    expect(page.get_by_role("heading", name=told["title"])).to_be_visible()
    steps.log(page, "It worked", note="Sat down first.")
    steps.log(page, "Tried it")
    site.start()
    page.reload()
    rows = {row["outcome"]: (row["nudge"], row["note"]) for row in steps.kept(site, 2)}
    assert rows == {"worked": (told["data"]["nudge"], "Sat down first."), "tried": (None, "")}
    expect(steps.waiting_line(page)).to_be_empty()


def test_a_nudge_is_answered_by_who_was_signed_out_meanwhile(
    site: Site, phone: Phone, device: Device
) -> None:
    nudge_now(site)
    steps.end_sessions(site)
    receive(phone, *device.payloads())
    phone.click_notification("worked")
    (moment,) = steps.kept(site, 1)
    assert moment["source"] == "notification"


def test_a_nudge_answered_without_a_signal_says_that_it_will_go_and_goes(
    site: Site, phone: Phone, device: Device
) -> None:
    nudge_now(site)
    receive(phone, *device.payloads())
    site.stop()
    phone.click_notification("worked")
    phone.wait_for_notification("Saved, will send")
    site.start()
    phone.dispatch_sync("outbox")
    (moment,) = steps.kept(site, 1)
    assert moment["source"] == "notification"
    until(lambda: not phone.notifications(), "the notice to go")


def test_a_push_that_cannot_be_read_still_shows_something(site: Site, phone: Phone) -> None:
    steps.move_in(phone.page, site, "Ana")
    unreadable = ["not json", "", "{}", '{"notification": {"body": "no title"}}']
    for payload in unreadable:
        phone.deliver_push(payload)
    shown = until(lambda: found if len(found := phone.notifications()) == len(unreadable) else None)
    assert {one["title"] for one in shown} == {FALLBACK}


def test_a_test_says_that_it_arrived(
    phone: Phone, device: Device, push_service: PushService
) -> None:
    steps.press(phone.page, "Send a test")
    push_service.wait_for_messages(device.mailbox)
    receive(phone, *device.payloads())
    expect(phone.page.get_by_text("It arrived. Nudges work on this device.")).to_be_visible()


def test_each_start_tells_the_server_again_where_the_phone_is(
    site: Site, phone: Phone, device: Device
) -> None:
    steps.change(site, "delete from subscription")
    phone.open(site.url)
    (row,) = until(lambda: query(site, "select * from subscription"), "the phone to say it")
    assert row["endpoint"] == device.endpoint


def receive(phone: Phone, nudge: object) -> dict[str, Any]:
    """The push arrives; what the lock screen shows."""
    phone.deliver_push(nudge)
    return phone.wait_for_notification()


def deliveries(site: Site, round: int) -> list[dict[str, Any]]:
    return query(site, f"select * from delivery where round = {round}")


AS_SPARING_AS_AN_IPHONE = """void (() => {
    delete self.BroadcastChannel;
    delete self.SyncManager;
    delete ServiceWorkerRegistration.prototype.sync;
    delete Notification.prototype.actions;
    delete Notification.maxActions;
    Object.defineProperty(navigator, "locks", { value: undefined });
})()"""
