"""A software bill of materials (CycloneDX 1.5, JSON) of what requirements.txt pins.

https://cyclonedx.org/docs/1.5/json/ Written from the file alone, so it is the same wherever it is made.
"""

import json
import sys
import uuid
from pathlib import Path
from typing import Any

from tests.supply import pinned

ROOT = Path(__file__).parents[2]


def make(text: str) -> dict[str, Any]:
    """The bill for a compiled requirements file; its serial number follows from its text."""
    serial = uuid.uuid5(uuid.NAMESPACE_URL, text)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "doorway", "bom-ref": "doorway"}},
        "components": [_component(one) for one in pinned.read(text)],
    }


def _component(one: pinned.Pinned) -> dict[str, Any]:
    address = f"pkg:pypi/{one.name}@{one.version}"
    files = [
        {
            "type": "distribution",
            "url": f"https://pypi.org/project/{one.name}/{one.version}/",
            "hashes": [{"alg": "SHA-256", "content": digest}],
        }
        for digest in one.hashes
    ]
    return {
        "type": "library",
        "name": one.name,
        "version": one.version,
        "purl": address,
        "bom-ref": address,
        "externalReferences": files,
    }


if __name__ == "__main__":
    json.dump(make((ROOT / "requirements.txt").read_text()), sys.stdout, indent=2)
    print()
