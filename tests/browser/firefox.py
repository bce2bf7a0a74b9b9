"""Real Firefox, driven over Marionette; its push service is ours, its alerts can be pressed."""

import json
import os
import signal
import subprocess
from pathlib import Path
from typing import Any

from tests.browser.element import KEY, Element, candidates
from tests.browser.marionette import Marionette, MarionetteError
from tests.browser.waiting import until

PROGRAM = "firefox-esr"
SWITCHES = ["--headless", "--no-remote", "--marionette", "--remote-allow-system-access"]
ALERTS = (Path(__file__).parent / "firefox_alerts.js").read_text()
ALERTS_SERVICE = (
    'const alerts = Cc["@mozilla.org/alerts-service;1"]'
    ".getService(Ci.nsIAlertsService).wrappedJSObject;"
)


class Firefox:
    """One Firefox with one profile; `restart` keeps the profile, as a phone does overnight."""

    def __init__(self, profile: Path, push_port: int | None = None) -> None:
        self.profile = profile
        profile.mkdir(parents=True, exist_ok=True)
        (profile / "user.js").write_text(_preferences_file(push_port))
        self._start()

    def navigate(self, url: str) -> None:
        self.command("WebDriver:Navigate", url=url)

    @property
    def url(self) -> str:
        return str(self.command("WebDriver:GetCurrentURL"))

    def find(
        self, css: str = "", *, role: str = "", name: str | None = None, seconds: float = 5
    ) -> Element:
        """The first displayed element that fits, by CSS or by role and accessible name."""

        def found() -> Element | None:
            return next(iter(self.find_all(css, role=role, name=name)), None)

        return until(found, f"{css} {role} {name or ''}".strip(), seconds)

    def find_all(self, css: str = "", *, role: str = "", name: str | None = None) -> list[Element]:
        selector = css or candidates(role)
        found = self.command("WebDriver:FindElements", using="css selector", value=selector)
        elements = (Element(self, one[KEY]) for one in found)
        return [element for element in elements if element.fits(role, name)]

    def click(self, css: str = "", *, role: str = "", name: str | None = None) -> None:
        self.find(css, role=role, name=name).click()

    def type(self, text: str, css: str = "", *, role: str = "", name: str | None = None) -> None:
        self.find(css, role=role, name=name).type(text)

    def text(self, css: str = "body") -> str:
        return self.find(css).text

    def execute_script(self, script: str, *arguments: Any) -> Any:
        """What `script` returns in the page; a promise is awaited."""
        return self._execute(script, arguments, sandbox=None)

    def wait_for(self, script: str, *arguments: Any, seconds: float = 10) -> Any:
        """The first truthy value that `script` returns in the page."""
        return until(lambda: self.execute_script(script, *arguments), script, seconds)

    def alerts(self) -> list[dict[str, Any]]:
        """The notifications on show, oldest first: title, text, actions as {action, title}."""
        return list(self.in_chrome(ALERTS_SERVICE + "return alerts.seen();"))

    def wait_for_alert(self, title: str | None = None, seconds: float = 10) -> dict[str, Any]:
        """The newest notification on show, or the newest with this title."""

        def newest() -> dict[str, Any] | None:
            fitting = (one for one in reversed(self.alerts()) if title in (None, one["title"]))
            return next(fitting, None)

        return until(newest, f"an alert {title or ''}", seconds)

    def click_action(self, title: str) -> None:
        """Press the button `title` on the newest notification that has it."""
        self._press(title)

    def click_alert(self) -> None:
        """Press the body of the newest notification."""
        self._press(None)

    def in_chrome(self, script: str, *arguments: Any) -> Any:
        """What `script` returns with the browser's own privileges; a promise is awaited."""
        self.command("Marionette:SetContext", value="chrome")
        try:
            return self._execute(script, arguments, sandbox="system")
        finally:
            self.command("Marionette:SetContext", value="content")

    def screenshot(self) -> str:
        """The page as a PNG in base64."""
        return str(self.command("WebDriver:TakeScreenshot", full=False))

    def command(self, name: str, **parameters: Any) -> Any:
        return self._marionette.command(name, **parameters)

    def restart(self) -> None:
        self.close()
        self._start()

    def close(self) -> None:
        """Quit as a person would, so that the profile is written; kill what does not."""
        try:
            self.command("Marionette:Quit", flags=["eForceQuit"])
            self._process.wait(20)
        except (OSError, AssertionError, MarionetteError, subprocess.TimeoutExpired):
            self._kill()
        self._marionette.close()

    def _start(self) -> None:
        port_file = self.profile / "MarionetteActivePort"
        port_file.unlink(missing_ok=True)
        self._process = subprocess.Popen(
            [PROGRAM, *SWITCHES, "--profile", str(self.profile)],
            env={**os.environ, "MOZ_CRASHREPORTER_DISABLE": "1", "HOME": str(self.profile)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            self._connect(port_file)
        except BaseException:
            self._kill()
            raise

    def _connect(self, port_file: Path) -> None:
        until(lambda: port_file.exists() and port_file.read_text(), "Firefox to start", 60)
        self._marionette = Marionette(int(port_file.read_text()))
        self.command("WebDriver:NewSession", capabilities={})
        self.in_chrome(ALERTS)

    def _kill(self) -> None:
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def _press(self, title: str | None) -> None:
        pressed = self.in_chrome(ALERTS_SERVICE + "return alerts.press(arguments[0]);", title)
        assert pressed, f"no notification with {title or 'a body'}"

    def _execute(self, script: str, arguments: tuple[Any, ...], sandbox: str | None) -> Any:
        return self.command(
            "WebDriver:ExecuteScript", script=script, args=list(arguments), sandbox=sandbox
        )


def _preferences_file(push_port: int | None) -> str:
    # Marionette's recommended preferences turn push off unless it is turned on here.
    push = {
        "dom.push.connection.enabled": push_port is not None,
        "dom.push.serverURL": f"ws://127.0.0.1:{push_port}/",
    }
    return "".join(
        f"user_pref({json.dumps(key)}, {json.dumps(value)});\n"
        for key, value in {**PREFERENCES, **push}.items()
    )


PREFERENCES: dict[str, str | int | bool] = {
    "marionette.port": 0,  # a free one, written to MarionetteActivePort
    "dom.push.testing.allowInsecureServerURL": True,
    "dom.push.retryBaseInterval": 200,  # ms: reconnect soon after the service comes back
    "permissions.default.desktop-notification": 1,
    "alerts.useSystemBackend": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage": "about:blank",
    "datareporting.policy.dataSubmissionEnabled": False,
}
