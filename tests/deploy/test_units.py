"""The units of one small machine: systemd understands them, and they leave little to take."""

import shutil
import subprocess

import pytest

from tests.deploy import units

pytestmark = pytest.mark.once

MUST = (
    *("NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes"),
    *("CapabilityBoundingSet=", "UMask=0077", "SystemCallFilter=@system-service"),
)


def test_every_unit_is_closed_but_for_what_it_needs(tmp_path):
    said = units.text(str(units.CLOSED), tmp_path).splitlines()
    assert [one for one in MUST if one not in said] == []


@pytest.mark.parametrize("name", units.NAMES)
def test_systemd_understands_it_and_finds_it_well_closed(name, tmp_path):
    """Where systemd is not installed, the words above are all there is to check."""
    unit = units.write(name, tmp_path)
    if not (program := shutil.which("systemd-analyze")):
        return
    found = subprocess.run(
        [program, "verify", "--man=no", unit],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (found.returncode, found.stderr) == (0, "")
    closed = [program, "security", "--offline=yes", "--threshold=25", unit]
    subprocess.run(closed, capture_output=True, check=True)  # 2.5 of 10, where 10 is wide open


def test_migrating_comes_before_serving_and_before_a_reload(tmp_path):
    said = units.text("doorway-web.service", tmp_path)
    assert said.index("ExecStartPre=") < said.index("ExecStart=")
    assert said.index("app migrate\nExecReload=/bin/kill -HUP $MAINPID")
