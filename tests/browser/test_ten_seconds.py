"""The law of ten seconds: any practice action takes two taps at most, with a signal or without."""

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.servers import Site

pytestmark = [pytest.mark.browser, pytest.mark.timed]

TAPS = """() => {
    window.taps = 0;
    addEventListener("click", (event) => { if (event.isTrusted) window.taps += 1; }, true);
}"""


def answer(outcome: str) -> Callable[[Page], None]:
    def act(page: Page) -> None:
        page.get_by_role("button", name=outcome, exact=True).click()
        expect(page.get_by_role("dialog")).to_be_visible()

    return act


def another_skill(page: Page) -> None:
    title = page.locator("#card h2").inner_text()
    steps.press(page, "Another skill")
    expect(page.locator("#card h2")).not_to_have_text(title)


def not_today(page: Page) -> None:
    steps.press(page, "Not today")
    expect(page.get_by_role("heading", name="Not today")).to_be_visible()


ACTIONS = {
    "it worked": answer("It worked"),
    "tried it": answer("Tried it"),
    "no chance": answer("No chance"),
    "another skill": another_skill,
    "not today": not_today,
}


@pytest.mark.parametrize("has_signal", [True, False], ids=["online", "offline"])
def test_from_opening_to_done_in_two_taps_and_ten_seconds(
    site: Site, phone: Phone, has_signal: bool
) -> None:
    steps.move_in(phone.page, site, "Ana")
    if not has_signal:
        site.stop()
    phone.session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    for name, act in ACTIONS.items():
        seconds, taps = measured(phone.page, site, act)
        print(f"{name}: {taps} taps, {seconds:.1f} s")
        assert (taps <= 2, seconds <= 10) == (True, True), f"{name}: {taps} taps, {seconds:.1f} s"


def measured(page: Page, site: Site, act: Callable[[Page], None]) -> tuple[float, int]:
    """Seconds and taps from opening Doorway until the screen says that it is done."""
    began = time.monotonic()
    page.goto(f"{site.url}/")
    page.evaluate(TAPS)
    act(page)
    return time.monotonic() - began, int(page.evaluate("window.taps"))
