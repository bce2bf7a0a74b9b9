"""A thumb presses twice: the form goes once, and what its first answer brought stays."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.journey import PASSWORD, invite
from tests.browser.servers import Site

pytestmark = pytest.mark.browser

TWICE = "(button) => { button.click(); setTimeout(() => button.click(), 30); }"


def press_twice(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).evaluate(TWICE)


def test_who_presses_join_twice_is_in_once(site: Site, phone: Phone) -> None:
    page = phone.page
    page.goto(invite(site))
    page.get_by_label("Your name").fill("Ana")
    page.get_by_label("Password").fill(PASSWORD)
    page.wait_for_load_state("networkidle")
    press_twice(page, "Join")
    expect(page.get_by_label("In your own words")).to_be_visible()


def test_a_need_is_sent_once(site: Site, phone: Phone) -> None:
    page = steps.move_in(phone.page, site, "Ana")
    page.goto(f"{site.url}/team")
    page.wait_for_load_state("networkidle")
    sent: list[str] = []
    page.on("request", lambda one: sent.append(one.url) if one.method == "POST" else None)
    page.get_by_text("Ask for what you need").click()
    page.get_by_label("What would help you be at your best?").fill("A chair in every room")
    press_twice(page, "Ask")
    expect(page.get_by_text("Your coach will answer here.")).to_be_visible()
    assert len([one for one in sent if one.endswith("/team/needs")]) == 1
