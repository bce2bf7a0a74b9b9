"""Says who sends, to each push service (RFC 8292): a signed token, kept while it is good.

The `webpush` library could sign too, but drops a port from `aud` and puts `mailto:` before `sub`.
"""

from datetime import datetime, timedelta

import jwt
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from app import keys
from app.nudges import endpoints

LASTS = timedelta(hours=12)  # at most 24; a server clock may be wrong
RENEW_BEFORE = timedelta(hours=1)


class Vapid:
    """One key pair (P-256, PEM) and one subject, a `mailto:` or `https:` URL."""

    def __init__(self, private_pem: str, subject: str) -> None:
        self._subject = subject
        self._key = load_pem_private_key(private_pem.encode(), password=None)
        self._public = keys.vapid_public_key(private_pem)
        self._kept: dict[str, tuple[datetime, str]] = {}

    def authorization(self, endpoint: str, now: datetime) -> str:
        """The Authorization header for `endpoint`."""
        audience = endpoints.origin_of(endpoint)
        expires, header = self._kept.get(audience, (now, ""))
        if not now + RENEW_BEFORE < expires <= now + LASTS:
            expires = now + LASTS
            header = self._signed(audience, expires)
            self._kept[audience] = (expires, header)
        return header

    def _signed(self, audience: str, expires: datetime) -> str:
        claims = {"aud": audience, "exp": int(expires.timestamp()), "sub": self._subject}
        token = jwt.encode(claims, self._key, algorithm="ES256")  # type: ignore[arg-type]
        return f"vapid t={token}, k={self._public}"
