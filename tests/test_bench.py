"""Every bench still runs, with sizes too small to say anything."""

import importlib
import json
import pkgutil
import subprocess
import sys

import pytest

import bench


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


def test_every_bench_has_a_usual_size():
    names = [
        f"bench.{one.name}" for one in pkgutil.iter_modules(bench.__path__) if one.name[0] != "_"
    ]
    found = [importlib.import_module(name) for name in names]
    assert all(hasattr(one, "USUAL") for one in found if hasattr(one, "run"))
