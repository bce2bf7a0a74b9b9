"""`bin/test supply`: known faults and licences of what we deliver."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.supply import audit, licences, pinned

ROOT = Path(__file__).parents[2]
REQUIREMENTS = ROOT / "requirements.txt"
PATIENCE = 120  # seconds


def main() -> int:
    """The exit code: 1 for a known fault or a licence nobody looked at."""
    names = [one.name for one in pinned.read(REQUIREMENTS.read_text())]
    lines, code = audit.verdict(_report(), names)
    print("\n".join(lines))
    return max(code, _licences(names))


def _licences(names: list[str]) -> int:
    command = ["pip-licenses", "--format=json", "--with-system"]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    all_of_them = {pinned.plain(row["Name"]): row["License"] for row in json.loads(told.stdout)}
    ours = {name: all_of_them[name] for name in names if name in all_of_them}
    odd = licences.odd(ours)
    for name, licence in odd.items():
        print(f"ODD LICENCE: {name} is under {licence}: look at it, then add it to licences.py.")
    for name in licences.LOOKED_AT.keys() & ours.keys():
        print(f"Looked at: {name} is under {ours[name]}: {licences.LOOKED_AT[name][1]}.")
    print(f"{len(ours) - len(odd)} of {len(ours)} licences are permissive or looked at.")
    return int(bool(odd))


def _report() -> dict[str, Any] | None:
    """pip-audit's report; None when it could not make one."""
    command = ["pip-audit", "--no-deps", "--disable-pip", "--progress-spinner=off"]
    command += ["--format=json", "-r", str(REQUIREMENTS)]
    try:
        told = subprocess.run(
            command, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        report: dict[str, Any] = json.loads(told.stdout)
    except (subprocess.TimeoutExpired, json.JSONDecodeError):
        return None
    return report


if __name__ == "__main__":
    sys.exit(main())
