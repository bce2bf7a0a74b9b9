"""What the units of `deploy/` say, with this checkout in place of /opt/doorway."""

import sys
from pathlib import Path

from tests.browser.servers import ROOT

NAMES = ("doorway-web.service", "doorway-worker.service")


def text(name: str, runtime: Path) -> str:
    """A unit's text; its programs are those that run the tests, its socket is below `runtime`."""
    said = (ROOT / "deploy" / name).read_text()
    said = said.replace("/opt/doorway/.venv/bin", str(Path(sys.executable).parent))
    return said.replace("/run/doorway", str(runtime)).replace("/opt/doorway", str(ROOT))


def line(name: str, key: str, runtime: Path) -> str:
    """The first value of `key` in a unit."""
    lines = text(name, runtime).splitlines()
    return next(one.partition("=")[2] for one in lines if one.startswith(f"{key}="))
