"""Reads a CSV file of outcome measures; names every line that needs a change. Pure.

Columns: month (YYYY-MM), measure, value, and n (how many answered), which may be left out. Where n is below
11 the value is not taken: CMS hides 1 to 10, and a month without answers then looks the same.
"""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app import identifiers

TEMPLATE = """month,measure,value,n
2026-01,My doctor listened to me,78.5,64
2026-02,My doctor listened to me,81,59
"""
COLUMNS = ("month", "measure", "value", "n")
LARGEST = 64 * 1024  # bytes
MOST_ROWS, MOST_MEASURES, LONGEST_NAME = 1200, 12, 60
FEWEST_ANSWERS = 11

MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])")
NUMBER = re.compile(r"-?\d{1,7}(\.\d{1,6})?")
COUNT = re.compile(r"\d{1,7}")


class Unreadable(ValueError):
    """The file as a whole cannot be read; the words say what to do."""


@dataclass(frozen=True)
class Row:
    """One month of one measure; `value` is None where fewer than 11 answered, and then so is `n`."""

    month: date
    measure: str
    value: float | None
    n: int | None


@dataclass(frozen=True)
class Read:
    """All rows, or what to change, each sentence with its line."""

    rows: tuple[Row, ...]
    faults: tuple[str, ...]

    @property
    def too_few(self) -> int:
        return sum(row.value is None for row in self.rows)


def decode(data: bytes) -> str:
    """The text of an uploaded file. Raises Unreadable when it is too large, or not UTF-8."""
    if len(data) > LARGEST:
        raise Unreadable("This file is larger than 64 KB. Send fewer months at a time.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise Unreadable("This is not a CSV file in UTF-8. In a spreadsheet, save as “CSV UTF-8”.")
    return text


def read(text: str) -> Read:
    """The rows of a CSV text, with commas or semicolons. Raises Unreadable without its columns."""
    lines = _lines(text)
    header = [name.casefold() for name in next(lines, (1, []))[1]]
    if any(name not in header for name in COLUMNS[:3]):
        raise Unreadable("The first line has to name the columns: month, measure, value, n.")
    rows, faults = [], []
    seen: dict[tuple[str, date], int] = {}
    for number, cells in lines:
        try:
            row = _row(dict(zip(header, cells, strict=False)))
            _once(row, number, seen)
            rows.append(row)
        except ValueError as fault:
            faults.append(f"Line {number}: {fault}")
    return Read(tuple(rows), tuple(faults or _too_much(rows)))


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each line that holds something, with its number and its trimmed cells."""
    semicolons = text.partition("\n")[0].count(";") >= 2
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";" if semicolons else ",")
    for cells in reader:
        trimmed = [cell.strip().removeprefix("\ufeff") for cell in cells]
        if any(trimmed):
            yield reader.line_num, trimmed


def _row(cells: dict[str, str]) -> Row:
    n = _n(cells.get("n", ""))
    is_few = n is not None and n < FEWEST_ANSWERS
    value = None if is_few else _value(cells.get("value", ""))
    measure = _measure(cells.get("measure", ""))
    return Row(_month(cells.get("month", "")), measure, value, None if is_few else n)


def _month(text: str) -> date:
    found = MONTH.fullmatch(text)
    if not found:
        raise ValueError("write the month like 2026-03.")
    return date(int(found[1]), int(found[2]), 1)


def _measure(text: str) -> str:
    if not text or len(text) > LONGEST_NAME or not text.isprintable():
        raise ValueError(f"give the measure a name of at most {LONGEST_NAME} characters.")
    if any(one.tier == "block" for one in identifiers.check(text)):
        raise ValueError("leave out what could tell who a patient is.")
    return text


def _value(text: str) -> float:
    dotted = text.replace(",", ".")
    if not NUMBER.fullmatch(dotted):
        raise ValueError("write the value as a plain number, like 87.5.")
    return float(dotted)


def _n(text: str) -> int | None:
    if text and not COUNT.fullmatch(text):
        raise ValueError("write n, how many answered, as a whole number, or leave it empty.")
    return int(text) if text else None


def _once(row: Row, number: int, seen: dict[tuple[str, date], int]) -> None:
    first = seen.setdefault((row.measure, row.month), number)
    if first != number:
        raise ValueError(f"this month of “{row.measure}” stands on line {first} already.")


def _too_much(rows: list[Row]) -> list[str]:
    if not rows:
        return ["There is no month in it yet."]
    if len(rows) > MOST_ROWS:
        return [f"Send at most {MOST_ROWS} lines at a time."]
    if len({row.measure for row in rows}) > MOST_MEASURES:
        return [f"Send at most {MOST_MEASURES} measures: a few that matter say more."]
    return []
