"""What we depend on: its known faults, its licences, its bill of materials."""

import json
import subprocess
from pathlib import Path

import pytest
from cyclonedx.model.bom import Bom

from tests.supply import audit, licences, pinned, sbom

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]
REQUIREMENTS = (ROOT / "requirements.txt").read_text()
TEXT = "Flask==3.1.0 \\\n    --hash=sha256:" + "a" * 64 + "\npsycopg[binary]==3.3.9\n    # via x\n"


def test_pins_are_read_with_their_hashes():
    flask, psycopg = pinned.read(TEXT)
    assert (flask.name, flask.version, flask.hashes) == ("flask", "3.1.0", ("a" * 64,))
    assert (psycopg.name, psycopg.version) == ("psycopg", "3.3.9")


def test_every_pin_of_ours_is_read():
    found = pinned.read(REQUIREMENTS)
    assert len(found) == REQUIREMENTS.count("==")
    assert all(one.hashes for one in found)


def test_a_source_out_of_reach_is_said_aloud_and_never_called_well():
    for report in (None, {"dependencies": [{"name": "flask", "skip_reason": "not found"}]}):
        lines, code = audit.verdict(report, ["flask"])
        assert lines[0].startswith("NOT CHECKED: 1 of 1") and code == 0


def test_a_known_fault_ends_in_red_though_others_could_not_be_looked_up():
    row = {"name": "flask", "version": "3.1.0", "vulns": [{"id": "PYSEC-1"}]}
    lines, code = audit.verdict({"dependencies": [row]}, ["flask", "peewee"])
    assert (lines[0], code) == ("KNOWN FAULT: flask 3.1.0: PYSEC-1", 1)
    assert lines[1].startswith("NOT CHECKED: 1 of 2")


def test_all_looked_up_and_nothing_known_is_well():
    row = {"name": "flask", "version": "3.1.0", "vulns": []}
    assert audit.verdict({"dependencies": [row]}, ["flask"]) == (
        ["No known fault in 1 packages."],
        0,
    )


@pytest.mark.parametrize(
    ("licence", "is_fine"),
    [
        ("MIT", True),
        ("Apache-2.0 AND BSD-2-Clause", True),
        ("LGPL-2.1-only OR MIT", True),
        ("BSD License; GNU General Public License (GPL)", False),
        ("GPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("UNKNOWN", False),
    ],
)
def test_a_licence_is_permissive_when_it_leaves_us_such_a_choice(licence, is_fine):
    assert licences.is_permissive(licence) is is_fine


def test_a_licence_that_changed_is_looked_at_again():
    assert licences.odd({"peewee": "UNKNOWN", "flask": "BSD-3-Clause"}) == {}
    assert licences.odd({"peewee": "GPL-3.0-only"}) == {"peewee": "GPL-3.0-only"}


def test_one_command_writes_a_bill_that_others_can_read():
    said = subprocess.run([ROOT / "bin" / "sbom"], capture_output=True, text=True, check=True)
    bill = Bom.from_json(json.loads(said.stdout))
    assert {one.name for one in bill.components} == {one.name for one in pinned.read(REQUIREMENTS)}
    assert sbom.make(REQUIREMENTS) == json.loads(said.stdout)
