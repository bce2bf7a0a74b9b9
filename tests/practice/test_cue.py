"""A plan tied to a time or place in the clinic day: a phrase at its start, put there by a tap."""

import json
import subprocess
from pathlib import Path

import pytest

CUE = Path(__file__).parents[2] / "static" / "js" / "cue.js"
CUES = ["At the door", "After a break"]
RUN = """import { readFileSync } from "node:fs";
const source = readFileSync(process.argv[1], "utf8");
const { withCue } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
console.log(JSON.stringify(withCue(...JSON.parse(process.argv[2]))));"""


def with_cue(text, cue):
    told = ["node", "--input-type=module", "-e", RUN, str(CUE), json.dumps([text, cue, CUES])]
    return json.loads(subprocess.run(told, check=True, capture_output=True, text=True).stdout)


@pytest.mark.parametrize(
    ("text", "cue", "result"),
    [
        ("When I sit, I will wait.", "At the door", "At the door, when I sit, I will wait."),
        ("At the door, when I sit.", "After a break", "After a break, when I sit."),
        ("At the door, when I sit.", "At the door", "When I sit."),
        ("I will wait.", "At the door", "At the door, I will wait."),
        ("Whenever I can.", "At the door", "At the door, Whenever I can."),
        ("At the door I wait.", "At the door", "At the door, At the door I wait."),
        ("", "At the door", "At the door, "),
        ("At the door,", "At the door", ""),
    ],
)
def test_a_cue_begins_the_plan_and_a_second_tap_takes_it_away(text, cue, result):
    assert with_cue(text, cue) == result
