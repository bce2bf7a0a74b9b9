"""Browsers to send to, whose keys are real, and the sender's own key."""

import base64
import secrets
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)

from app import keys
from app.nudges.gateway import Message
from bench.sink import Sink

BODY = b"x" * 250
SUBJECT = "doorway@clinic.org"
PRIVATE = keys._new_vapid_key()
SECRETS = 200  # key pairs that the browsers share: making one for each would be most of the bench


@dataclass(frozen=True)
class Browser:
    """What a browser gives to be reached by."""

    endpoint: str
    p256dh: str
    auth: str


def browsers(count: int, sink: Sink) -> list[Browser]:
    """`count` browsers whose push service is `sink`."""
    made = [(_public_key(), _encoded(secrets.token_bytes(16))) for _ in range(min(count, SECRETS))]
    return [Browser(sink.endpoint(n), *made[n % len(made)]) for n in range(count)]


def message(number: int, to: Browser) -> Message:
    """The nudge number `number`, as our gateway takes it."""
    return Message(number, to.endpoint, to.p256dh, to.auth, BODY, 600, "high", f"topic-{number}")


def public_pem() -> bytes:
    """The public half of PRIVATE."""
    public = load_pem_private_key(PRIVATE.encode(), password=None).public_key()
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def private_number() -> str:
    """PRIVATE as JavaScript's libraries take it: the number alone, base64url."""
    key = load_pem_private_key(PRIVATE.encode(), password=None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return _encoded(key.private_numbers().private_value.to_bytes(32, "big"))


def _public_key() -> str:
    public = ec.generate_private_key(ec.SECP256R1()).public_key()
    return _encoded(public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


def _encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")
