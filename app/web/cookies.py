"""Flask's settings: the one cookie (ASVS 3.3) and the largest body."""

from typing import Any

from app.accounts import sessions
from app.config import Config

LARGEST_BODY = 256 * 1024


def settings(config: Config) -> dict[str, Any]:
    """`__Host-` and Secure need https; plain http is this machine only."""
    return {
        "SECRET_KEY": config.secret_key,
        "MAX_CONTENT_LENGTH": LARGEST_BODY,
        "COMPRESS_ALGORITHM": ["br", "gzip"],
        "SESSION_COOKIE_NAME": "__Host-doorway" if config.is_https else "doorway",
        "SESSION_COOKIE_SECURE": config.is_https,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        # Written when it changes and not otherwise: an answer that a cache may keep carries no cookie.
        "SESSION_REFRESH_EACH_REQUEST": False,
        "PERMANENT_SESSION_LIFETIME": sessions.ABSOLUTE,
    }
