"""How quick and how small: the figures of a first visit, of a tap, of opening again without a signal.

Chromium with the CPU slowed four times. The targets are those of a quiet machine and are printed beside
what was seen (`pytest tests/browser/test_instant.py -s`); a busy one gets the room that SLACK says.
"""

from collections.abc import Callable, Iterator
from statistics import quantiles

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.servers import Site

pytestmark = [pytest.mark.browser, pytest.mark.timed]

SLACK = 3
TAPS = 20
KB = 1024
WATCH = """() => {
    window.seen = [];
    let tapped = 0;
    addEventListener("click", (event) => { tapped = event.timeStamp; }, true);
    const dialog = document.getElementById("log");
    new MutationObserver(() => {
        if (dialog.open) requestAnimationFrame((now) => window.seen.push(now - tapped));
    }).observe(dialog, { attributeFilter: ["open"] });
}"""
FIRST_CARD = """() => new Promise((resolve) => {
    const look = () => document.querySelector("#card[data-skill]")?.checkVisibility()
        ? resolve(performance.now()) : requestAnimationFrame(look);
    look();
})"""
SIZES = """() => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize])"""


@pytest.fixture
def page(site: Site, phone: Phone) -> Iterator[Page]:
    """Today on Ana's phone, slowed four times."""
    page = steps.move_in(phone.page, site, "Ana")
    phone.session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    yield page


def test_a_first_visit_to_today_is_small(site: Site, new_phone: Callable[..., Phone]) -> None:
    phone = new_phone(permissions=[])  # nobody has said yes before their first visit
    steps.move_in(phone.page, site, "Ana")
    phone.session.send(
        "Storage.clearDataForOrigin", {"origin": site.url, "storageTypes": BUT_COOKIES}
    )
    phone.session.send("Network.clearBrowserCache")
    steps.on_today(phone.open(site.url))
    phone.page.wait_for_load_state("networkidle")
    sizes = dict(phone.page.evaluate(SIZES))
    sums = {
        "all": sum(sizes.values()),
        "js": sum(size for name, size in sizes.items() if name.endswith(".js")),
        "css": sum(size for name, size in sizes.items() if name.endswith(".css")),
    }
    print({kind: f"{size / KB:.1f} KB" for kind, size in sums.items()})
    assert sums["css"] > 0
    assert {kind for kind, size in sums.items() if size > MOST[kind] * KB} == set()


def test_a_tap_is_on_the_disk_and_on_the_screen_at_once(site: Site, page: Page) -> None:
    for has_signal in (True, False):
        page.context.set_offline(not has_signal)
        page.evaluate(WATCH)
        for _ in range(TAPS):
            steps.press(steps.tap(page, "It worked"), "Undo")
            expect(page.get_by_role("dialog")).to_be_hidden()
        slow = quantiles(page.evaluate("window.seen"), n=20)[-1]
        print(f"tap to screen, {'on' if has_signal else 'off'}line: p95 {slow:.0f} ms (target 100)")
        assert slow <= 100 * SLACK
        page.context.set_offline(False)
        steps.on_today(phone_reload(page))


def test_today_opens_again_without_a_signal_in_half_a_second(site: Site, page: Page) -> None:
    page.context.set_offline(True)
    seen = []
    for _ in range(5):
        page.reload(wait_until="commit")
        seen.append(page.evaluate(FIRST_CARD))
    print(f"first card, offline: {sorted(seen)[2]:.0f} ms (target 500)")
    assert sorted(seen)[2] <= 500 * SLACK


def phone_reload(page: Page) -> Page:
    page.reload()
    return page


MOST = {"all": 60, "js": 20, "css": 10}
BUT_COOKIES = "cache_storage,indexeddb,local_storage,service_workers"
