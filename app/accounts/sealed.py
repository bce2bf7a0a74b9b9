"""Secrets that we must be able to read again: encrypted in the database, under a key from SECRET_KEY."""

from base64 import urlsafe_b64encode

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.config import current


def seal(secret: str) -> str:
    return _cipher().encrypt(secret.encode()).decode()


def unseal(kept: str) -> str | None:
    """None when it was sealed under another SECRET_KEY, or tampered with."""
    try:
        return _cipher().decrypt(kept.encode()).decode()
    except InvalidToken:
        return None


def _cipher() -> Fernet:
    key = HKDF(SHA256(), 32, salt=None, info=b"doorway refresh token")
    return Fernet(urlsafe_b64encode(key.derive(current().secret_key.encode())))
