"""New code under load: SIGHUP to granian's main process replaces one web process after the other.

On a Unix socket, as behind nginx: its queue belongs to all of them, so that nobody who waits in it
is turned away. On TCP each has a queue of its own, lost with it unless net.ipv4.tcp_migrate_req is 1.
"""

import os
import signal
import time
from pathlib import Path

import pytest

from tests.browser.servers import Site
from tests.browser.waiting import until
from tests.deploy.load import Load, UnixLine, answers, upload
from tests.deploy.people import enter

pytestmark = pytest.mark.once


@pytest.fixture
def site(tmp_path: Path):
    tmp_path.chmod(0o700)
    made = Site(tmp_path, WEB_CONCURRENCY="2", GRANIAN_UDS=str(tmp_path / "web.sock"))
    made.start_process("web")
    until(lambda: answers(UnixLine(tmp_path / "web.sock")), "the site to answer", 30)
    yield made
    made.close()


def reload(site: Site) -> None:
    """What `systemctl reload` does; waits until both web processes are new."""
    site.signal_main("web", signal.SIGHUP)
    until(lambda: site.log().count("Stopped old worker") == 2, "both to be replaced", 60)


def test_a_reload_under_load_fails_nobody(site, tmp_path):
    who = enter(site.environment)
    with Load(lambda: upload(UnixLine(tmp_path / "web.sock"), who)) as load:
        until(lambda: load.answered > 20)
        reload(site)
        before = load.answered
        until(lambda: load.answered > before + 20)
    assert load.failed == []


def test_a_web_process_that_dies_is_replaced_while_the_other_answers(site, tmp_path):
    dead, other = site.workers("web")
    os.kill(dead, signal.SIGKILL)
    for _ in range(50):
        assert answers(UnixLine(tmp_path / "web.sock"))
        time.sleep(0.02)
    until(lambda: len(site.workers("web")) == 2, "a new one", 30)
    assert other in site.workers("web") and dead not in site.workers("web")
