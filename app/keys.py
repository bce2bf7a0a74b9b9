"""Keys made once on first run and kept in the instance folder, readable by their owner only."""

import os
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)


class UnsafeFolder(Exception):
    """The instance folder can be read by others."""


def ensure_private_folder(folder: Path) -> None:
    """Make `folder` with mode 0700. Raises UnsafeFolder when others may read an existing one."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.stat().st_mode & 0o077:
        raise UnsafeFolder(f"{folder} can be read by others: run chmod 700 on it.")


def secret_key(folder: Path) -> str:
    return _kept(folder / "secret_key", lambda: secrets.token_urlsafe(48))


def vapid_private_key(folder: Path) -> str:
    """The application server's key pair (RFC 8292), as a PKCS 8 PEM."""
    return _kept(folder / "vapid_private_key.pem", _new_vapid_key)


def vapid_public_key(private_pem: str) -> str:
    """The key browsers subscribe with: the uncompressed point, base64url without padding."""
    key = load_pem_private_key(private_pem.encode(), password=None)
    point = key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return urlsafe_b64encode(point).rstrip(b"=").decode()


def is_vapid_key(private_pem: str) -> bool:
    try:
        key = load_pem_private_key(private_pem.encode(), password=None)
    except (ValueError, TypeError):
        return False
    return isinstance(key, ec.EllipticCurvePrivateKey) and key.curve.name == "secp256r1"


def _new_vapid_key() -> str:
    key = ec.generate_private_key(ec.SECP256R1())
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def _kept(path: Path, make: Callable[[], str]) -> str:
    """The text of `path`; made first if absent, whole or not at all, whoever comes first."""
    if not path.exists():
        draft = path.with_suffix(f".{os.getpid()}")
        draft.touch(mode=0o600)
        draft.write_text(make())
        with suppress(FileExistsError):
            os.link(draft, path)
        draft.unlink()
    return path.read_text()
