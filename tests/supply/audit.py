"""What pip-audit's report says, read so that “could not look” is never taken for “nothing found”. Pure."""

from collections.abc import Sequence
from typing import Any


def verdict(report: dict[str, Any] | None, names: Sequence[str]) -> tuple[list[str], int]:
    """Lines for people, and the exit code: 1 for a known fault, 0 else, though never silently.

    `report` is pip-audit's JSON, None when it gave none; `names` what should have been looked up.
    """
    rows = report["dependencies"] if report else []
    seen = {row["name"].lower() for row in rows if "vulns" in row}
    faults = [
        f"KNOWN FAULT: {row['name']} {row['version']}: {one['id']}"
        for row in rows
        for one in row.get("vulns", ())
    ]
    missed = [name for name in names if name not in seen]
    if missed:
        said = f"NOT CHECKED: {len(missed)} of {len(names)} packages could not be looked up"
        faults.append(f"{said} ({', '.join(missed[:3])}…). This run says nothing about them.")
    if not faults:
        return [f"No known fault in {len(names)} packages."], 0
    return faults, int(any(line.startswith("KNOWN") for line in faults))
