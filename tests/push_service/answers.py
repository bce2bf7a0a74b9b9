"""What a test tells the push service to answer instead of the truth: errors, silence, rubbish."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from threading import Lock
from typing import Any


@dataclass(frozen=True)
class Answer:
    """One commanded answer, given only to requests that pass every check.

    `wait` is seconds of silence before it, `drip` seconds between any two bytes of it;
    `reset` tears the connection down instead; `raw` is sent as it is, HTTP or not.
    The message is kept when the status is 2xx, or whatever is said when `keep` is true.
    """

    status: int = 201
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    wait: float = 0.0
    drip: float = 0.0
    reset: bool = False
    raw: bytes | None = None
    keep: bool = False

    @property
    def accepts(self) -> bool:
        is_spoken = not self.reset and self.raw is None
        return self.keep or (is_spoken and self.status // 100 == 2)

    def rendered(self) -> bytes:
        """The bytes on the wire, HTTP/1.1; without `Content-Length` of its own it gets one."""
        if self.raw is not None:
            return self.raw
        headers = {"Content-Length": str(len(self.body)), **self.headers}
        reason = HTTPStatus(self.status).phrase
        lines = [f"HTTP/1.1 {self.status} {reason}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        return "\r\n".join([*lines, "", ""]).encode() + self.body


class Answers:
    """The answers commanded for one mailbox: each `put` is given once, in order, then `always`."""

    def __init__(self) -> None:
        self._once: deque[Answer] = deque()
        self._always: Answer | None = None
        self._lock = Lock()

    def put(self, status: int = 201, headers: Mapping[str, str] | None = None, **more: Any) -> None:
        """Answer one request so; `more` are the other fields of Answer."""
        self._once.append(Answer(status, headers or {}, **more))

    def always(
        self, status: int = 201, headers: Mapping[str, str] | None = None, **more: Any
    ) -> None:
        """Answer so whenever nothing was `put`, until `clear`."""
        self._always = Answer(status, headers or {}, **more)

    def clear(self) -> None:
        """Back to the truth."""
        self._once.clear()
        self._always = None

    def next(self) -> Answer | None:
        with self._lock:
            return self._once.popleft() if self._once else self._always
