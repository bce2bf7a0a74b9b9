"""What Lighthouse says of a first visit: a mid-range phone on slow 4G, as it simulates them."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.browser.chromium import PROGRAM
from tests.browser.servers import ROOT

COMMAND = ("node", str(ROOT / "tests/node/node_modules/lighthouse/cli/index.js"))
FLAGS = "--headless=new --no-sandbox --disable-dev-shm-usage --ignore-certificate-errors"
SCORES = ("performance", "accessibility", "best-practices")
TIMES = {
    "lcp": "largest-contentful-paint",
    "cls": "cumulative-layout-shift",
    "tbt": "total-blocking-time",
}


@dataclass(frozen=True)
class Report:
    """Scores of 100; LCP and TBT in milliseconds; `wrong`: what cost a point, by Lighthouse's names."""

    scores: dict[str, int]
    times: dict[str, float]
    wrong: list[str]


def visit(url: str, cookie: str, out: Path) -> Report:
    """One run, as somebody with this Cookie header."""
    options = [
        *("--quiet", "--output=json", f"--output-path={out}", f"--chrome-flags={FLAGS}"),
        f"--only-categories={','.join(SCORES)}",
        f"--extra-headers={json.dumps({'Cookie': cookie})}",
    ]
    done = subprocess.run(
        [*COMMAND, url, *options],
        env=os.environ | {"CHROME_PATH": PROGRAM},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return _read(json.loads(out.read_text()))


def _read(found: dict) -> Report:  # type: ignore[type-arg]
    audits = found["audits"]
    return Report(
        scores={name: round(100 * found["categories"][name]["score"]) for name in SCORES},
        times={short: audits[name]["numericValue"] for short, name in TIMES.items()},
        wrong=[
            name for name, one in audits.items() if one["score"] is not None and one["score"] < 0.9
        ],
    )
