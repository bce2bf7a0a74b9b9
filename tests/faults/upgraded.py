"""Fault 16: the schema and then the code move on under four phones that upload and one that reads.

In the short form this version becomes a made-up next one; in the long form the version before the newest step
becomes this one. In between, the new code meets the old schema for a while, as on platforms that start it
first. At the end comes a phone with what the first release kept (`first_phone.json`).
Proved by breaking it: when the step adds a column that must be given, 1,263 are answered 500 (503 by now) and
3 of the old queue are not taken; before `record` told such a row from one that is there already, 127
acknowledged were missing instead. Without `errors._misunderstood`, 2 are answered 500 on PostgreSQL.
"""

import json
import shutil
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import requests

from app import db
from app.practice.models import Moment
from tests import databases
from tests.browser.servers import Site
from tests.browser.waiting import until
from tests.deploy.people import Who, enter
from tests.faults.killed_webs import PHONES, Uploader
from tests.faults.report import Report
from tests.faults.uploads import envelope, stored

FIRST = Path(__file__).with_name("first_phone.json")
PATIENCE = 20  # seconds
PAGES = ("/api/today", "/story", "/team", "/settings", "/skills")


class Reader(threading.Thread):
    """Opens page after page."""

    def __init__(self, url: str, who: Who) -> None:
        super().__init__(daemon=True)
        self.url, self.headers = url, {"Cookie": who.cookie}
        self.answered = Counter[int]()
        self.is_stopping = False

    def run(self) -> None:
        while not self.is_stopping:
            for page in PAGES:
                with suppress(requests.RequestException):
                    answer = requests.get(self.url + page, headers=self.headers, timeout=10)
                    self.answered[answer.status_code] += 1


def run(old: Callable[[Path], Path], new: Callable[[Path], Path], uploads: int) -> Report:
    """From `old` to `new`, each put into the folder it is given; so many uploads between the steps."""
    with TemporaryDirectory() as name:
        code, after = old(_made(name, "code")), new(_made(name, "after"))
        instance = _made(name, "instance")
        site = Site(instance, code=code, DATABASE_URL=databases.empty(instance, "faults"))
        who = enter(site.environment, code)
        site.start()
        phones = [Uploader(site.url, who.id, who.cookie) for _ in range(PHONES)]
        callers: list[Any] = [*phones, Reader(site.url, who)]
        for one in callers:
            one.start()
        _more(phones, uploads)
        early, is_red = _too_early(site.beside(after), who)
        shutil.copytree(after, code, dirs_exist_ok=True)
        site.flask("migrate")
        _more(phones, uploads)  # the old processes, on the new schema
        site.stop()
        site.start()
        _more(phones, uploads)
        untaken = _old_queue(site.url, who)
        _let_go(callers)
        site.close()
        db.init(site.environment["DATABASE_URL"])
        answered = sum((one.answered for one in [*callers, *early]), Counter())
        acknowledged = {one for phone in [*phones, early[0]] for one in phone.acknowledged}
        return _judge(answered, acknowledged, untaken, is_red)


def _made(folder: str, name: str) -> Path:
    path = Path(folder, name)
    path.mkdir(mode=0o700)
    return path


def _more(phones: list[Uploader], count: int) -> None:
    """Wait until so many more are acknowledged, or for long enough to see that they are not."""
    before, latest = _taken(phones), time.monotonic() + PATIENCE
    while _taken(phones) < before + count and time.monotonic() < latest:
        time.sleep(0.05)


def _taken(phones: list[Uploader]) -> int:
    return sum(len(phone.acknowledged) for phone in phones)


def _too_early(site: Site, who: Who) -> tuple[list[Any], bool]:
    """New code, old schema: who tried it, and whether its health named the migrations."""
    site.start()
    callers = [Uploader(site.url, who.id, who.cookie), Reader(site.url, who)]
    for one in callers:
        one.start()
    until(lambda: all(one.answered.total() > 5 for one in callers), "the new version", 30)
    health = requests.get(f"{site.url}/readyz", timeout=10)
    _let_go(callers)
    site.stop()
    return callers, health.status_code == 503 and "migrations" in health.json()["why"]


def _let_go(callers: list[Any]) -> None:
    for one in callers:
        one.is_stopping = True
    for one in callers:
        one.join(15)


def _old_queue(url: str, who: Who) -> int:
    """How many items of the first release's queue were not taken."""
    items = json.loads(FIRST.read_text())
    headers = {"Sec-Fetch-Site": "same-origin", "Cookie": who.cookie}
    moments = [one["body"] for one in items if one["kind"] == "moment"]
    sent = requests.post(f"{url}/api/moments", json=envelope(who.id, moments), headers=headers)
    taken = [one["status"] for one in sent.json().get("results", [])].count("accepted")
    (plan,) = (one["body"] for one in items if one["kind"] == "plan")
    (shown,) = (one["body"] for one in items if one["kind"] == "shown")
    text = {"rev": plan["rev"], "text": plan["text"]}
    plan_at = f"{url}/api/plans/{plan['skill']}"
    taken += requests.put(plan_at, json=text, headers=headers).ok
    taken += requests.post(f"{url}/api/deck/shown", json=shown, headers=headers).ok
    return len(items) - taken


def _judge(answered: Counter[int], acknowledged: set[str], untaken: int, is_red: bool) -> Report:
    there = stored()
    lost = {
        "answered 500": answered[500],
        "acknowledged missing": len(acknowledged - there),
        "stored twice": Moment.select(Moment.id).count() - len(there),
        "of an old phone's queue not taken": untaken,
        "times health was green too early": int(not is_red),
    }
    seen = {"acknowledged": len(acknowledged), "asked to wait": answered[503]}
    return Report(f"an upgrade under {PHONES} phones, {databases.kind()}", lost, seen)
