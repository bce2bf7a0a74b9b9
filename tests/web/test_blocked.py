"""Who blocked notifications reads where their own browser keeps the way back."""

import json
import subprocess

import pytest

from app.web.build import ROOT

RUN = """import { readFileSync } from "node:fs";
const source = readFileSync(process.argv[1], "utf8");
const { blockedWords } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
console.log(JSON.stringify(blockedWords(...JSON.parse(process.argv[2]))));"""
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/18.6 Safari/604.1"
EDGE = "Mozilla/5.0 (Windows NT 10.0) Chrome/142.0.0.0 Safari/537.36 Edg/142.0"
SAFARI = "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/18.6 Safari/605.1.15"
FIREFOX = "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"
ANDROID = (
    "Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36"
)


@pytest.mark.parametrize(
    ("agent", "is_installed", "where"),
    [
        (IPHONE, True, "phone's Settings"),
        (ANDROID, False, "left of the address, then Permissions"),
        (ANDROID, True, "Hold Doorway's icon"),
        (FIREFOX, False, "lock beside"),
        (EDGE, False, "allow notifications"),
        (SAFARI, False, "Safari's Settings"),
        ("Something else", False, "your browser's settings"),
    ],
)
def test_the_way_back_is_this_browsers_own(agent, is_installed, where):
    module = str(ROOT / "static" / "js" / "blocked.js")
    told = ["node", "--input-type=module", "-e", RUN, module, json.dumps([agent, is_installed])]
    done = subprocess.run(told, check=True, capture_output=True, text=True)
    words = json.loads(done.stdout)
    assert words.startswith("Notifications are blocked for Doorway. ")
    assert where in words
