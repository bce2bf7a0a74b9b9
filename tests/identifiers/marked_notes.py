"""Notes written by hand, the patient in [[brackets]]; each file tells its style and its first look."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).with_name("marked")
SETS = sorted(path.stem for path in FOLDER.glob("*.txt"))
MARK = re.compile(r"\[\[(.+?)\]\]")
CLEAN = "clean"
TARGETED = (
    *("title_name", "full_name", "first_name", "relative_name", "initials", "record_number"),
    *("birth_date", "date", "phone", "room", "address", "age"),
)


class Note(NamedTuple):
    """A note without its marks, and where in it the patient is; nowhere in a clean one."""

    kind: str
    text: str
    spans: list[tuple[int, int]]


def notes(name: str) -> Iterator[Note]:
    """The notes of one set, in its order."""
    kind = ""
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            kind = line.removeprefix("## ")
        elif line and not line.startswith("# "):
            yield _note(kind, line)


def _note(kind: str, line: str) -> Note:
    text, spans, reached = "", [], 0
    for mark in MARK.finditer(line):
        text += line[reached : mark.start()]
        spans.append((len(text), len(text) + len(mark[1])))
        text += mark[1]
        reached = mark.end()
    return Note(kind, text + line[reached:], spans)
