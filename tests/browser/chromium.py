"""A phone: real Chromium in a mobile window, with what only its debugging protocol can do."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, BrowserType, CDPSession, Page, Worker

from tests.browser.waiting import until
from tests.browser.workers import Workers
from tests.push_service import Device

PROGRAM = "/usr/bin/chromium"
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
IN_THE_HAND: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "has_touch": True,
    "is_mobile": True,
    "permissions": ["notifications", "background-sync"],
}


class Phone:
    """One Chromium with one profile; `restart` keeps the profile, as a phone does overnight.

    `options` go to Playwright's launch_persistent_context: `timezone_id`, `color_scheme`,
    `java_script_enabled`, `permissions=[]` for a phone that has not said yes.
    """

    def __init__(self, chromium: BrowserType, profile: Path, **options: Any) -> None:
        self._chromium = chromium
        self._profile = profile
        self._options = {**IN_THE_HAND, **options}
        self._device: Device | None = None
        self._start()

    def open(self, url: str) -> Page:
        self.page.goto(url)
        return self.page

    def restart(self) -> Page:
        """Close the browser and open it again on an empty page."""
        self.close()
        self._start()
        return self.page

    def subscribes_as(self, device: Device) -> None:
        """From the next page on, subscribing gives this device: Chromium's own service is far.

        Pages only; in the worker, `pushManager` stays Chromium's and has no subscription.
        """
        self._device = device
        self.context.add_init_script(f"({SUBSCRIBE})({json.dumps(device.subscription())})")

    def deliver_push(self, payload: Any) -> None:
        """Hand the worker of the open page a push and wait until its handler is done with it.

        `payload` is text, or becomes JSON. AssertionError when the handler rejects. (To ask for
        notifications before one is fully shown makes Chromium forget it, hence the waiting.)
        """
        self._workers.push(payload if isinstance(payload, str) else json.dumps(payload))

    def notifications(self) -> list[dict[str, Any]]:
        """What is shown now: title, body, tag, data, silent, actions; oldest first."""
        return list(self.page.evaluate(LIST_NOTIFICATIONS))

    def wait_for_notification(self, title: str | None = None) -> dict[str, Any]:
        """The newest notification on show, or the newest with this title."""

        def newest() -> dict[str, Any] | None:
            shown = reversed(self.notifications())
            return next((one for one in shown if title in (None, one["title"])), None)

        return until(newest, f"a notification {title or ''}")

    def click_notification(self, action: str | None = None, title: str | None = None) -> None:
        """Press a notification, or its button `action` (the id, not the title), in the worker.

        The event is made by script, so Chromium lets it open no window; Firefox's is real.
        """
        pressed = {"action": action or "", "title": title}
        is_there = self.worker().evaluate(CLICK_NOTIFICATION, pressed)
        assert is_there, f"no notification {title or ''}"

    def worker(self) -> Worker:
        """The service worker of the open page, started if it was asleep."""
        return self._workers.awake()

    def stop_workers(self) -> None:
        """As the system does when memory is short; the next event starts them again."""
        self._workers.stop()

    def dispatch_sync(self, tag: str, last_chance: bool = False) -> None:
        self._workers.sync(tag, last_chance)

    def installability_errors(self) -> list[str]:
        """Why the open page cannot be installed; empty when it can."""
        errors = self.session.send("Page.getInstallabilityErrors")["installabilityErrors"]
        return [error["errorId"] for error in errors]

    @property
    def session(self) -> CDPSession:
        """The debugging protocol of the first page, for what is not here."""
        return self._workers.session

    def close(self) -> None:
        self.context.close()

    def _start(self) -> None:
        self.context: BrowserContext = self._chromium.launch_persistent_context(
            str(self._profile), executable_path=PROGRAM, args=QUIET, **self._options
        )
        self.page: Page = self.context.pages[0]
        self._workers = Workers(self.context, self.page)
        if self._device:
            self.subscribes_as(self._device)


LIST_NOTIFICATIONS = """async () => {
    const shown = await (await navigator.serviceWorker.ready).getNotifications();
    return shown.map(({ title, body, tag, data, silent, actions }) =>
        ({ title, body, tag, data, silent, actions: actions.map((one) => ({ ...one })) }));
}"""
CLICK_NOTIFICATION = """async ({ action, title }) => {
    const shown = await self.registration.getNotifications();
    const notification = shown.findLast((one) => title === null || one.title === title);
    if (notification) {
        self.dispatchEvent(new NotificationEvent("notificationclick", { notification, action }));
    }
    return Boolean(notification);
}"""
SUBSCRIBE = """(given) => {
    const kept = "the key that this device of the test was subscribed with";
    const made = (key) => ({
        ...given,
        options: { userVisibleOnly: true, applicationServerKey: Uint8Array.from(key).buffer },
        toJSON: () => given,
        unsubscribe: async () => { localStorage.removeItem(kept); return true; },
    });
    PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
        localStorage.setItem(kept, JSON.stringify([...applicationServerKey]));
        return made(applicationServerKey);
    };
    PushManager.prototype.getSubscription = async () => {
        const key = JSON.parse(localStorage.getItem(kept));
        return key && made(key);
    };
}"""
