"""Passwords known from breaches, asked for by the first five digits of a hash only."""

import hashlib
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from app import config
from app.accounts import breached, new_password

KNOWN = "correct horse battery"
SHA = hashlib.sha1(KNOWN.encode(), usedforsecurity=False).hexdigest().upper()
LINES = f"{'0' * 35}:7\r\n{SHA[5:]}:31\r\n{'F' * 35}:0\r\n"


class Service(ThreadingHTTPServer):
    """Answers every range alike, and keeps what it was asked."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answer)
        self.asked = []
        Thread(target=self.serve_forever, args=(0.01,), daemon=True).start()

    def close(self):
        self.shutdown()
        self.server_close()


class Answer(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append((self.path, self.headers["Add-Padding"]))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(LINES.encode())

    def log_message(self, *_):
        """Says nothing."""


@pytest.fixture
def look_in(monkeypatch):
    def look(source):
        monkeypatch.setenv("BREACHED_PASSWORDS", source)
        config.current.cache_clear()

    yield look
    config.current.cache_clear()


@pytest.mark.asvs("6.2.12")
def test_a_folder_of_range_files_is_asked(settings, look_in, tmp_path):
    (tmp_path / f"{SHA[:5]}.txt").write_text(LINES)
    look_in(str(tmp_path))
    with pytest.raises(new_password.Weak, match="breach"):
        new_password.check(KNOWN, "Ana", "ana", [])


@pytest.mark.asvs("6.2.12")
def test_a_service_learns_five_digits_and_no_more(settings, look_in):
    with closing(Service()) as service:
        look_in(f"http://127.0.0.1:{service.server_address[1]}/range")
        assert "found in a breach" in breached.fault(KNOWN)
        assert breached.fault("another four plain words") == ""
    assert service.asked[0] == (f"/range/{SHA[:5]}", "true")
    assert all(len(path) == len("/range/") + 5 for path, _ in service.asked)


def test_what_only_pads_an_answer_is_no_breach(settings, look_in, tmp_path):
    (tmp_path / f"{SHA[:5]}.txt").write_text(f"{SHA[5:]}:0\n")
    look_in(str(tmp_path))
    assert breached.fault(KNOWN) == ""


def test_when_nobody_answers_the_password_is_taken_and_the_log_says_so(
    settings, look_in, tmp_path, capsys
):
    look_in(str(tmp_path))
    assert breached.fault(KNOWN) == ""
    said = capsys.readouterr()
    assert "breached passwords not asked" in said.out + said.err
    assert KNOWN not in said.out + said.err
