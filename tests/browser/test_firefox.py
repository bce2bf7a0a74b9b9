"""Real Firefox subscribes at our push service, shows what it is sent and hears what is pressed."""

from typing import Any

import pytest

from tests.browser.firefox import Firefox
from tests.browser.pages_server import Pages
from tests.browser.sender import Sender, encrypted
from tests.push_service import PushService

pytestmark = pytest.mark.browser

SIT_DOWN: dict[str, Any] = {
    "title": "Sit down",
    "body": "At eye level, before you speak.",
    "data": {"id": 7},
    "actions": [{"action": "worked", "title": "It worked"}, {"action": "later", "title": "Later"}],
}
LISTEN = {"title": "Listen", "body": "Two minutes without a word."}
LOGGED = "return logged().then(lines => lines.length && lines)"


def subscribed(firefox: Firefox, pages: Pages, sender: Sender) -> dict[str, Any]:
    firefox.navigate(pages.url)
    return dict(firefox.execute_script("return subscribe(arguments[0])", sender.public_key))


def acknowledged(
    push_service: PushService, subscription: dict[str, Any], count: int = 1
) -> list[int]:
    mailbox = push_service.mailbox(subscription["endpoint"])
    push_service.wait_for(lambda: len(mailbox.acks) >= count)
    return [code for _, code in mailbox.acks]


def test_a_button_pressed_on_a_pushed_notification_reaches_the_worker(
    push_service: PushService, firefox: Firefox, pages: Pages, sender: Sender
) -> None:
    subscription = subscribed(firefox, pages, sender)
    assert sender.send(subscription, SIT_DOWN).status == 201

    assert firefox.wait_for_alert("Sit down")["actions"] == SIT_DOWN["actions"]
    firefox.click_action("It worked")

    assert firefox.wait_for(LOGGED) == ["Noticed: worked 7"]
    assert acknowledged(push_service, subscription) == [100]
    assert firefox.alerts() == []


def test_a_press_on_the_notification_itself_opens_it(
    firefox: Firefox, pages: Pages, sender: Sender
) -> None:
    sender.send(subscribed(firefox, pages, sender), SIT_DOWN)
    firefox.wait_for_alert("Sit down")
    firefox.click_alert()
    assert firefox.wait_for(LOGGED) == ["Noticed: opened 7"]


def test_what_waits_for_an_unplugged_browser_is_collapsed_by_topic(
    push_service: PushService, firefox: Firefox, pages: Pages, sender: Sender
) -> None:
    subscription = subscribed(firefox, pages, sender)
    with push_service.unplugged():
        for title in ("First", "Second", "Third"):
            sender.send(subscription, {"title": title}, Topic="nudge")
        sender.send(subscription, LISTEN)
        sender.send(subscription, {"title": "Now or never"}, TTL="0")

    assert acknowledged(push_service, subscription, count=2) == [100, 100]
    firefox.wait_for_alert("Listen")
    assert [alert["title"] for alert in firefox.alerts()] == ["Third", "Listen"]


def test_a_subscription_outlives_a_restart_of_the_browser(
    firefox: Firefox, pages: Pages, sender: Sender
) -> None:
    subscription = subscribed(firefox, pages, sender)
    firefox.restart()
    assert subscribed(firefox, pages, sender) == subscription
    sender.send(subscription, SIT_DOWN)
    firefox.wait_for_alert("Sit down")


def test_a_message_that_cannot_be_decrypted_is_acknowledged_as_such(
    push_service: PushService, firefox: Firefox, pages: Pages, sender: Sender
) -> None:
    subscription = subscribed(firefox, pages, sender)
    body = encrypted(b"{}", subscription)
    sender.post(subscription["endpoint"], body[:-1] + bytes([body[-1] ^ 1]))
    assert acknowledged(push_service, subscription) == [101]


def test_a_worker_that_fails_to_show_anything_is_heard_of(
    push_service: PushService, firefox: Firefox, pages: Pages, sender: Sender
) -> None:
    subscription = subscribed(firefox, pages, sender)
    sender.send(subscription, None)
    mailbox = push_service.mailbox(subscription["endpoint"])
    push_service.wait_for(lambda: mailbox.nacks)
    assert [code for _, code in mailbox.nacks] == [301]


def test_an_unsubscribed_browser_is_gone(firefox: Firefox, pages: Pages, sender: Sender) -> None:
    subscription = subscribed(firefox, pages, sender)
    firefox.execute_script(
        "return ready.then(r => r.pushManager.getSubscription()).then(s => s.unsubscribe())"
    )
    assert sender.send(subscription, SIT_DOWN).status == 410


def test_a_module_worker_serves_the_page_without_signal_after_a_restart(
    firefox: Firefox, pages: Pages
) -> None:
    firefox.navigate(pages.url)
    firefox.wait_for("return navigator.serviceWorker.controller !== null")
    pages.stop()
    firefox.restart()
    firefox.navigate(pages.url)
    firefox.type("a smile", role="textbox", name="Noticed")
    firefox.click(role="button", name="It worked")
    assert firefox.text("[role=status]") == "Noticed: a smile"
