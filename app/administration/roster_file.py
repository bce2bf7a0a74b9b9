"""Reads an organisation's list of people, a CSV file; names every cell that needs a change. Pure.

Columns: name, sign_in_name, team, and role (clinician, coach or admin), which may be left out.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from app import spreadsheet
from app.accounts import names
from app.accounts.models import ROLES

TEMPLATE = """name,sign_in_name,team,role
Ana Example,ana@your-hospital.org,Ward 3,clinician
Cora Template,cora@your-hospital.org,Ward 3,coach
"""
COLUMNS = ("name", "sign_in_name", "team", "role")
LARGEST = 200 * 1024  # bytes
MOST_ROWS, LONGEST_TEAM = 1000, 80


class Unreadable(ValueError):
    """The file as a whole cannot be read; the words say what to do."""


@dataclass(frozen=True)
class Row:
    """One part of one person in one team, as it stands on `line`; names are in the form that is kept."""

    line: int
    name: str
    sign_in_name: str
    team: str
    role: str


@dataclass(frozen=True)
class Read:
    """All rows, or what to change, each sentence with its line and column."""

    rows: tuple[Row, ...]
    faults: tuple[str, ...]


def decode(data: bytes) -> str:
    """The text of an uploaded file. Raises Unreadable when it is too large, or not UTF-8."""
    if len(data) > LARGEST:
        raise Unreadable("This file is larger than 200 KB. Send it in two parts.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise Unreadable("This is not a CSV file in UTF-8. In a spreadsheet, save as “CSV UTF-8”.")
    return text


def read(text: str) -> Read:
    """The rows of a CSV text, with commas or semicolons. Raises Unreadable without its columns."""
    lines = list(_lines(text))
    header = [name.casefold() for name in lines[0][1]] if lines else []
    _check_header(header)
    if len(lines) > MOST_ROWS + 1:
        raise Unreadable(f"Send at most {MOST_ROWS:,} lines at a time.")
    rows: list[Row] = []
    faults = [] if lines[1:] else ["There is nobody in it yet."]
    for line, cells in lines[1:]:
        found = _row(line, header, cells)
        if isinstance(found, Row):
            rows.append(found)
        else:
            faults += found
    faults += _disagreements(rows)
    return Read(() if faults else tuple(rows), tuple(faults))


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each line that holds something, with its number and its trimmed cells."""
    semicolons = text.partition("\n")[0].count(";") >= 2
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";" if semicolons else ",")
    try:
        for cells in reader:
            trimmed = [cell.strip().removeprefix("\ufeff") for cell in cells]
            if any(trimmed):
                yield reader.line_num, trimmed
    except csv.Error as error:
        raise Unreadable(
            f"Line {reader.line_num} cannot be read: look for a quotation mark that does not end."
        ) from error


def _check_header(header: list[str]) -> None:
    missing = [name for name in COLUMNS[:3] if name not in header]
    if missing or len(set(header)) != len(header) or set(header) - set(COLUMNS):
        raise Unreadable(
            "The first line has to name these columns, each once: name, sign_in_name, team, role."
        )


def _row(line: int, header: list[str], cells: list[str]) -> Row | list[str]:
    """The row, or a sentence for each of its cells that needs a change."""
    if any(cells[len(header) :]):
        return [f"Line {line}: more cells than columns. A comma in a name needs quotation marks."]
    given = dict.fromkeys(COLUMNS, "") | dict(zip(header, cells, strict=False))
    kept = {
        "name": names.one_line(given["name"]),
        "sign_in_name": names.normal(given["sign_in_name"]),
        "team": names.one_line(given["team"]),
        "role": given["role"].casefold() or "clinician",
    }
    faults = [
        f"Line {line}, {name}: {fault}"
        for name in COLUMNS
        if (fault := _formula_fault(given[name]) or CHECKS[name](kept[name]))
    ]
    return faults or Row(line, **kept)


def _formula_fault(cell: str) -> str:
    if cell.startswith(spreadsheet.FORMULA):
        return "A spreadsheet would take this for a formula. Begin it with a letter or a digit."
    return ""


def _sign_in_name_fault(name: str) -> str:
    return (
        names.sign_in_name_fault(name)
        if name
        else "Please fill this in. An e-mail address will do."
    )


def team_fault(name: str) -> str:
    """What to change in the name of a team; empty when nothing."""
    if not name:
        return "Please fill this in."
    return f"Use at most {LONGEST_TEAM} characters." if len(name) > LONGEST_TEAM else ""


def _role_fault(role: str) -> str:
    return "" if role in ROLES else "Write clinician, coach or admin."


CHECKS = {
    "name": names.name_fault,
    "sign_in_name": _sign_in_name_fault,
    "team": team_fault,
    "role": _role_fault,
}


def _disagreements(rows: list[Row]) -> list[str]:
    """One person has one name, and one part in each team, unless they administer too."""
    faults = []
    called: dict[str, Row] = {}
    parts: dict[tuple[str, str, bool], Row] = {}
    for row in rows:
        first = called.setdefault(row.sign_in_name, row)
        if first.name != row.name:
            faults.append(f"Line {row.line}, name: line {first.line} has another name for them.")
        part = (row.sign_in_name, row.team.casefold(), row.role == "admin")
        same = parts.setdefault(part, row)
        if same is not row:
            faults.append(
                f"Line {row.line}: line {same.line} says who they are in this team already."
            )
    return faults
