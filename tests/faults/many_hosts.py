"""Two web hosts and two workers, each in a network of its own, one PostgreSQL; one of each is killed at work.

`python -m tests.faults.many_hosts`, as root. Phones that get no answer go to the other host, as behind a
balancer. Proved by breaking it: when an expired lease becomes `due` again, 64 of 250 are sent twice.
"""

import os
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from app import config, db, keys
from app.accounts import hours
from app.accounts.models import Person
from app.nudges import subscriptions
from app.nudges.models import Heartbeat
from app.practice.models import Moment
from tests import databases
from tests.browser.servers import ROOT, Site
from tests.browser.waiting import until
from tests.deploy.people import Who, enter
from tests.faults import killed_senders, network
from tests.faults.killed_webs import PHONES, Uploader
from tests.faults.report import Report
from tests.faults.uploads import stored
from tests.push_service import Device, PushService

KEYS = ("secret_key", "vapid_private_key.pem")
LEASE = 60.0  # seconds, the workers' own
SHORTLY = 0.3  # seconds


class Roamer(Uploader):
    """A phone that goes to the next host when one does not answer."""

    def __init__(self, urls: list[str], who: Who) -> None:
        super().__init__(urls[0], who.id, who.cookie)
        self.urls = urls

    def _is_acknowledged(self, one: dict[str, object]) -> bool:
        is_taken = super()._is_acknowledged(one)
        if not is_taken:
            self.urls = [*self.urls[1:], self.urls[0]]
            self.url = f"{self.urls[0]}/api/moments"
        return is_taken


def run(kills: int = 50) -> Report:
    """Nudges and uploads for 0.4 × `kills` seconds; a third on, one host of each kind dies."""
    with ExitStack() as while_it_runs, TemporaryDirectory() as folder:
        service = while_it_runs.enter_context(PushService())
        port = int(service.host.rpartition(":")[2])
        while_it_runs.enter_context(network.shown(port))
        databases.empty(Path(folder), "hosts")
        url = f"postgresql://doorway@{network.US}/hosts"
        sites = [_site(Path(folder, name), name, url, service) for name in network.HOSTS]
        _give_keys(sites)
        who = enter(sites[0].environment)
        person, phone = _listen(sites[0], service)
        for name in network.HOSTS[2:]:
            while_it_runs.enter_context(network.reaching(name, port))
        for site in sites:
            while_it_runs.callback(site.close)
        for site in sites[:2]:
            site.start()
        for site in sites[2:]:
            site.start_process("worker")
        until(lambda: Heartbeat.select().count() == 2, "both workers", 90)
        phones = [
            Roamer([one.url for one in sites[:2]][:: 1 - 2 * (n % 2)], who) for n in range(PHONES)
        ]
        for one in phones:
            one.start()
        count = killed_senders.fall_due(person, kills)
        _let_work_gather(sites[2:], 0.4 * kills / 3)
        before = sum(len(one.acknowledged) for one in phones)
        sites[0].stop_process("web", signal.SIGKILL)
        sites[2].stop_process("worker", signal.SIGKILL)
        time.sleep(0.4 * kills * 2 / 3)
        for one in phones:
            one.is_stopping = True
        for one in phones:
            one.join(10)
        killed_senders.until_final(2 * LEASE)
        return _judge(phones, before, killed_senders.judge(phone, kills, count))


def _let_work_gather(workers: list[Site], seconds: float) -> None:
    """Both are held for so long, and come back to much that is due: whoever dies then holds some of it."""
    for sent, wait in ((signal.SIGSTOP, seconds), (signal.SIGCONT, SHORTLY)):
        for site in workers:
            site.signal_process("worker", sent)
        time.sleep(wait)


def _site(folder: Path, name: str, url: str, service: PushService) -> Site:
    folder.mkdir(mode=0o700)
    site = Site(folder, service.host, DATABASE_URL=url, HOST=network.address(name))
    site.host, site.inside = network.address(name), network.inside(name)
    return site


def _give_keys(sites: list[Site]) -> None:
    """All hosts have those of the first, as docs/deploy.md asks."""
    for site in sites[1:]:
        for name in KEYS:
            (site.folder / name).write_text((sites[0].folder / name).read_text())


def _listen(site: Site, service: PushService) -> tuple[Person, Device]:
    """Who is nudged (somebody else: whoever logs is left alone), and their phone."""
    os.environ.update(site.environment)
    config.current.cache_clear()
    db.init(site.environment["DATABASE_URL"])
    device = service.subscribe(keys.vapid_public_key(config.current().vapid_private_key))
    browser = subscriptions.Browser(device.endpoint, device.p256dh, device.auth)
    clinic = hours.dump(hours.ClinicHours())
    person = Person.create(name="Ben Okoro", sign_in_name="ben.okoro", hours=clinic, zone="UTC")
    subscriptions.put(person, None, browser, datetime.now().astimezone())
    device.mailbox.answers.always(201, wait=0.03, keep=True)
    return person, device


def _judge(phones: list[Roamer], before: int, nudges: Report) -> Report:
    acknowledged = [one for phone in phones for one in phone.acknowledged]
    there = stored()
    lost = {
        "acknowledged missing": len(set(acknowledged) - there),
        "stored twice": Moment.select().count() - len(there),
        "times nothing was taken afterwards": int(len(acknowledged) <= before),
    }
    seen = {"acknowledged before": before, "and after": len(acknowledged) - before}
    count = sum(nudges.seen[name] for name in nudges.seen if name in killed_senders.FINAL)
    done = f"two web hosts and two workers on one PostgreSQL, one of each killed, {count} nudges"
    return Report(done, lost | nudges.lost, seen | nudges.seen)


def main() -> int:
    """The network first, so that PostgreSQL can listen in it."""
    if databases.SERVER:
        report = run()
        print(report, flush=True)
        return 0 if report.is_well else 1
    again = [ROOT / "bin/with-postgres", sys.executable, "-m", "tests.faults.many_hosts"]
    with network.network():
        there = os.environ | {"LISTEN": network.US}
        return subprocess.run(again, env=there, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
