"""A subscription without a browser: keys of our own, messages read by somebody else's code."""

import base64
import json
import secrets
from dataclasses import dataclass, field
from typing import Any

import http_ece
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.push_service.mailbox import Mailbox, Message


@dataclass(frozen=True)
class Device:
    """The receiving end of one mailbox, as RFC 8291 describes it."""

    mailbox: Mailbox
    private_key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(16))

    @property
    def endpoint(self) -> str:
        return self.mailbox.endpoint

    @property
    def p256dh(self) -> str:
        """The public key, base64url without padding, as PushSubscription.toJSON gives it."""
        public = self.private_key.public_key()
        return _encoded(public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))

    @property
    def auth(self) -> str:
        return _encoded(self.secret)

    def subscription(self) -> dict[str, Any]:
        """The body of `PUT /api/push/subscription`."""
        return {"endpoint": self.endpoint, "keys": {"p256dh": self.p256dh, "auth": self.auth}}

    def decrypt(self, message: Message) -> bytes:
        """The plaintext, by PyPI's http_ece; raises http_ece.ECEException when it is not for us."""
        return bytes(
            http_ece.decrypt(message.body, private_key=self.private_key, auth_secret=self.secret)
        )

    def payloads(self) -> list[Any]:
        """Every message accepted so far, as JSON, oldest first, collapsed ones too."""
        return [json.loads(self.decrypt(message)) for message in list(self.mailbox.accepted)]


def _encoded(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")
