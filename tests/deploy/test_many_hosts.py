"""Two hosts for pages, two for sending, one database: as processes of this machine, each with its own folder.

On PostgreSQL by `bin/with-postgres`; on SQLite they share the file, as processes of one machine may.
"""

import json
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from app.nudges.models import Heartbeat
from tests.browser.servers import Site
from tests.browser.waiting import until
from tests.deploy.load import Load, tcp, upload
from tests.deploy.people import enter

KEYS = ("secret_key", "vapid_private_key.pem")


def host(folder: Path, database: str, like: Site | None = None) -> Site:
    """A host of its own; with `like`, it was given that host's keys."""
    folder.mkdir(mode=0o700)
    for name in KEYS if like else ():
        (folder / name).write_text((like.folder / name).read_text())
    return Site(folder, DATABASE_URL=database)


def why(site: Site) -> dict[str, str]:
    """What its /readyz complains of."""
    try:
        with urllib.request.urlopen(f"{site.url}/readyz", timeout=10) as answer:
            return json.load(answer)["why"]
    except urllib.error.HTTPError as red:
        return json.load(red)["why"]


@pytest.fixture
def hosts(tmp_path, database):
    made = [host(tmp_path / "one", database)]
    made.append(host(tmp_path / "two", database, like=made[0]))
    made.append(host(tmp_path / "stranger", database))
    yield made
    for one in made:
        one.close()


def test_whoever_signed_in_at_one_is_known_at_the_other_and_a_stranger_turns_red(hosts):
    one, two, stranger = hosts
    for each in hosts:
        each.start()
    for each in (one, two):
        each.start_process("worker")
    until(lambda: Heartbeat.select().count() == 2, "both workers", 30)
    who = enter(one.environment)
    for each in (one, two):
        upload(tcp(each.port), who)
        assert "keys" not in why(each)
    assert "SECRET_KEY and VAPID_PRIVATE_KEY" in why(stranger)["keys"]


def test_one_host_may_be_taken_away_while_people_use_the_other(hosts):
    one, two, _ = hosts
    for each in (one, two):
        each.start()
    who = enter(one.environment)
    with Load(lambda: upload(tcp(two.port), who), 2) as load:
        until(lambda: load.answered > 5)
        one.stop()
        before = load.answered
        until(lambda: load.answered > before + 5)
    assert load.failed == []
