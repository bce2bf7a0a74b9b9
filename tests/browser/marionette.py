"""The Marionette wire: length-prefixed JSON over a loopback socket, as Firefox speaks it.

https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
"""

import itertools
import json
import socket
from typing import Any


class MarionetteError(Exception):
    """Firefox refused a command; `kind` is the WebDriver error code ("no such element")."""

    def __init__(self, error: dict[str, str]) -> None:
        super().__init__(f"{error['error']}: {error['message']}")
        self.kind = error["error"]


class Marionette:
    """One connection to one Firefox; commands are answered in order."""

    def __init__(self, port: int, seconds: float = 60) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=seconds)
        self._ids = itertools.count(1)
        self._read()  # the greeting

    def command(self, name: str, **parameters: Any) -> Any:
        """The value Firefox answers; raises MarionetteError when it answers an error."""
        sent = next(self._ids)
        body = json.dumps([0, sent, name, parameters]).encode()
        self._socket.sendall(b"%d:%s" % (len(body), body))
        _, answered, error, result = self._read()
        assert answered == sent, f"answer {answered} to command {sent}"
        if error:
            raise MarionetteError(error)
        is_plain_value = isinstance(result, dict) and result.keys() == {"value"}
        return result["value"] if is_plain_value else result

    def close(self) -> None:
        self._socket.close()

    def _read(self) -> Any:
        length = b""
        while not length.endswith(b":"):
            length += self._receive(1)
        return json.loads(self._receive(int(length[:-1])))

    def _receive(self, count: int) -> bytes:
        received = b""
        while len(received) < count:
            chunk = self._socket.recv(count - len(received))
            if not chunk:
                raise ConnectionError("Firefox closed the Marionette connection")
            received += chunk
        return received
