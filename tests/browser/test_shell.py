"""Doorway opens whatever the signal, and moves to a new version when its person says so."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.rows import moments
from tests.browser.servers import Site
from tests.browser.waiting import until
from tests.faults.next_version import restyled

pytestmark = pytest.mark.browser

AT_ONCE = 3000  # milliseconds
FETCHED = 60_000  # the same: a new version is some 160 files, and the machine may be busy


@pytest.fixture
def page(site: Site, phone: Phone) -> Page:
    """Today on Ana's phone."""
    return steps.move_in(phone.page, site, "Ana")


def test_without_a_signal_today_and_every_skill_open_and_the_rest_says_so(
    site: Site, phone: Phone, page: Page
) -> None:
    site.stop()
    page = phone.restart()
    page.goto(f"{site.url}/settings")
    expect(page.get_by_role("heading", name="No connection")).to_be_visible()
    page.get_by_role("link", name="Go to Today").tap()
    expect(page.get_by_role("button", name="It worked")).to_be_visible(timeout=AT_ONCE)
    expect(page.get_by_text(steps.ASPIRATION)).to_be_visible()
    page.goto(f"{site.url}/skills/sit-down")
    expect(page.get_by_role("heading", name="Sit down")).to_be_visible()
    page.goto(f"{site.url}/skills?q=sit")
    expect(page.get_by_role("link", name="Sit down")).to_be_visible()


def test_ones_own_story_opens_without_a_signal_as_it_was_last_seen(
    site: Site, phone: Phone, page: Page
) -> None:
    steps.log(page, "It worked", note="Sat down first.")
    until(lambda: [one["note"] for one in moments(site)] == ["Sat down first."])
    page.goto(f"{site.url}/story")
    expect(page.get_by_text("Sat down first.").first).to_be_visible()
    site.stop()
    page = phone.restart()
    page.goto(f"{site.url}/story")
    expect(page.get_by_role("status").filter(has_text="No signal.")).to_contain_text(
        "how it was on"
    )
    expect(page.get_by_text("Sat down first.").first).to_be_visible()


def test_a_form_sent_without_a_signal_keeps_its_words(site: Site, page: Page) -> None:
    page.goto(f"{site.url}/team")
    page.get_by_text("Ask for what you need").tap()
    words = page.get_by_label("What would help you be at your best?")
    words.fill("A quiet corner for hard talks.")
    page.context.set_offline(True)
    steps.press(page, "Ask")
    expect(page.locator("#toast")).to_contain_text("This needs a signal")
    expect(words).to_have_value("A quiet corner for hard talks.")
    page.context.set_offline(False)
    steps.press(page, "Ask")
    expect(page.get_by_role("listitem").get_by_text("A quiet corner")).to_be_visible()


def test_a_server_that_says_nothing_keeps_nobody_waiting(site: Site, page: Page) -> None:
    with silent(site):
        page.reload(wait_until="commit", timeout=AT_ONCE)
        expect(page.get_by_role("button", name="It worked")).to_be_visible(timeout=AT_ONCE)
        sheet = steps.tap(page, "It worked")
        expect(sheet).to_contain_text("Saved")
        page.goto(f"{site.url}/skills/sit-down", wait_until="commit")
        expect(page.get_by_role("heading", name="Sit down")).to_be_visible(timeout=2 * AT_ONCE)
        assert moments(site) == []
    page.goto(site.url)
    steps.kept(site, 1)


def test_a_new_version_waits_until_it_is_wanted_and_takes_one_reload(
    site: Site, page: Page, tmp_path: Path
) -> None:
    style = page.locator("link[rel=stylesheet]")
    old = str(style.get_attribute("href"))
    site.stop()
    site.code = restyled(tmp_path / "next")
    site.start()
    page.reload()
    toast = page.get_by_role("status").filter(has_text="A new version is ready.")
    expect(toast).to_be_visible(timeout=FETCHED)
    expect(style).to_have_attribute("href", old)
    assert page.evaluate("navigator.serviceWorker.getRegistration().then((one) => !!one.waiting)")
    loads: list[str] = []
    page.on("load", lambda loaded: loads.append(loaded.url))
    steps.press(toast, "Update")
    expect(style).not_to_have_attribute("href", old)
    steps.log(steps.on_today(page), "It worked")
    steps.kept(site, 1)
    expect(toast).to_be_hidden()
    assert len(loads) == 1


def test_two_tabs_of_two_versions_send_from_one_outbox(
    site: Site, page: Page, tmp_path: Path
) -> None:
    site.stop()
    steps.log(page, "It worked")
    site.code = restyled(tmp_path / "next")
    newer = page.context.new_page()
    site.start()
    newer.goto(site.url)
    toast = newer.get_by_role("status").filter(has_text="A new version is ready.")
    expect(toast).to_be_visible(timeout=FETCHED)
    steps.press(toast, "Update")
    steps.log(steps.on_today(newer), "Tried it")
    steps.log(page, "No chance")
    rows = steps.kept(site, 3)
    assert sorted(str(row["outcome"]) for row in rows) == ["no_chance", "tried", "worked"]
    assert len(moments(site)) == 3


def test_an_update_in_the_middle_of_sending_loses_nothing(
    site: Site, page: Page, tmp_path: Path
) -> None:
    site.stop()
    site.code = restyled(tmp_path / "next")
    site.start()
    page.reload()
    toast = page.get_by_role("status").filter(has_text="A new version is ready.")
    expect(toast).to_be_visible(timeout=FETCHED)
    with silent(site):
        steps.log(page, "It worked")
        steps.press(toast, "Update")
    page.wait_for_load_state()
    expect(steps.waiting_line(steps.on_today(page))).to_be_empty()
    steps.kept(site, 1)
    assert len(moments(site)) == 1


@contextmanager
def silent(site: Site) -> Iterator[None]:
    """Meanwhile the server takes connections and answers nothing, as through a wall."""
    site.signal_process("web", signal.SIGSTOP)
    try:
        yield
    finally:
        site.signal_process("web", signal.SIGCONT)
