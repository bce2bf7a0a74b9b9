"""Proofs that pushes can work from here: of the subject, the key, the encryption, the clock. Pure.

Each is a finding in a sentence for whoever runs Doorway. Nothing is sent anywhere.
"""

import base64
import hmac
import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import jwt
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.types import Options

from app import config, keys
from app.nudges.gateway.sealed import Message, Seal
from app.nudges.vapid import Vapid

NOWHERE = "https://push.invalid/x"  # signed for and encrypted for, never called
LETTER = b"sit down first".ljust(2000)
CLOCKS_MAY_DIFFER = timedelta(minutes=2)
CURVE = ec.SECP256R1()
ONLY_THE_SIGNATURE: Options = {"verify_exp": False, "verify_aud": False}


@dataclass(frozen=True)
class Finding:
    """One thing looked at, in a sentence."""

    is_fine: bool
    says: str


def subject(text: str) -> Finding:
    """Whether push services can write to somebody (RFC 8292 §2.1); Apple refuses made-up domains."""
    mend = "Set VAPID_SUBJECT to mailto: and an address that somebody reads."
    if not text.startswith(("mailto:", "https://")):
        return Finding(False, f"VAPID_SUBJECT is neither mailto: nor https:. {mend}")
    if not config.is_routable(text):
        return Finding(False, f"VAPID_SUBJECT is {text}, a domain nobody can reach. {mend}")
    return Finding(True, f"Push services can write to {text}.")


def key_pair(private_pem: str, public: str, now: datetime) -> Finding:
    """Whether what the private key signs is believed by browsers given `public` (base64url)."""
    if not keys.is_vapid_key(private_pem):
        return Finding(False, "VAPID_PRIVATE_KEY is not a P-256 private key in PEM.")
    header = Vapid(private_pem, "mailto:check@doorway.invalid").authorization(NOWHERE, now)
    token = header.removeprefix("vapid t=").partition(",")[0]
    try:
        point = ec.EllipticCurvePublicKey.from_encoded_point(CURVE, _decoded(public))
        jwt.decode(token, point, ["ES256"], options=ONLY_THE_SIGNATURE)
    except (ValueError, jwt.InvalidTokenError):
        return Finding(False, "The public key that browsers get does not fit the private key.")
    return Finding(True, "The key pair is whole: what it signs is believed by its public half.")


def encryption(private_pem: str) -> Finding:
    """A letter to ourselves: sealed as every nudge is, opened by other code."""
    phone, secret = ec.generate_private_key(CURVE), os.urandom(16)
    to = (NOWHERE, encoded(point_of(phone)), encoded(secret))
    sealed = Seal(private_pem, "").body(Message(0, *to, LETTER, 60, "high", "check"))
    if opened(sealed, phone, secret) != LETTER:
        return Finding(False, "A message encrypted here cannot be read: report this as a fault.")
    return Finding(True, "A message encrypted here can be read by the device it is for.")


def opened(sealed: bytes, phone: ec.EllipticCurvePrivateKey, secret: bytes) -> bytes:
    """The plain text of one record for `phone`, by RFC 8291 §3.4 and RFC 8188 §2; b"" if it has none."""
    salt, sender = sealed[:16], sealed[21 : 21 + sealed[20]]
    agreed = phone.exchange(ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(CURVE, sender))
    both = point_of(phone) + sender
    shared = _expanded(hmac.digest(secret, agreed, "sha256"), b"WebPush: info\0" + both, 32)
    root = hmac.digest(salt, shared, "sha256")
    key = _expanded(root, b"Content-Encoding: aes128gcm\0", 16)
    nonce = _expanded(root, b"Content-Encoding: nonce\0", 12)
    try:
        plain = AESGCM(key).decrypt(nonce, sealed[21 + len(sender) :], None)
    except InvalidTag:
        return b""
    return plain.rstrip(b"\0").removesuffix(b"\2")


def clock(now: datetime, written_at: Collection[datetime], told: Mapping[str, datetime]) -> Finding:
    """Whether the clock that shows `now` can be right.

    `written_at` is when things were written here: it shows only a clock that fell back. `told` is
    what push services (by host) say the time is; without one, nobody here can know.
    """
    mend = "Set the clock: nudges come at the wrong time, and push services may refuse us."
    newest = max(written_at, default=now)
    if newest > now + CLOCKS_MAY_DIFFER:
        was = f"but something was written here at {_utc(newest)}"
        return Finding(False, f"The clock shows {_utc(now)}, {was}. {mend}")
    for host, at in told.items():
        if abs(at - now) > CLOCKS_MAY_DIFFER:
            return Finding(
                False, f"The clock shows {_utc(now)}, but {host} says {_utc(at)}. {mend}"
            )
    if told:
        return Finding(True, "The clock agrees with the push services.")
    return Finding(
        True,
        f"The clock shows {_utc(now)} and has not fallen back. No push service told the time, "
        "so look yourself whether that is right.",
    )


def point_of(key: ec.EllipticCurvePrivateKey) -> bytes:
    """The public half, as PushSubscription gives it: an uncompressed point."""
    return key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _expanded(key: bytes, info: bytes, length: int) -> bytes:
    """The first block of HKDF-Expand (RFC 5869 §2.3) for SHA-256."""
    return hmac.digest(key, info + b"\1", "sha256")[:length]


def _decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _utc(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
