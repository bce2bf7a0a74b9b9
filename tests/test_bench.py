"""Every bench still runs, with sizes too small to say anything."""

import json
import subprocess
import sys

import pytest


@pytest.mark.once
def test_every_bench_prints_its_figures_as_json():
    ran = subprocess.run(
        [sys.executable, "-m", "bench", "20"], capture_output=True, text=True, check=True
    )
    figures = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(figures) >= 4
    for one in figures:
        assert list(one) == ["bench", "ours", "peer", "ratio", "unit"]
        assert one["ours"] > 0 and one["peer"] > 0
