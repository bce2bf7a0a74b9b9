"""The README names files and commands that exist."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()


def test_every_file_on_the_three_trips_exists():
    trips = README[README.index("**A tap**") :]
    names = [Path(name).name for name in re.findall(r"`([\w/]+\.(?:py|js))`", trips)]
    there = {path.name for room in ("app", "static") for path in (ROOT / room).rglob("*")}
    assert [name for name in names if name not in there] == []


def test_every_place_and_picture_exists():
    places = re.findall(r"^\| `([\w./]+)`", README, re.MULTILINE)
    pictures = re.findall(r"!\[.*?\]\((.*?)\)", README)
    paths = [name for name in places if "/" in name or name in ("tests",)] + pictures
    assert [name for name in paths if not (ROOT / name).exists()] == []


def test_every_command_is_listed_and_exists(app):
    listed = set(re.findall(r"^    flask --app app (\w+)", README, re.MULTILINE))
    assert listed == set(app.cli.commands)


def test_every_setting_is_listed_and_read():
    table = README[README.index("## Settings") : README.index("## Commands")]
    rows = " ".join(line.split("|")[1] for line in table.splitlines() if line.startswith("| `"))
    source = (ROOT / "app/config/environment.py").read_text()
    read = set(re.findall(r'environ(?:\.get\(|, )"(\w+)"', source))
    # What the servers beside it read for themselves.
    assert (
        set(re.findall(r"`(\w+)`", rows))
        - {
            "HOST",
            "WEB_CONCURRENCY",
            "PROMETHEUS_MULTIPROC_DIR",
        }
        == read
    )
