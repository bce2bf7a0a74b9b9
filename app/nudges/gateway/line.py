"""One line to a push service, used for one message after another: pinned, capped, timed.

The address is checked as the socket is made, so a name cannot point elsewhere by then. Proxies of
the environment and redirects are ignored.
"""

import socket
import ssl
from io import BytesIO
from typing import Any

import pycurl

from app.nudges import endpoints
from app.nudges.outcomes import Outcome, Result, result_of, result_without_answer

DEADLINE = 5000  # milliseconds for a message, all in all
MOST_READ = 4096  # bytes of an answer
SMALL = 16 * 1024  # bytes of each buffer, the least that libcurl takes; hundreds are held at once


class Line:
    """A libcurl handle and the message `key` that is on it, if any."""

    def __init__(self) -> None:
        self.curl = _new_curl()
        self.curl.setopt(pycurl.WRITEFUNCTION, self._read)
        self.curl.setopt(pycurl.OPENSOCKETFUNCTION, self._open_socket)
        self.curl.setopt(pycurl.SEEKFUNCTION, _refuse_to_rewind)

    def load(
        self, key: Any, endpoint: str, headers: list[str], body: bytes, may_be_local: bool
    ) -> None:
        """Take a message, to go out when libcurl is given the handle."""
        self.key, self._may_be_local, self._received, self._has_strayed = (
            key,
            may_be_local,
            0,
            False,
        )
        self.curl.setopt(pycurl.URL, endpoint)
        # Wait for a connection that can be shared; plain HTTP has none, and would wait for an answer.
        self.curl.setopt(pycurl.PIPEWAIT, endpoint.startswith("https:"))
        self.curl.setopt(pycurl.HTTPHEADER, headers)
        # A body that cannot be read twice: libcurl posts again by itself on a torn connection.
        self.curl.setopt(pycurl.POSTFIELDSIZE, len(body))
        self.curl.setopt(pycurl.READFUNCTION, BytesIO(body).read)

    def outcome(self) -> Outcome:
        """What became of the message. A status that came is believed, however the rest went."""
        status = self.curl.getinfo(pycurl.RESPONSE_CODE)
        if status >= 200:
            retry_after = self.curl.getinfo(pycurl.RETRY_AFTER) or None
            return Outcome(self.key, result_of(status), status, retry_after)
        was_sent = self.curl.getinfo(pycurl.REQUEST_SIZE) > 0
        if self._has_strayed and not was_sent:
            return Outcome(self.key, Result.FAILED)
        return Outcome(self.key, result_without_answer(was_sent))

    def _read(self, chunk: bytes) -> int:
        """Take a part of the answer's body; -1 ends the transfer, whose status is known by then."""
        self._received += len(chunk)
        return -1 if self._received > MOST_READ else len(chunk)

    def _open_socket(self, _purpose: int, address: Any) -> Any:
        host = address.addr[0]
        is_ours = self._may_be_local and host in ("127.0.0.1", "::1")
        if is_ours or endpoints.is_public(host):
            return socket.socket(address.family, address.socktype, address.protocol)
        self._has_strayed = True
        return pycurl.SOCKET_BAD


def _refuse_to_rewind(_offset: int, _origin: int) -> int:
    return int(pycurl.SEEKFUNC_FAIL)


def _new_curl() -> pycurl.Curl:
    curl = pycurl.Curl()
    curl.setopt(pycurl.POST, 1)
    curl.setopt(pycurl.TIMEOUT_MS, DEADLINE)
    curl.setopt(pycurl.NOSIGNAL, 1)
    curl.setopt(pycurl.FOLLOWLOCATION, 0)
    curl.setopt(pycurl.PROXY, "")
    curl.setopt(pycurl.PROTOCOLS, pycurl.PROTO_HTTP | pycurl.PROTO_HTTPS)
    curl.setopt(pycurl.HTTP_VERSION, pycurl.CURL_HTTP_VERSION_2TLS)
    curl.setopt(pycurl.USERAGENT, "Doorway")
    curl.setopt(pycurl.UPLOAD_BUFFERSIZE, SMALL)
    curl.setopt(pycurl.BUFFERSIZE, SMALL)
    authorities = ssl.get_default_verify_paths().cafile
    if authorities:
        curl.setopt(pycurl.CAINFO, authorities)
    return curl
