"""The main job in real Firefox: join, turn on nudges, be nudged, answer from the notification."""

import pytest

from tests.browser.firefox import Firefox
from tests.browser.journey import invite, join_in_firefox, nudge_now, sign_in_with_firefox
from tests.browser.rows import moments
from tests.browser.servers import Site
from tests.browser.waiting import until
from tests.push_service import PushService

pytestmark = pytest.mark.browser


def test_a_nudge_reaches_a_phone_and_is_answered_from_the_lock_screen(
    site: Site, firefox: Firefox, push_service: PushService
) -> None:
    join_in_firefox(firefox, invite(site), "Ana Example", "ana")
    turn_on_nudges(firefox)

    nudge_now(site)
    alert = firefox.wait_for_alert()
    assert [action["title"] for action in alert["actions"]] == ["It worked", "Later"]

    firefox.click_action("It worked")
    (moment,) = until(lambda: moments(site), "the moment to arrive")
    assert moment["outcome"] == "worked"
    assert moment["source"] == "notification"
    assert not [nack for box in push_service.mailboxes.values() for nack in box.nacks]


def test_a_moment_told_to_the_coach_is_on_her_page_and_one_kept_private_is_not(
    site: Site, firefox: Firefox
) -> None:
    join_in_firefox(firefox, invite(site), "Ana Example", "ana")
    log_in_the_app(firefox, note="Sat down first.", share="coach")
    log_in_the_app(firefox, note="Only mine.", share="me")
    until(lambda: len(moments(site)) == 2, "both to arrive")
    sign_out(firefox)
    join_as_coach(firefox, site)
    firefox.navigate(f"{site.url}/coach")
    page = firefox.text("main")
    assert "Sat down first." in page
    assert "Only mine." not in page

    firefox.type("That took courage.", role="textbox", name="Your thanks")
    firefox.click(role="button", name="Recognise")
    firefox.wait_for("return document.body.innerText.includes('Nothing waits for you')")

    sign_out(firefox)
    sign_in_with_firefox(firefox, site, "ana")
    firefox.navigate(f"{site.url}/story")
    assert "That took courage." in firefox.text("main")


def turn_on_nudges(firefox: Firefox) -> None:
    firefox.navigate(firefox.execute_script("return location.origin") + "/settings")
    firefox.click(role="button", name="Turn on nudges")
    firefox.wait_for("return document.body.innerText.includes('Nudges are on')", seconds=20)


def log_in_the_app(firefox: Firefox, note: str, share: str) -> None:
    firefox.click(role="button", name="It worked")
    firefox.type(note, "#log-note")
    firefox.click(f"#log input[value={share}] + *, #log label:has(input[value={share}])")
    firefox.click(role="button", name="Done")


def sign_out(firefox: Firefox) -> None:
    firefox.navigate(firefox.execute_script("return location.origin") + "/settings")
    firefox.click(role="button", name="Sign out")
    firefox.wait_for("return location.pathname !== '/settings'")


def join_as_coach(firefox: Firefox, site: Site) -> None:
    firefox.navigate(invite(site, role="coach"))
    firefox.type("Cleo Sample", role="textbox", name="Your name")
    firefox.type("cleo", role="textbox", name="Sign-in name")
    firefox.type("four plain words here", "input[type=password]")
    firefox.click(role="button", name="Join")
    firefox.wait_for("return !location.pathname.startsWith('/join')")
