"""Plays every fault in its long form, one line each: `python -m tests.faults [3 4 5 8 9]`."""

import sys

from tests.faults import (
    clock_changes,
    killed_senders,
    push_answers,
    restarted_workers,
    wrong_clocks,
)

LONG = {
    "3": lambda: killed_senders.run(300, lease=60.0),
    "4": lambda: restarted_workers.run(100, seconds_a_round=1.5),
    "5": lambda: push_answers.run(10),
    "8": lambda: wrong_clocks.run(60),
    "9": lambda: clock_changes.run(1000),
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
