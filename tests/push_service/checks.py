"""What a strict push service demands of one POST (RFC 8030, 8188, 8291, 8292); values only."""

import base64
import re
from dataclasses import dataclass
from email.message import Message as Headers

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.types import Options

MOST_BODY = 4096  # bytes, RFC 8030 section 7.2
LEAST_BODY = 16 + 4 + 1 + 65 + 1 + 16  # salt, record size, idlen, key, delimiter, tag
LONGEST_TOKEN = 24 * 3600  # seconds, RFC 8292 section 2
LONGEST_TTL = 30 * 24 * 3600  # seconds; autopush's MAX_NOTIFICATION_TTL_SECS
URGENCIES = ("very-low", "low", "normal", "high")
ONLY_THE_SIGNATURE: Options = {"verify_exp": False, "verify_aud": False, "verify_sub": False}
SUBJECT = re.compile(r"mailto:[^@\s:]+@[^@\s]+|https://[^/\s]+\S*")
TOPIC = re.compile(r"[A-Za-z0-9_-]{1,32}")


@dataclass(eq=False)
class Refusal(Exception):
    """A request turned away: the HTTP status, autopush's errno, and a sentence."""

    status: int
    errno: int
    sentence: str


def check_request(headers: Headers, body: bytes, origin: str, key: bytes, now: float) -> None:
    """Raise Refusal unless a push service at `origin` would take this message.

    `key` is the 65-byte VAPID key of the subscription, `now` POSIX seconds.
    """
    _check_size(body)
    _check_delivery(headers)
    _check_encryption(headers, body)
    check_vapid(headers.get("Authorization", ""), origin, key, now)


def check_vapid(authorization: str, origin: str, key: bytes, now: float) -> None:
    """RFC 8292: 401 when credentials are missing, 403 when they are not good for this mailbox."""
    token, shown_key = _credentials(authorization)
    if shown_key != key:
        raise Refusal(403, 109, "k is not the key this subscription was made with")
    claims = _verified_claims(token, shown_key)
    if claims.get("aud") != origin:
        raise Refusal(403, 109, f"aud is {claims.get('aud')!r}, not {origin!r}")
    expires = claims.get("exp")
    if not isinstance(expires, int | float) or not now < expires <= now + LONGEST_TOKEN:
        raise Refusal(403, 109, f"exp {expires!r} is past or more than 24 hours ahead")
    if not SUBJECT.fullmatch(str(claims.get("sub"))):
        raise Refusal(403, 109, f"sub {claims.get('sub')!r} is neither mailto: nor https:")


def unpadded(text: str) -> bytes:
    """Bytes of base64url, padded or not; ValueError for anything else."""
    return base64.b64decode(text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4), b"-_", True)


def _check_size(body: bytes) -> None:
    if len(body) > MOST_BODY:
        raise Refusal(413, 104, f"{len(body)} bytes are more than {MOST_BODY}")


def _check_delivery(headers: Headers) -> None:
    ttl = headers.get("TTL", "")
    if not re.fullmatch(r"\d{1,10}", ttl):
        raise Refusal(400, 111, f"TTL {ttl!r} is not a number of seconds")
    if headers.get("Urgency", "normal") not in URGENCIES:
        raise Refusal(400, 112, f"Urgency {headers['Urgency']!r} is unknown")
    if not TOPIC.fullmatch(headers.get("Topic", "topic")):
        raise Refusal(400, 113, f"Topic {headers['Topic']!r} is not 1 to 32 base64url characters")


def _check_encryption(headers: Headers, body: bytes) -> None:
    if headers.get("Content-Encoding") != "aes128gcm":
        raise Refusal(400, 110, "Content-Encoding is not aes128gcm")
    record_size = int.from_bytes(body[16:20], "big")
    is_headed = len(body) >= LEAST_BODY and body[20:22] == b"\x41\x04" and record_size >= 18
    if not is_headed:
        raise Refusal(400, 110, "the body does not begin with an RFC 8291 header")


def _credentials(authorization: str) -> tuple[str, bytes]:
    scheme, _, rest = authorization.partition(" ")
    fields = dict(part.strip().partition("=")[::2] for part in rest.split(","))
    if scheme.lower() != "vapid" or not {"t", "k"} <= fields.keys():
        raise Refusal(401, 109, "Authorization is not: vapid t=..., k=...")
    try:
        return fields["t"], unpadded(fields["k"])
    except ValueError:
        raise Refusal(401, 109, "k is not base64url") from None


def _verified_claims(token: str, key: bytes) -> dict[str, object]:
    try:
        public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), key)
        return dict(jwt.decode(token, public, ["ES256"], options=ONLY_THE_SIGNATURE))
    except (jwt.InvalidTokenError, ValueError) as error:
        raise Refusal(403, 109, f"the token is not signed by k: {error}") from None
