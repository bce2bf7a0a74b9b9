"""Posts encrypted messages to push services; the only module that knows `webpush` and `pycurl`.

One libcurl multi handle, hundreds in flight, HTTP/2 where the service speaks it. The address is
checked as the socket is made, so a name cannot point elsewhere by then. Proxies of the environment
and redirects are ignored. Outcomes come in the order in which they arrive.
"""

import socket
import ssl
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from threading import local
from typing import Any

import pycurl
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)
from webpush import WebPush, WebPushSubscription
from webpush.types import WebPushKeys

from app import clock, config
from app.nudges import endpoints
from app.nudges.outcomes import Outcome, Result, result_of, result_without_answer
from app.nudges.vapid import Vapid

IN_FLIGHT = 512
AT_ONCE = 32  # encrypted between two looks at the sockets, so that neither side waits long
DEADLINE = 5000  # milliseconds for a message, all in all
MOST_READ = 4096  # bytes of an answer
SMALL = 16 * 1024  # bytes of each buffer, the least that libcurl takes; hundreds are held at once
IDLE = 0.1  # seconds


@dataclass(frozen=True)
class Message:
    """One message to one subscription. `body` is plain text, `ttl` in seconds (RFC 8030 §5.2)."""

    key: int
    endpoint: str
    p256dh: str
    auth: str
    body: bytes
    ttl: int
    urgency: str
    topic: str


@dataclass
class Transfer:
    """A message on its way; `has_strayed` when its name led to an address that is not public."""

    key: int
    curl: pycurl.Curl
    may_be_local: bool
    received: int = 0
    has_strayed: bool = False

    def read(self, chunk: bytes) -> int:
        """Take a part of the answer's body; -1 ends the transfer, whose status is known by then."""
        self.received += len(chunk)
        return -1 if self.received > MOST_READ else len(chunk)

    def open_socket(self, _purpose: int, address: Any) -> Any:
        host = address.addr[0]
        is_ours = self.may_be_local and host in ("127.0.0.1", "::1")
        if is_ours or endpoints.is_public(host):
            return socket.socket(address.family, address.socktype, address.protocol)
        self.has_strayed = True
        return pycurl.SOCKET_BAD


def send_all(messages: Iterable[Message]) -> Iterator[Outcome]:
    """Send `messages`, taken as they can go out; one outcome for each, as it comes."""
    return chain.from_iterable(rounds(messages))


def rounds(messages: Iterable[Message]) -> Iterator[list[Outcome]]:
    """As `send_all`, in lists of what came at once: worth one transaction each."""
    return _gateway().rounds(messages)


