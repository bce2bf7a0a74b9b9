"""Fixtures of the browser tests: the site, the push service, a Firefox, phones."""

import base64
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserType, expect, sync_playwright

from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.clinic import Clinic
from tests.browser.firefox import Firefox
from tests.browser.pages_server import Pages
from tests.browser.sender import Sender
from tests.browser.servers import Site, free_port
from tests.push_service import PushService

expect.set_options(timeout=15_000)  # a busy machine is slow, not wrong

ARTEFACTS = Path(__file__).parents[1] / ".artefacts"


@pytest.fixture
def push_service() -> Iterator[PushService]:
    with PushService() as service:
        yield service


@pytest.fixture(scope="session")
def port() -> int:
    """Of every `site`, one after the other: a phone that knows the first knows the next."""
    return free_port()


@pytest.fixture
def site(tmp_path: Path, push_service: PushService, port: int) -> Iterator[Site]:
    """The running app, empty; it trusts the push service of the test."""
    folder = tmp_path / "site"
    folder.mkdir(mode=0o700)
    with closing(Site(folder, push_service.host, port=port)) as installation:
        installation.start()
        yield installation


@pytest.fixture
def firefox(tmp_path: Path, push_service: PushService) -> Iterator[Firefox]:
    """A fresh Firefox that subscribes at the push service of the test."""
    with closing(Firefox(tmp_path / "firefox", push_service.port)) as browser:
        yield browser


@pytest.fixture(scope="module")
def chromium() -> Iterator[BrowserType]:
    """Playwright's driver; a module long, since it keeps an event loop running meanwhile."""
    with sync_playwright() as playwright:
        yield playwright.chromium


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory, chromium: BrowserType) -> Iterator[Clinic]:
    """The demo team and a new one, a module long, with a phone for each person in them."""
    folder = tmp_path_factory.mktemp("clinic")
    with closing(Site(folder)) as site, closing(Clinic(site, chromium)) as people:
        yield people


@pytest.fixture
def new_phone(tmp_path: Path, chromium: BrowserType) -> Iterator[Callable[..., Phone]]:
    """Another phone with each call, with a profile of its own, which begins as that in the folder `like`;
    options as for Phone."""
    with ExitStack() as phones:

        def unpack(like: Path | None = None, **options: Any) -> Phone:
            count = len(list(tmp_path.glob("phone-*")))
            profile = tmp_path / f"phone-{count}"
            shutil.copytree(like, profile) if like else profile.mkdir()
            return phones.enter_context(closing(Phone(chromium, profile, **options)))

        yield unpack


@pytest.fixture(scope="session")
def acquainted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the first phone that met Doorway leaves its profile."""
    return tmp_path_factory.mktemp("acquainted") / "profile"


@pytest.fixture
def phone(
    site: Site, chromium: BrowserType, acquainted: Path, new_phone: Callable[..., Phone]
) -> Phone:
    """One that has met Doorway: its worker is there, with all it keeps of no person.

    To fetch all that costs seconds, so it is done once and copied; a `new_phone` does it for itself.
    """
    if not acquainted.exists():
        unfinished = acquainted.with_name("unfinished")
        with closing(Phone(chromium, unfinished)) as first:
            steps.wait_for_the_worker(first.open(f"{site.url}/skills"))
        unfinished.rename(acquainted)
    return new_phone(like=acquainted)


@pytest.fixture
def pages() -> Iterator[Pages]:
    """The small pages of the self-tests, standing in for a site."""
    with closing(Pages()) as served:
        yield served


@pytest.fixture
def sender() -> Sender:
    """An application server with a VAPID key of its own."""
    return Sender()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """A failed test leaves a picture of what its browser showed, in tests/.artefacts."""
    report = yield
    if report.when == "call" and report.failed:
        _keep_pictures(item)
    return report


def _keep_pictures(item: pytest.Item) -> None:
    ARTEFACTS.mkdir(exist_ok=True)
    for name, browser in getattr(item, "funcargs", {}).items():
        if isinstance(browser, Firefox):
            picture = base64.b64decode(browser.screenshot())
        elif isinstance(browser, Phone):
            picture = browser.page.screenshot()
        else:
            continue
        (ARTEFACTS / f"{item.name}-{name}.png").write_bytes(picture)
