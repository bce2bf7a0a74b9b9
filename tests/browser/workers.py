"""The service workers of one Chromium, seen and prodded through its debugging protocol."""

from typing import Any

from playwright.sync_api import BrowserContext, Page, Worker

from tests.browser.waiting import until

PUSH_MESSAGES = {"service": "pushMessaging"}


class Workers:
    """`page` decides which origin's worker is meant, at each call."""

    def __init__(self, context: BrowserContext, page: Page) -> None:
        self._context = context
        self._page = page
        self._registrations: dict[str, dict[str, Any]] = {}
        self._versions: dict[str, dict[str, Any]] = {}
        self._pushes_done: list[str] = []
        self.session = context.new_cdp_session(page)
        self._listen()

    def push(self, data: str) -> None:
        """Deliver a push and wait until its handler is done; AssertionError when it rejects."""
        self._pushes_done.clear()
        self._tell("deliverPushMessage", data=data)
        until(self._has_a_push_done, "the push handler")
        assert self._pushes_done == ["Success"], f"the push handler: {self._pushes_done}"

    def sync(self, tag: str, last_chance: bool) -> None:
        self._tell("dispatchSyncEvent", tag=tag, lastChance=last_chance)

    def awake(self) -> Worker:
        """The worker of the page, started if it was asleep."""
        self.session.send("ServiceWorker.startWorker", {"scopeURL": self._scope()})
        return until(self._running, f"a worker of {self._scope()}")

    def stop(self) -> None:
        until(self._are_stopped, "workers to stop")

    def _listen(self) -> None:
        self.session.on("ServiceWorker.workerRegistrationUpdated", self._on_registrations)
        self.session.on("ServiceWorker.workerVersionUpdated", self._on_versions)
        self.session.on("BackgroundService.backgroundServiceEventReceived", self._on_background)
        self.session.send("ServiceWorker.enable")
        self.session.send("BackgroundService.startObserving", PUSH_MESSAGES)
        self.session.send("BackgroundService.setRecording", {**PUSH_MESSAGES, "shouldRecord": True})

    def _on_registrations(self, event: dict[str, Any]) -> None:
        self._registrations |= {one["registrationId"]: one for one in event["registrations"]}

    def _on_versions(self, event: dict[str, Any]) -> None:
        self._versions |= {one["versionId"]: one for one in event["versions"]}

    def _on_background(self, event: dict[str, Any]) -> None:
        happened = event["backgroundServiceEvent"]
        if happened["eventName"] == "Push event completed":
            self._pushes_done += [one["value"] for one in happened["eventMetadata"]]

    def _tell(self, command: str, **more: Any) -> None:
        registration = until(self._activated, f"an active worker of {self._scope()}")
        whom = {"origin": self._origin(), "registrationId": registration}
        self.session.send(f"ServiceWorker.{command}", {**whom, **more})

    def _activated(self) -> str | None:
        """Chromium silently drops a push for a worker that is still activating."""
        self._hear_events()
        versions = [v for v in self._versions.values() if v["status"] == "activated"]
        active = [version["registrationId"] for version in versions]
        scope = self._scope()
        return next((id for id in active if self._registrations[id]["scopeURL"] == scope), None)

    def _running(self) -> Worker | None:
        self._hear_events()
        origin = self._origin()
        return next((w for w in self._context.service_workers if w.url.startswith(origin)), None)

    def _are_stopped(self) -> bool:
        self.session.send("ServiceWorker.stopAllWorkers")  # a request may have started one again
        self._hear_events()
        return all(one["runningStatus"] == "stopped" for one in self._versions.values())

    def _has_a_push_done(self) -> bool:
        self._hear_events()
        return bool(self._pushes_done)

    def _hear_events(self) -> None:
        self._page.wait_for_timeout(10)  # Playwright listens only while it is called

    def _scope(self) -> str:
        return f"{self._origin()}/"

    def _origin(self) -> str:
        return str(self._page.evaluate("location.origin"))