@dataclass
class Gateway:
    """One sender: a VAPID key pair, and the connections it keeps. For one thread."""

    vapid_private_key: str
    vapid_subject: str
    push_hosts: tuple[str, ...] = ()
    _flying: dict[pycurl.Curl, Transfer] = field(default_factory=dict, init=False)
    _resting: list[pycurl.Curl] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        self._vapid = Vapid(self.vapid_private_key, self.vapid_subject)
        self._cipher = _cipher(self.vapid_private_key)
        self._multi = pycurl.CurlMulti()
        self._multi.setopt(pycurl.M_PIPELINING, pycurl.PIPE_MULTIPLEX)

    def rounds(self, messages: Iterable[Message]) -> Iterator[list[Outcome]]:
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
            body = self._encrypted(message)
        except ValueError:  # keys that are no keys
            return Outcome(message.key, Result.FAILED)
        curl = self._resting.pop() if self._resting else _new_curl()
        may_be_local = endpoints.may_be_local(message.endpoint, self.push_hosts)
        transfer = Transfer(message.key, curl, may_be_local)
        curl.setopt(pycurl.URL, message.endpoint)
        curl.setopt(pycurl.HTTPHEADER, self._headers(message))
        curl.setopt(pycurl.POSTFIELDS, body)
        curl.setopt(pycurl.WRITEFUNCTION, transfer.read)
        curl.setopt(pycurl.OPENSOCKETFUNCTION, transfer.open_socket)
        self._flying[curl] = transfer
        self._multi.add_handle(curl)
        return None

    def _encrypted(self, message: Message) -> bytes:
        """RFC 8291, by the library, whose `get` would also sign a token that we cannot use."""
        subscription = WebPushSubscription.model_construct(
            keys=WebPushKeys.model_construct(p256dh=message.p256dh, auth=message.auth)
        )
        encrypted: bytes = self._cipher._encrypt(message.body, subscription)
        return encrypted

    def _headers(self, message: Message) -> list[str]:
        return [
            f"TTL: {message.ttl}",
            f"Urgency: {message.urgency}",
            f"Topic: {message.topic}",
            "Content-Encoding: aes128gcm",
            "Content-Type: application/octet-stream",
            f"Authorization: {self._vapid.authorization(message.endpoint, clock.now())}",
        ]

    def _landed(self) -> list[Outcome]:
        """The outcomes of what ended since we last looked."""
        ended: list[pycurl.Curl] = []
        more = 1
        while more:
            more, answered, broken = self._multi.info_read()
            ended += answered + [curl for curl, _, _ in broken]
        return [self._finish(curl) for curl in ended]

    def _finish(self, curl: pycurl.Curl) -> Outcome:
        transfer = self._flying.pop(curl)
        self._multi.remove_handle(curl)
        self._resting.append(curl)
        return _outcome(transfer)

    def _wait(self) -> None:
        if self._multi.select(IDLE) < 0:  # nothing to wait on yet, while a name is looked up
            time.sleep(0.005)

    def _drop_all(self) -> None:
        """Forget what still flies, when the caller stops listening."""
        for curl in self._flying:
            self._multi.remove_handle(curl)
            curl.close()
        self._flying.clear()


def _outcome(transfer: Transfer) -> Outcome:
    """What became of an ended transfer. A status that came is believed, however the rest went."""
    status = transfer.curl.getinfo(pycurl.RESPONSE_CODE)
    if status >= 200:
        retry_after = transfer.curl.getinfo(pycurl.RETRY_AFTER) or None
        return Outcome(transfer.key, result_of(status), status, retry_after)
    was_sent = transfer.curl.getinfo(pycurl.REQUEST_SIZE) > 0
    if transfer.has_strayed and not was_sent:
        return Outcome(transfer.key, Result.FAILED)
    return Outcome(transfer.key, result_without_answer(was_sent))


def _new_curl() -> pycurl.Curl:
    curl = pycurl.Curl()
    curl.setopt(pycurl.POST, 1)
    curl.setopt(pycurl.TIMEOUT_MS, DEADLINE)
    curl.setopt(pycurl.NOSIGNAL, 1)
    curl.setopt(pycurl.FOLLOWLOCATION, 0)
    curl.setopt(pycurl.PROXY, "")
    curl.setopt(pycurl.PROTOCOLS, pycurl.PROTO_HTTP | pycurl.PROTO_HTTPS)
    curl.setopt(pycurl.HTTP_VERSION, pycurl.CURL_HTTP_VERSION_2TLS)
    curl.setopt(pycurl.PIPEWAIT, 1)
    curl.setopt(pycurl.USERAGENT, "Doorway")
    curl.setopt(pycurl.UPLOAD_BUFFERSIZE, SMALL)
    curl.setopt(pycurl.BUFFERSIZE, SMALL)
    authorities = ssl.get_default_verify_paths().cafile
    if authorities:
        curl.setopt(pycurl.CAINFO, authorities)
    return curl


def _cipher(private_pem: str) -> WebPush:
    public = load_pem_private_key(private_pem.encode(), password=None).public_key()
    public_pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return WebPush(private_key=private_pem.encode(), public_key=public_pem)


_of_this_thread = local()


def _gateway() -> Gateway:
    """This thread's sender, with this process's settings."""
    settings = config.current()
    if getattr(_of_this_thread, "settings", None) is not settings:
        _of_this_thread.settings = settings
        _of_this_thread.gateway = Gateway(
            settings.vapid_private_key, settings.vapid_subject, settings.push_hosts
        )
    gateway: Gateway = _of_this_thread.gateway
    return gateway
