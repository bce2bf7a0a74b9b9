"""Real Chromium as a phone: what only its debugging protocol can do to a page and its worker."""

from collections.abc import Callable

import pytest

from tests.browser.chromium import Phone
from tests.browser.pages_server import Pages
from tests.browser.sender import Sender
from tests.browser.waiting import until
from tests.push_service import PushService

pytestmark = pytest.mark.browser

SIT_DOWN = {
    "title": "Sit down",
    "data": {"id": 7},
    "actions": [{"action": "worked", "title": "It worked"}],
}


@pytest.fixture
def phone(new_phone: Callable[..., Phone]) -> Phone:
    """One that has met no site."""
    return new_phone()


def opened(phone: Phone, pages: Pages) -> Phone:
    phone.open(pages.url).wait_for_function("navigator.serviceWorker.controller !== null")
    return phone


def logged(phone: Phone) -> list[str]:
    return until(lambda: list(phone.page.evaluate("logged()")), "the worker to note something")


def test_a_button_pressed_on_a_pushed_notification_reaches_the_worker(
    phone: Phone, pages: Pages
) -> None:
    opened(phone, pages).deliver_push(SIT_DOWN)
    assert phone.wait_for_notification("Sit down")["actions"][0]["title"] == "It worked"
    phone.click_notification("worked")
    assert logged(phone) == ["Noticed: worked 7"]
    assert phone.notifications() == []


def test_a_message_that_the_sender_encrypted_is_shown(
    push_service: PushService, phone: Phone, pages: Pages, sender: Sender
) -> None:
    device = push_service.subscribe(sender.public_key)
    phone.subscribes_as(device)
    given = opened(phone, pages).page.evaluate("key => subscribe(key)", sender.public_key)
    sender.send(given, SIT_DOWN)
    phone.deliver_push(device.payloads()[-1])
    phone.wait_for_notification("Sit down")


def test_a_stopped_worker_starts_again_for_a_press(phone: Phone, pages: Pages) -> None:
    opened(phone, pages).deliver_push(SIT_DOWN)
    phone.wait_for_notification("Sit down")
    phone.worker().evaluate("self.remembers = true")
    phone.stop_workers()
    phone.click_notification()
    assert logged(phone) == ["Noticed: opened 7"]
    assert phone.worker().evaluate("self.remembers") is None


def test_a_sync_reaches_the_worker(phone: Phone, pages: Pages) -> None:
    opened(phone, pages).dispatch_sync("outbox")
    assert logged(phone) == ["Noticed: sync outbox"]


def test_an_app_with_its_manifest_can_be_installed(phone: Phone, pages: Pages) -> None:
    assert opened(phone, pages).installability_errors() == []


def test_a_module_worker_serves_the_page_without_signal_after_a_restart(
    phone: Phone, pages: Pages
) -> None:
    opened(phone, pages)
    pages.stop()
    page = phone.restart()
    phone.open(pages.url)
    page.get_by_label("Noticed").fill("a smile")
    page.get_by_role("button", name="It worked").tap()
    assert page.get_by_role("status").inner_text() == "Noticed: a smile"


def test_two_phones_share_nothing(new_phone: Callable[..., Phone], pages: Pages) -> None:
    first, second = opened(new_phone(), pages), opened(new_phone(), pages)
    first.dispatch_sync("outbox")
    assert logged(first)
    assert second.page.evaluate("logged()") == []


def test_a_phone_that_has_not_said_yes_shows_nothing(
    new_phone: Callable[..., Phone], pages: Pages
) -> None:
    undecided = opened(new_phone(permissions=[]), pages)
    assert undecided.page.evaluate("Notification.permission") != "granted"
