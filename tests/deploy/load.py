"""People who keep asking: threads that send requests until told to stop, and remember what failed."""

import http.client
import json
import socket
import ssl
import threading
import time
import uuid
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from tests.deploy.people import Who

TIMEOUT = 20  # seconds


class Load:
    """While its `with` block runs, `people` threads call `ask` again and again.

    `answered` counts what went well; `failed` names what did not.
    """

    def __init__(self, ask: Callable[[], object], people: int = 4) -> None:
        self.answered, self.failed = 0, list[str]()
        self._ask, self._lock, self._stop = ask, threading.Lock(), threading.Event()
        self._threads = [threading.Thread(target=self._go_on) for _ in range(people)]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def _go_on(self) -> None:
        while not self._stop.is_set():
            try:
                self._ask()
            except Exception as fault:
                with self._lock:
                    self.failed.append(repr(fault))
            else:
                with self._lock:
                    self.answered += 1
            time.sleep(0.01)


class UnixLine(http.client.HTTPConnection):
    """HTTP over a socket in the file system."""

    def __init__(self, path: Path) -> None:
        super().__init__("localhost", timeout=TIMEOUT)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(TIMEOUT)
        self.sock.connect(str(self._path))


def tcp(port: int) -> http.client.HTTPConnection:
    return http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)


def tls(port: int, trusted: Path) -> http.client.HTTPConnection:
    """HTTPS to localhost, whose certificate must be `trusted`."""
    context = ssl.create_default_context(cafile=str(trusted))
    return http.client.HTTPSConnection("localhost", port, timeout=TIMEOUT, context=context)


def answers(line: http.client.HTTPConnection) -> bool:
    """Whether somebody says that they are alive."""
    with closing(line), suppress(OSError):
        line.request("GET", "/healthz")
        return line.getresponse().status == 200
    return False


def upload(line: http.client.HTTPConnection, who: Who) -> str:
    """Send one moment on a connection of its own; its id. AssertionError unless it was accepted."""
    now = datetime.now(UTC).isoformat()
    item = {
        **{"id": str(uuid.uuid4()), "skill": "sit-down", "outcome": "worked"},
        **{"occurred_at": now, "noticed": [], "note": "", "share": "me", "source": "app"},
        **{"rev": 1, "deleted": False},
    }
    body = json.dumps({"user": who.id, "sent_at": now, "moments": [item]})
    headers = {"Content-Type": "application/json", "Cookie": who.cookie}
    headers["Sec-Fetch-Site"] = "same-origin"
    with closing(line):
        line.request("POST", "/api/moments", body, headers)
        answer = line.getresponse()
        said = answer.read().decode()
    assert answer.status == 200 and '"accepted"' in said, f"{answer.status} {said[:200]}"
    return str(item["id"])
