"""What lies between a phone and the site: passes every request on, or makes trouble of one kind.

Page and service worker meet it alike, which a browser's own switches do not promise.
"""

import http.client
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum, auto
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

UPLOAD = "/api/moments"
OF_ONE_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "server", "date"}


class Trouble(Enum):
    NONE = auto()
    AWAY = auto()  # no signal: every connection ends without an answer
    BUSY = auto()  # uploads are answered 503 and never reach the site
    DEAF = auto()  # the site takes uploads, and its answers are lost
    SLOW = auto()  # the site takes uploads, and its answers are held until the trouble is over


class BadSignal(ThreadingHTTPServer):
    """Listens on `port` of this machine and asks the site on `there`; `held`: it holds an answer."""

    daemon_threads = True

    def __init__(self, port: int, there: int) -> None:
        super().__init__(("127.0.0.1", port), _Request)
        self.there = there
        self.trouble = Trouble.NONE
        self.held = False
        threading.Thread(target=self.serve_forever, args=[0.05], daemon=True).start()

    @contextmanager
    def in_trouble(self, trouble: Trouble) -> Iterator[None]:
        """Until then; one trouble may lie within another."""
        before, self.trouble = self.trouble, trouble
        self.held = False
        try:
            yield
        finally:
            self.trouble = before

    def handle_error(self, *_: object) -> None:
        """A phone that hangs up is no news."""

    def close(self) -> None:
        self.shutdown()
        self.server_close()


class _Request(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: BadSignal

    def _meet(self) -> None:
        self.close_connection = True
        with suppress(OSError, http.client.HTTPException):
            self._answer(self.rfile.read(int(self.headers.get("Content-Length", 0))))

    do_GET = do_POST = do_PUT = do_DELETE = _meet

    def _answer(self, body: bytes) -> None:
        trouble = self.server.trouble
        if trouble is Trouble.AWAY:
            return
        if self.path == UPLOAD and trouble is Trouble.BUSY:
            self._say(503, [("Retry-After", "1")], b"")
            return
        answer = self._ask(body)
        while self.path == UPLOAD and self.server.trouble is Trouble.SLOW:
            self.server.held = True
            time.sleep(0.01)
        is_lost = self.path == UPLOAD and trouble is Trouble.DEAF
        if not is_lost and self.server.trouble is not Trouble.AWAY:
            self._say(*answer)

    def _ask(self, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
        there = http.client.HTTPConnection("127.0.0.1", self.server.there, timeout=30)
        try:
            there.request(self.command, self.path, body, dict(self.headers))
            answer = there.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        finally:
            there.close()

    def _say(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self.close_connection = False
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in OF_ONE_HOP:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Prints nothing."""
