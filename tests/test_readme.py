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


def test_every_command_exists(app):
    for command in re.findall(r"^    flask --app app (\w+)", README, re.MULTILINE):
        assert command in app.cli.commands
