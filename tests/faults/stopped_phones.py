"""Fault 12: in a real Chromium the service worker is stopped again and again, each time in some trouble.

Taps are made with no signal, in a flapping one, while the server is busy, its answers are lost or held, as
the tab is left or closed, as the worker sends by itself, and as a new version takes over. What was tapped is
known past the app; in the end the database must have just that. Proved by breaking it (22 stops, 16 taps): an
item deleted before it is sent: 6 lost; any answer taken for success: 6 lost; a new id with each attempt: 16
lost, 26 doubled; the line filled only once sending has ended: 3 unsent counts wrong; a worker that does not
hear the browser's wake-up: each woken in vain.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import expect, sync_playwright

from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.rows import moments
from tests.browser.servers import Site, free_port
from tests.browser.waiting import until
from tests.faults import next_version
from tests.faults.bad_signal import BadSignal, Trouble
from tests.faults.report import Report
from tests.faults.tapped_phone import TappedPhone

TAPS = (1, 1, 1, 2, 3)
SEED, LOOKS, UPDATE_EACH = 12, 8, 25
WAKE_UPS = 3
A_MINUTE = 60_000  # milliseconds
CHEAP: dict[str, Any] = {"reduced_motion": "reduce", "device_scale_factor": 1}  # to draw


class Trial:
    """A phone, two versions of the site, and what lies between. Nothing waits as a trouble begins."""

    def __init__(self, phone: Phone, sites: tuple[Site, Site], signal: BadSignal) -> None:
        self.draw = random.Random(SEED)
        self.phone, self.sites, self.signal = TappedPhone(phone, sites[0], self.draw), sites, signal
        self.met = Counter[str]()
        self.in_vain = 0  # the worker was woken and sent nothing

    def play(self, trouble: Callable[["Trial", int], None]) -> None:
        """Taps in this trouble, the worker stopped, and Doorway opened until all is sent."""
        self.met[trouble.__name__] += 1
        trouble(self, self.draw.choice(TAPS))
        self.phone.stop()
        self._open_until_sent()

    def away(self, taps: int) -> None:
        with self._no_signal():
            self._wait_in(taps)

    def busy(self, taps: int) -> None:
        with self.signal.in_trouble(Trouble.BUSY):
            self._wait_in(taps)

    def deaf(self, taps: int) -> None:
        with self.signal.in_trouble(Trouble.DEAF):
            self._wait_in(taps)

    def slow(self, taps: int) -> None:
        with self.signal.in_trouble(Trouble.SLOW):
            self._wait_in(taps)

    def flapping(self, taps: int) -> None:
        """Each sign of a connection begins to send what the next loss of it cuts off."""
        for _ in range(taps):
            with self._no_signal():
                self.phone.log()
            for _ in range(self.draw.randint(2, 4)):
                self.phone.page.wait_for_timeout(self.draw.uniform(0, 100))
                with self._no_signal():
                    self.phone.page.wait_for_timeout(self.draw.uniform(0, 30))

    def asleep(self, taps: int) -> None:
        """Doorway is closed, the browser wakes the worker to send, and stops it in the middle."""
        with self.signal.in_trouble(Trouble.SLOW):
            with self._no_signal():
                for _ in range(taps):
                    self.phone.log()
                self.phone.page.close()
            self.in_vain += not self._sends_when_woken()
            self.phone.stop()

    def left(self, taps: int) -> None:
        for _ in range(taps):
            self.phone.tap()
            self.phone.page.goto(self.phone.elsewhere)
            self.phone.open()

    def closed(self, taps: int) -> None:
        for _ in range(taps):
            self.phone.tap()
            self.phone.page.close()
            self.phone.open()

    def updated(self, taps: int) -> None:
        """A new version is taken while taps are on their way."""
        self.signal.there = _inner(self.sites[self.met["updated"] % 2])
        self.phone.page.reload()
        toast = self.phone.page.get_by_role("status").filter(has_text="A new version is ready.")
        expect(toast).to_be_visible(timeout=A_MINUTE)  # the first time, all its files are squeezed
        with self.signal.in_trouble(Trouble.SLOW):
            for _ in range(taps):
                self.phone.log()
            steps.press(toast, "Update")
            if self.draw.random() < 0.5:
                self.phone.stop()
        self.phone.page.close()  # the reload that it makes by itself would cross the next one

    def _sends_when_woken(self) -> bool:
        """The browser wakes a worker again that could not: a page that closes may be sending still."""
        for _ in range(WAKE_UPS):
            self.phone.wake()
            with suppress(AssertionError):
                return until(lambda: self.signal.held, "the worker to send", seconds=5)
        return False

    def _wait_in(self, taps: int) -> None:
        """All of these wait, and the line says so; also where Doorway is opened anew meanwhile."""
        for waiting in range(1, taps + 1):
            self.phone.log()
            self.phone.stop()
            self.phone.read_line(waiting)
        if self.draw.random() < 0.5:
            self.phone.open()
            self.phone.read_line(taps)

    def _open_until_sent(self) -> None:
        """Look in now and then: a phone that was asked to wait tries again when it is opened."""
        for _ in range(LOOKS):
            self.phone.open()
            with suppress(AssertionError):
                until(lambda: not self.phone.waiting(), seconds=1)
                break
        self.phone.read_line(len(self.phone.waiting()))

    @contextmanager
    def _no_signal(self) -> Iterator[None]:
        """For pages, which know it, and for the worker, whose requests end on the way.

        It is back before pages hear of it, so that what they begin then is cut off in the middle.
        """
        with self.phone.offline(), self.signal.in_trouble(Trouble.AWAY):
            yield


TROUBLES = (
    Trial.away,
    Trial.busy,
    Trial.deaf,
    Trial.slow,
    Trial.flapping,
    Trial.asleep,
    Trial.left,
    Trial.closed,
)


def run(stops: int) -> Report:
    """So many stops, or a few more; an update after each 25."""
    expect.set_options(timeout=15_000)  # a busy machine is slow, not wrong
    with TemporaryDirectory() as name, sync_playwright() as playwright, ExitStack() as stack:
        site, newer = (stack.enter_context(closing(one)) for one in _versions(Path(name)))
        signal = stack.enter_context(closing(BadSignal(site.port, _inner(site))))
        site.start()
        newer.start()
        phone = Phone(playwright.chromium, Path(name, "phone"), **CHEAP)
        trial = Trial(stack.enter_context(closing(phone)), (site, newer), signal)
        while trial.phone.stops < stops:
            is_update = trial.phone.stops >= UPDATE_EACH * (trial.met["updated"] + 1)
            trial.play(Trial.updated if is_update else trial.draw.choice(TROUBLES))
        return _judge(trial)


def _versions(folder: Path) -> tuple[Site, Site]:
    """This version and a next one, both of one address, at which the relay stands."""
    place = folder / "site"
    place.mkdir(mode=0o700)
    site = Site(place, PORT=str(free_port()))
    newer = site.beside(next_version.restyled(folder / "newer"))
    newer.environment["BASE_URL"] = site.url
    return site, newer


def _inner(site: Site) -> int:
    return int(site.environment["PORT"])


def _judge(trial: Trial) -> Report:
    phone = trial.phone
    rows = {str(row["id"]) for row in moments(trial.sites[0])}
    tapped, waiting = phone.tapped(), phone.waiting()
    lost = {
        "lost": len(tapped - rows - waiting) + max(0, phone.taps - len(tapped)),
        "doubled": len(rows - tapped) + max(0, len(tapped) - phone.taps),
        "never sent": len(waiting),
        "unsent counts wrong": phone.wrong,
        "woken in vain": trial.in_vain,
    }
    seen = {"taps": phone.taps, "counts read": phone.read, "slowest": f"{phone.slowest:.1f} s"}
    return Report(f"{phone.stops} stops of a phone's worker, Chromium", lost, seen | trial.met)
