"""A first visit to Today as deployed, behind nginx, by Lighthouse: the middle one of three runs counts,
so two that are good settle it."""

from pathlib import Path

import pytest

from tests.browser import lighthouse
from tests.deploy.machine import Machine
from tests.deploy.people import enter

pytestmark = [pytest.mark.browser, pytest.mark.timed]

RUNS = 3
GATE = 95  # the target of a quiet machine is 99


def test_a_first_visit_is_quick_readable_and_sound(tmp_path: Path) -> None:
    (tmp_path / "machine").mkdir(mode=0o700)
    reports: list[lighthouse.Report] = []
    with Machine(tmp_path / "machine") as machine:
        cookie = enter(machine.site.environment).cookie
        while len(reports) < RUNS and len(quick(reports)) <= RUNS / 2:
            out = tmp_path / f"{len(reports)}.json"
            reports.append(lighthouse.visit(f"{machine.url}/", cookie, out))
            print(reports[-1])
    assert len(quick(reports)) > RUNS / 2
    assert {report.scores["accessibility"] for report in reports} == {100}
    assert {report.scores["best-practices"] for report in reports} == {100}
    assert max(report.times["cls"] for report in reports) <= 0.01


def quick(reports: list[lighthouse.Report]) -> list[lighthouse.Report]:
    return [report for report in reports if report.scores["performance"] >= GATE]
