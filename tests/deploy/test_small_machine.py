"""One small machine as docs/deploy.md sets it up: nginx in front, web on a Unix socket, a worker."""

import http.client
import json
import signal
import socket
import ssl
import stat
import subprocess
import time
from contextlib import closing

import pytest

from tests.browser.waiting import until
from tests.deploy.load import Load, upload
from tests.deploy.machine import Machine
from tests.deploy.people import enter

pytestmark = pytest.mark.once


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    folder = tmp_path_factory.mktemp("machine")
    folder.chmod(0o700)
    with Machine(folder) as made:
        yield made


def test_it_becomes_ready_by_itself(machine):
    def why():
        answer, said = machine.get("/readyz")
        return answer.status == 200 or not set(json.loads(said)["why"]) <= {"worker", "disk"}

    until(why, "the worker's first pass", 20)


def test_only_its_own_user_and_group_may_open_the_socket(machine):
    assert stat.S_IMODE(machine.web.stat().st_mode) == 0o660


def test_it_speaks_http_2_and_passes_on_what_is_squeezed_already(machine):
    command = ["curl", "-s", "--http2", "--cacert", machine.proxy.certificate, "-o", "/dev/null"]
    asked = ["-H", "Accept-Encoding: br", "-D", "-", f"https://localhost:{machine.port}/signin"]
    said = subprocess.run([*command, *asked], capture_output=True, text=True, check=True).stdout
    assert said.startswith("HTTP/2 200")
    assert "content-encoding: br" in said.lower() and "strict-transport-security" in said.lower()


def test_plain_http_is_sent_to_https(machine):
    with closing(http.client.HTTPConnection("127.0.0.1", machine.plain_port)) as line:
        line.request("GET", "/signin")
        answer = line.getresponse()
    assert answer.status == 308 and answer.headers["Location"].startswith("https://")


def test_the_log_keeps_nginxs_id_and_nobody_elses_and_no_path(machine):
    answer, _ = machine.get("/join/canarybird?code=canarybird", **{"X-Request-ID": "canarybird-1"})
    line = next(one for one in machine.log().splitlines() if answer.headers["X-Request-ID"] in one)
    assert json.loads(line)["route"] == "/join/<code>"
    assert "canarybird" not in machine.log()


def test_metrics_stay_inside(machine):
    assert machine.get("/metrics")[0].status == 404
    assert machine.get("/metrics", **{"X-Forwarded-For": "127.0.0.1"})[0].status == 404


def test_a_body_too_large_stops_before_a_web_process(machine):
    with closing(machine.line()) as line:
        line.request("POST", "/api/moments", b"x" * 600_000)
        assert line.getresponse().status == 413


def test_slow_clients_are_let_go_and_hold_nobody_up(machine):
    """Each sends half a request and waits; there are more of them than web processes."""
    context = ssl.create_default_context(cafile=str(machine.proxy.certificate))
    slow = [
        context.wrap_socket(
            socket.create_connection(("127.0.0.1", machine.port)), server_hostname="localhost"
        )
        for _ in range(8)
    ]
    for one in slow:
        one.sendall(b"POST /api/moments HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{")
    began = time.monotonic()
    assert machine.get("/healthz")[0].status == 200
    assert time.monotonic() - began < 1
    for one in slow:
        one.settimeout(10)
        assert b"200" not in one.recv(100)
        one.close()


def test_a_reload_under_load_through_nginx_fails_nobody(machine):
    who = enter(machine.site.environment)
    with Load(lambda: upload(machine.line(), who), 3) as load:
        until(lambda: load.answered > 10)
        machine.processes[0].send_signal(signal.SIGHUP)
        until(lambda: machine.log().count("Stopped old worker") == 2, "new web processes", 60)
    assert load.failed == []
    assert load.answered > 30


def test_its_processes_count_together(machine):
    """Whichever web process answers, the page is that of both."""
    token = {"Authorization": "Bearer none"}
    assert machine.get("/metrics", **token)[0].status == 404
    assert list(machine.site.folder.glob("counter_*.db"))
