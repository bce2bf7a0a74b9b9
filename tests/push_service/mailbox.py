"""One subscription as the push service keeps it: what came, what waits, what was collapsed."""

import itertools
from dataclasses import dataclass, field
from email.message import Message as Headers

from tests.push_service.answers import Answers


@dataclass(frozen=True)
class Attempt:
    """One POST to one mailbox, whatever came of it; `at` is POSIX seconds."""

    at: float
    status: int
    headers: Headers
    body: bytes
    sentence: str = ""


@dataclass(frozen=True)
class Message:
    """One accepted message; `body` is still encrypted, times are POSIX seconds."""

    version: str
    at: float
    expires: float
    headers: Headers
    body: bytes

    @property
    def topic(self) -> str | None:
        return self.headers.get("Topic")


@dataclass
class Mailbox:
    """`channel` and `browser` (its uaid) are None for a subscription made without a browser."""

    token: str
    endpoint: str
    key: bytes
    browser: str | None = None
    channel: str | None = None
    is_gone: bool = False
    answers: Answers = field(default_factory=Answers)
    attempts: list[Attempt] = field(default_factory=list)
    accepted: list[Message] = field(default_factory=list)
    waiting: list[Message] = field(default_factory=list)
    acks: list[tuple[str, int]] = field(default_factory=list)
    nacks: list[tuple[str, int]] = field(default_factory=list)

    def keep(self, message: Message) -> None:
        """Store it; a Topic replaces what waits under the same name (RFC 8030 section 5.4)."""
        self.accepted.append(message)
        if message.topic:
            self.waiting = [one for one in self.waiting if one.topic != message.topic]
        self.waiting.append(message)

    def deliverable(self, now: float) -> list[Message]:
        """What a browser that comes online at `now` gets, oldest first."""
        return [message for message in self.waiting if message.expires > now]

    def acknowledge(self, version: str, code: int) -> None:
        self.acks.append((version, code))
        self.waiting = [one for one in self.waiting if one.version != version]

    def refuse_to_show(self, version: str, code: int) -> None:
        self.nacks.append((version, code))


versions = (f"v{number}" for number in itertools.count(1))
