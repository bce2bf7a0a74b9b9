"""What the units of `deploy/` say, with this checkout in place of /opt/doorway."""

import sys
from pathlib import Path

from tests.browser.servers import ROOT

FOLDER = ROOT / "deploy"
NAMES = tuple(sorted(one.name for one in FOLDER.glob("doorway-*.service")))
CLOSED = Path("doorway-.service.d/closed.conf")  # holds for each of them


def text(name: str, runtime: Path) -> str:
    """A unit's text; its programs are those that run the tests, its socket is below `runtime`."""
    said = (FOLDER / name).read_text()
    said = said.replace("/opt/doorway/.venv/bin", str(Path(sys.executable).parent))
    said = said.replace("/opt/litestream/bin/litestream", "/bin/true")
    return said.replace("/run/doorway", str(runtime)).replace("/opt/doorway", str(ROOT))


def write(name: str, folder: Path) -> Path:
    """A unit as it is found on a machine: it, and what holds for each."""
    (folder / CLOSED).parent.mkdir()
    for one in (name, str(CLOSED)):
        (folder / one).write_text(text(one, folder))
    return folder / name


def line(name: str, key: str, runtime: Path) -> str:
    """The first value of `key` in a unit."""
    lines = text(name, runtime).splitlines()
    return next(one.partition("=")[2] for one in lines if one.startswith(f"{key}="))
