"""A phone on which Doorway is tapped, with a witness of each tap and an eye on what is said to wait."""

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import expect

from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.servers import Site

OUTCOMES = ("It worked", "Tried it", "No chance")
SOON = 1000  # milliseconds in which the line has to be right


class TappedPhone:
    """Ana's. Doorway is in a tab, `page`; the phone's first page stays elsewhere, and hears of workers."""

    def __init__(self, phone: Phone, site: Site, draw: random.Random) -> None:
        self.phone, self.url, self.draw = phone, site.url, draw
        self.taps = self.stops = self.read = self.wrong = 0
        self.slowest = 0.0  # seconds until a line was right
        phone.context.add_init_script(REMEMBER)
        steps.move_in(phone.page, site, "Ana")
        phone.open(self.elsewhere)
        self.page = phone.context.new_page()
        self.open()
        steps.wait_for_the_worker(self.page)

    @property
    def elsewhere(self) -> str:
        """A page without a script of Doorway's."""
        return f"{self.url}/healthz"

    def open(self) -> None:
        """Anew: in its tab, or in a new one when that was closed."""
        if self.page.is_closed():
            self.page = self.phone.context.new_page()
        self.page.goto(self.url)
        steps.on_today(self.page)

    def log(self) -> None:
        """One tap, and the sheet closed."""
        steps.log(self.page, self.draw.choice(OUTCOMES))
        self.taps += 1

    def tap(self) -> None:
        """One tap, until it is said to be saved."""
        steps.tap(self.page, self.draw.choice(OUTCOMES))
        self.taps += 1

    def stop(self) -> None:
        """The service worker, whatever it is doing."""
        self.phone.stop_workers()
        self.stops += 1

    def wake(self) -> None:
        """The browser lets the service worker send by itself."""
        self.phone.dispatch_sync("outbox")

    def read_line(self, waiting: int) -> None:
        """It says how many wait, within a second: what a person reads is this, not the storage."""
        text = f"{waiting} waiting to be sent." if waiting else ""
        begun = time.monotonic()
        self.read += 1
        try:
            expect(steps.waiting_line(self.page)).to_have_text(text, timeout=SOON)
            self.slowest = max(self.slowest, time.monotonic() - begun)
        except AssertionError:
            self.wrong += 1

    def waiting(self) -> set[str]:
        """The ids of what is in the outbox, read past the app."""
        return set(self.page.evaluate(WAITING))

    def tapped(self) -> set[str]:
        """The ids of all moments that the app ever put there."""
        return set(self.page.evaluate(TAPPED))

    @contextmanager
    def offline(self) -> Iterator[None]:
        """Its tab is told so. The worker is not: Chromium would drop wake-ups of one stopped meanwhile."""
        tab = self.phone.context.new_cdp_session(self.page)
        tab.send("Network.emulateNetworkConditions", {**AT_ONCE, "offline": True})
        yield
        if not self.page.is_closed():
            tab.send("Network.emulateNetworkConditions", {**AT_ONCE, "offline": False})
            tab.detach()


AT_ONCE = {"latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
REMEMBER = """
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (item, ...key) {
        const isTap = this.name === "outbox" && item.kind === "moment";
        if (isTap) localStorage.setItem(`tapped:${item.id}`, "");
        return put.call(this, item, ...key);
    };
"""
TAPPED = """Object.keys(localStorage)
    .filter((key) => key.startsWith("tapped:")).map((key) => key.slice(7))"""
WAITING = """async () => {
    const done = (request) =>
        new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await done(indexedDB.open("doorway"));
    const store = database.transaction("outbox").objectStore("outbox");
    const items = await done(store.getAll());
    database.close();
    return items.filter(({ kind }) => kind !== "shown").map(({ id }) => id);
}"""
