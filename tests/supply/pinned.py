"""What Doorway is delivered with: the packages that requirements.txt pins, with their hashes. Pure."""

import re
from dataclasses import dataclass

PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s\\;]+)")
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True)
class Pinned:
    """One package; `hashes` are those of its files, SHA-256 in hex."""

    name: str
    version: str
    hashes: tuple[str, ...]


def read(text: str) -> list[Pinned]:
    """The packages of a compiled requirements file, names in lower case with hyphens."""
    joined = text.replace("\\\n", " ")
    lines = [(PIN.match(line), line) for line in joined.splitlines()]
    return [
        Pinned(plain(found[1]), found[2], tuple(HASH.findall(line)))
        for found, line in lines
        if found
    ]


def plain(name: str) -> str:
    """A package's name as PEP 503 writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()
