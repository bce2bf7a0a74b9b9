"""The loop: one libcurl multi handle, hundreds in flight, HTTP/2 where the service speaks it.

Outcomes come in the order in which they arrive.
"""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

import pycurl

from app.nudges import endpoints
from app.nudges.gateway.line import Line
from app.nudges.gateway.sealed import Message, Seal
from app.nudges.outcomes import Outcome, Result

IN_FLIGHT = 512
AT_ONCE = 64  # encrypted between two looks at the sockets, so that neither side waits long
IDLE = 0.1  # seconds


@dataclass
class Gateway:
    """One sender: a VAPID key pair, and the connections it keeps. For one thread."""

    vapid_private_key: str
    vapid_subject: str
    push_hosts: tuple[str, ...] = ()
    _flying: dict[pycurl.Curl, Line] = field(default_factory=dict, init=False)
    _resting: list[Line] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        self._seal = Seal(self.vapid_private_key, self.vapid_subject)
        self._multi = pycurl.CurlMulti()
        self._multi.setopt(pycurl.M_PIPELINING, pycurl.PIPE_MULTIPLEX)
        self._multi.setopt(pycurl.M_MAXCONNECTS, IN_FLIGHT)  # or each service keeps as many

    def rounds(self, messages: Iterable[Message]) -> Iterator[list[Outcome]]:
        """Send `messages`, taken as there is room; the outcomes in lists of what came at once."""
        waiting = iter(messages)
        try:
            while True:
                begun = list(islice(waiting, min(AT_ONCE, IN_FLIGHT - len(self._flying))))
                outcomes = [failed for one in begun if (failed := self._start(one))]
                self._multi.perform()
                outcomes += self._landed()
                if outcomes:
                    yield outcomes
                elif not self._flying:
                    return
                elif not begun:
                    self._wait()
        finally:
            self._drop_all()

    def _start(self, message: Message) -> Outcome | None:
        """Put a message on its way; the outcome, if it cannot even start."""
        if not endpoints.is_allowed(message.endpoint, self.push_hosts):
            return Outcome(message.key, Result.FAILED)
        try:
            body = self._seal.body(message)
        except ValueError:  # keys that are no keys
            return Outcome(message.key, Result.FAILED)
        line = self._resting.pop() if self._resting else Line()
        may_be_local = endpoints.may_be_local(message.endpoint, self.push_hosts)
        line.load(message.key, message.endpoint, self._seal.headers(message), body, may_be_local)
        self._flying[line.curl] = line
        self._multi.add_handle(line.curl)
        return None

    def _landed(self) -> list[Outcome]:
        """The outcomes of what ended since we last looked."""
        ended: list[pycurl.Curl] = []
        more = 1
        while more:
            more, answered, broken = self._multi.info_read()
            ended += answered + [curl for curl, _, _ in broken]
        return [self._finish(curl) for curl in ended]

    def _finish(self, curl: pycurl.Curl) -> Outcome:
        line = self._flying.pop(curl)
        self._multi.remove_handle(curl)
        self._resting.append(line)
        return line.outcome()

    def _wait(self) -> None:
        if self._multi.select(IDLE) < 0:  # nothing to wait on yet, while a name is looked up
            time.sleep(0.005)

    def _drop_all(self) -> None:
        """Forget what still flies, when the caller stops listening."""
        for curl in self._flying:
            self._multi.remove_handle(curl)
            curl.close()
        self._flying.clear()
