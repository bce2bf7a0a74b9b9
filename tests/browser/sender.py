"""An application server made of other people's code only: http_ece encrypts, PyJWT signs."""

import base64
import http.client
import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import http_ece
import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

Subscription = Mapping[str, Any]


@dataclass(frozen=True)
class Answered:
    """What the push service said; `status` 0 when the connection broke."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(frozen=True)
class Sender:
    """One VAPID key; the claims and headers of a good request, each of which a test may spoil."""

    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )

    @property
    def public_key(self) -> str:
        """The application server key, base64url without padding."""
        public = self.key.public_key()
        return encoded(public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))

    def send(self, subscription: Subscription, payload: Any, **headers: str) -> Answered:
        """POST one JSON payload; `headers` are added, an empty one is left out."""
        body = encrypted(json.dumps(payload).encode(), subscription)
        return self.post(subscription["endpoint"], body, **headers)

    def post(self, endpoint: str, body: bytes, **headers: str) -> Answered:
        good = {
            "TTL": "60",
            "Content-Encoding": "aes128gcm",
            "Authorization": self.authorization(endpoint),
        }
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        kept = {name: value for name, value in {**good, **named}.items() if value}
        return _post(endpoint, body, kept)

    def authorization(self, endpoint: str, **claims: Any) -> str:
        """`vapid t=..., k=...`; `claims` replace the good ones."""
        parts = urlsplit(endpoint)
        good = {"aud": f"{parts.scheme}://{parts.netloc}", "exp": int(time.time()) + 3600}
        good_subject = {"sub": "mailto:doorway@clinic.org"}
        token = jwt.encode({**good, **good_subject, **claims}, self.key, "ES256")
        return f"vapid t={token}, k={self.public_key}"


def encrypted(plaintext: bytes, subscription: Subscription) -> bytes:
    """RFC 8291, by http_ece, in one record."""
    keys = subscription["keys"]
    return bytes(
        http_ece.encrypt(
            plaintext,
            salt=os.urandom(16),
            private_key=ec.generate_private_key(ec.SECP256R1()),
            dh=decoded(keys["p256dh"]),
            auth_secret=decoded(keys["auth"]),
            rs=4096,
            version="aes128gcm",
        )
    )


def encoded(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


def decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _post(endpoint: str, body: bytes, headers: Mapping[str, str]) -> Answered:
    parts = urlsplit(endpoint)
    connection = http.client.HTTPConnection(parts.netloc, timeout=10)
    try:
        connection.request("POST", parts.path, body, dict(headers))
        response = connection.getresponse()
        return Answered(response.status, dict(response.getheaders()), response.read())
    except (OSError, http.client.HTTPException):
        return Answered(0)
    finally:
        connection.close()
