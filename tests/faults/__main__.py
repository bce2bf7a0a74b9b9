"""Plays every fault in its long form, one line each: `python -m tests.faults [1 2 3 …]`."""

import sys

from bench.load import day
from tests.faults import (
    clock_changes,
    full_disk,
    killed_senders,
    killed_webs,
    locked_database,
    malformed_bodies,
    next_version,
    power_cuts,
    push_answers,
    restarted_workers,
    restored,
    stopped_phones,
    upgraded,
    wrong_clocks,
)

LONG = {
    "1": lambda: killed_webs.run(1000),
    "2": lambda: power_cuts.run(2000),
    "3": lambda: killed_senders.run(300, lease=60.0),
    "4": lambda: restarted_workers.run(100, seconds_a_round=1.5),
    "5": lambda: push_answers.run(10),
    "6": lambda: full_disk.run(100),
    "7": lambda: locked_database.run(5),
    "8": lambda: wrong_clocks.run(60),
    "9": lambda: clock_changes.run(1000),
    "11": lambda: malformed_bodies.run(100_000),
    "12": lambda: stopped_phones.run(500),
    "15": lambda: restored.run(100),
    "16": lambda: upgraded.run(next_version.last, next_version.this, 500),
    "17": day.run,
}


def main(numbers: list[str]) -> int:
    """1 when anything was lost."""
    is_well = True
    for number in numbers or LONG:
        report = LONG[number]()
        is_well = is_well and report.is_well
        print(f"fault {number}: {report}", flush=True)
    return 0 if is_well else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
