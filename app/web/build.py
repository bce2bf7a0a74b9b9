"""Which build this is: a fingerprint of everything a phone may keep in its cache."""

import hashlib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHOWN = ("static", "templates", "skills")


@cache
def build() -> str:
    """Twelve hexadecimal characters, the same on every host that runs the same files."""
    digest = hashlib.sha256()
    for path in sorted(_files()):
        digest.update(str(path.relative_to(ROOT)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _files() -> list[Path]:
    return [path for folder in SHOWN for path in (ROOT / folder).rglob("*") if path.is_file()]
