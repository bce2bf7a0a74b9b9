"""Fault 1: a web process is killed (-9) again and again while four phones upload; whole each time.

The web is the Procfile's line, which respawns workers: a kill takes one in the middle of whatever it does,
each fiftieth the whole group, which is then started again. Proved by breaking it: when
`record` acknowledges before it commits, moments are reported as missing.
"""

import random
import signal
import threading
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import requests

from app import create_app, db
from app.accounts import sessions
from app.practice.models import Moment
from tests import databases
from tests.browser.servers import Site
from tests.faults.report import Report
from tests.faults.stage import stage
from tests.faults.uploads import envelope, item, stored

PHONES = 4
BETWEEN = (0.05, 0.4)  # seconds from the first answer to the kill
WHOLE_GROUP = 50  # each so manieth kill takes it
SEED = 1


class Uploader(threading.Thread):
    """Sends moment after moment, each again until it is acknowledged."""

    def __init__(self, url: str, person: int, cookie: str) -> None:
        super().__init__(daemon=True)
        self.url, self.person, self.cookie = f"{url}/api/moments", person, cookie
        self.acknowledged: list[str] = []
        self.answered = Counter[int]()  # how often by status
        self.is_stopping = False

    def run(self) -> None:
        waiting = item()
        while not self.is_stopping:
            if self._is_acknowledged(waiting):
                self.acknowledged.append(waiting["id"])
                waiting = item()

    def _is_acknowledged(self, one: dict[str, Any]) -> bool:
        headers = {"Sec-Fetch-Site": "same-origin", "Cookie": self.cookie}
        try:
            answer = requests.post(
                self.url, json=envelope(self.person, [one]), headers=headers, timeout=3
            )
        except requests.RequestException:
            time.sleep(0.02)
            return False
        self.answered[answer.status_code] += 1
        return answer.status_code == 200


def run(kills: int) -> Report:
    """So many kills."""
    draw = random.Random(SEED)
    with stage() as place, TemporaryDirectory() as folder:
        site = Site(
            Path(folder),
            DATABASE_URL=place.settings.database_url,
            SECRET_KEY=place.settings.secret_key,
        )
        person = place.clinician()
        phones = [Uploader(site.url, person.id, cookie(place, person)) for _ in range(PHONES)]
        site.start()
        for phone in phones:
            phone.start()
        for number in range(kills):
            time.sleep(draw.uniform(*BETWEEN))
            _kill(site, is_whole_group=number % WHOLE_GROUP == WHOLE_GROUP - 1)
        for phone in phones:
            phone.is_stopping = True
        for phone in phones:
            phone.join(10)
        site.close()
        return _judge(kills, [one for phone in phones for one in phone.acknowledged])


def _kill(site: Site, *, is_whole_group: bool) -> None:
    """And wait until it answers again."""
    if is_whole_group:
        site.stop_process("web", signal.SIGKILL)
        site.start()
    else:
        site.kill_workers("web")
        site.come_back()


def cookie(place: Any, person: Any) -> str:
    """As a browser that is signed in sends it."""
    app = create_app(place.settings)
    with app.test_request_context():
        value = app.session_interface.get_signing_serializer(app).dumps(
            {"_user_id": sessions.begin(person)}
        )
    return f"{app.config['SESSION_COOKIE_NAME']}={value}"


def _judge(kills: int, acknowledged: list[str]) -> Report:
    there = stored()
    rows = Moment.select().count()
    integrity = (
        "ok"
        if databases.SERVER
        else db.database.execute_sql("PRAGMA integrity_check").fetchone()[0]
    )
    return Report(
        f"{kills} kills of the web while {PHONES} phones upload, {databases.kind()}",
        {
            "acknowledged missing": len(set(acknowledged) - there),
            "stored twice": rows - len(there),
            "damaged": int(integrity != "ok"),
        },
        {"acknowledged": len(acknowledged)},
    )
