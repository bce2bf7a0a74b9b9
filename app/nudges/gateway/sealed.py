"""A message as a push service takes it: encrypted (RFC 8291), signed (RFC 8292), with its headers."""

from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)
from webpush import WebPush

from app import clock
from app.nudges.vapid import Vapid


@dataclass(frozen=True)
class Message:
    """One message to one subscription. `body` is plain text, `ttl` in seconds (RFC 8030 §5.2).

    `key` is what the caller knows it by, and comes back with its outcome.
    """

    key: Any
    endpoint: str
    p256dh: str
    auth: str
    body: bytes
    ttl: int
    urgency: str
    topic: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """As much of a WebPushSubscription as the library reads; pydantic's own takes 5 µs to make."""

    keys: Message


class Seal:
    """The sender's key pair (PEM), its subject, and what is kept of them from message to message."""

    def __init__(self, private_pem: str, subject: str) -> None:
        self._vapid = Vapid(private_pem, subject)
        self._cipher = _cipher(private_pem)

    def body(self, message: Message) -> bytes:
        """The message encrypted. ValueError when the browser's keys are no keys.

        The library's `get` would also sign a token, which drops a port and repeats `mailto:`.
        """
        encrypted: bytes = self._cipher._encrypt(message.body, Recipient(message))
        return encrypted

    def headers(self, message: Message) -> list[str]:
        return [
            f"TTL: {message.ttl}",
            f"Urgency: {message.urgency}",
            f"Topic: {message.topic}",
            "Content-Encoding: aes128gcm",
            "Content-Type: application/octet-stream",
            f"Authorization: {self._vapid.authorization(message.endpoint, clock.now())}",
        ]


def _cipher(private_pem: str) -> WebPush:
    public = load_pem_private_key(private_pem.encode(), password=None).public_key()
    public_pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return WebPush(private_key=private_pem.encode(), public_key=public_pem)
