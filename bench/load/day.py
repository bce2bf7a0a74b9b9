"""Lets everybody come at once, and says how long they waited, what failed and whether memory stayed.

Fault 17. Proved by breaking it: with a list in `request_log` that every request makes longer by 100 kB it
reports grown memory; with a fault raised for every hundredth request, what failed.
"""

import csv
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.figure import show
from bench.load import hello
from bench.load.memory import Memory
from tests.browser.servers import ROOT
from tests.deploy.machine import Machine
from tests.faults.report import Report

USUAL = 10.0  # minutes
COACHES = 50  # with ten clinicians each
GROWTH = 1.05
PATIENCE = 10  # seconds, as deploy/nginx.conf has it
EVERYBODY = COACHES * 12  # clinicians, coaches, and as many passers as coaches
WRONG = ("Request Count", "Failure Count")

Row = dict[str, str]


def run(minutes: float = USUAL) -> Report:
    """So many minutes. Prints the figures; what must be 0 is in the report."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "machine").mkdir(mode=0o700)
        with (
            Machine(folder / "machine", PATIENCE) as machine,
            hello.running(folder / "hello", PATIENCE) as bare,
        ):
            load = _ready(machine, bare, folder)
            web, worker = (Memory(one.pid) for one in machine.processes)
            with web, worker:
                rows = _play(load, minutes, folder)
        _show(rows)
        return _judge(minutes, rows, web, worker)


def _ready(machine: Machine, bare: str, folder: Path) -> Path:
    """The clinic is full of people; the file that says who they are and where they go."""
    filled = subprocess.run(
        [sys.executable, "-m", "bench.load.clinic", str(COACHES)],
        cwd=ROOT, env=machine.site.environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    load = folder / "load.json"
    where = f'{{"doorway": "{machine.url}", "hello": "{bare}", '
    load.write_text(where + filled.stdout[1:])
    return load


def _play(load: Path, minutes: float, folder: Path) -> list[Row]:
    """What locust counted, a row for each kind of request."""
    command = [Path(sys.executable).parent / "locust", "-f", "bench/load/people.py", "--headless"]
    how = ["--users", str(EVERYBODY), "--spawn-rate", "20", "--run-time", f"{minutes * 60:.0f}s"]
    what = ["--csv", str(folder / "load"), "--only-summary", "--exit-code-on-error", "0"]
    subprocess.run(
        [*command, *how, *what, "--loglevel", "WARNING"],
        cwd=ROOT, env=os.environ | {"LOAD": str(load)}, check=True, capture_output=True,
    )  # fmt: skip
    with (folder / "load_failures.csv").open() as failures:
        for one in csv.DictReader(failures):
            print(f"{one['Occurrences']} × {one['Name']}: {one['Error']}", file=sys.stderr)
    with (folder / "load_stats.csv").open() as stats:
        return [one for one in csv.DictReader(stats) if one["Name"] != "Aggregated"]


def _show(rows: list[Row]) -> None:
    bare = next(one for one in rows if one["Name"] == "hello")
    for one in sorted(rows, key=lambda row: -float(row["95%"])):
        for part in ("50%", "95%"):
            name = f"{one['Name']}, {one['Request Count']} times, p{part[:2]} / a bare page"
            show(name, float(one[part]), max(float(bare[part]), 1.0), "ms")


def _judge(minutes: float, rows: list[Row], web: Memory, worker: Memory) -> Report:
    asked, failed = (sum(int(one[name]) for one in rows) for name in WRONG)
    held = {"web": web, "worker": worker}
    for name, one in held.items():
        show(f"memory of {name}, end / warm", one.at_the_end(), one.after_warm_up(), "MB")
    grown = sum(one.at_the_end() > GROWTH * one.after_warm_up() for one in held.values())
    return Report(
        f"{COACHES} coaches and {COACHES * 10} clinicians for {minutes:g} min",
        {"failed": failed, "grown by more than 5%": grown},
        {"answered": asked - failed, "load average": os.getloadavg()[1]},
    )
