"""Outcome measures of a team: brought in by file, shown as a consequence, taken away by file."""

import csv
import io
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app import db, spreadsheet
from app.accounts.models import Person
from app.coaching import reach
from app.coaching.measures_file import COLUMNS, Row
from app.coaching.models import MeasureFile, MeasureMonth
from app.problems import Problem

MOST_FILES, MOST_MONTHS = 60, 36


@dataclass(frozen=True)
class Brought:
    """A file as the page lists it; `measures` are names."""

    id: int
    at: datetime
    by: str
    measures: tuple[str, ...]
    first: date
    last: date


@dataclass(frozen=True)
class Month:
    """One month as it stands; `value` is None where too few answered, or where no file knows it."""

    month: date
    value: float | None
    n: int | None


def keep(coach: Person, team: int, rows: Sequence[Row], at: datetime) -> None:
    """Bring in a file for a team that the coach coaches. Where files overlap, the newest stands."""
    with db.atomic():
        file = MeasureFile.create(team=team, coach=coach, at=at)
        months = [
            {
                "file": file.id,
                "measure": one.measure,
                "month": one.month,
                "value": one.value,
                "n": one.n,
            }
            for one in rows
        ]
        for start in range(0, len(months), 100):
            MeasureMonth.insert_many(months[start : start + 100]).execute()


def undo(coach: Person, file_id: int) -> int:
    """Take a file of the coach's own teams away, with its months; its team. Problem 404 for others."""
    mine = MeasureFile.team.in_(reach.teams_coached(coach))
    file = MeasureFile.get_or_none((MeasureFile.id == file_id) & mine)
    if file is None:
        raise Problem(404, "There is nothing here.")
    with db.atomic():
        MeasureMonth.delete().where(MeasureMonth.file == file).execute()
        file.delete_instance()
    return file.team_id


def files(team: int) -> list[Brought]:
    """What was brought in, newest first."""
    months: dict[int, list[MeasureMonth]] = defaultdict(list)
    for row in _months(team):
        months[row.file_id].append(row)
    newest = MeasureFile.select(MeasureFile, Person).left_outer_join(Person)
    rows = newest.where(MeasureFile.team == team).order_by(MeasureFile.id.desc()).limit(MOST_FILES)
    return [_brought(row, months[row.id]) for row in rows if months[row.id]]


def series(team: int) -> dict[str, list[Month]]:
    """By measure, every month from its first to its last that stands, without holes."""
    standing: dict[str, dict[date, Month]] = defaultdict(dict)
    for row in _months(team):
        standing[row.measure][row.month] = Month(row.month, row.value, row.n)
    return {
        name: [
            by_month.get(one, Month(one, None, None)) for one in _span(min(by_month), max(by_month))
        ]
        for name, by_month in sorted(standing.items())
    }


def as_csv(team: int) -> str:
    """All that stands, in the columns it came in; no cell is a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for name, months in series(team).items():
        safe = spreadsheet.plain_cell(name)
        writer.writerows(
            (f"{one.month:%Y-%m}", safe, f"{one.value:.10g}", "" if one.n is None else one.n)
            for one in months
            if one.value is not None
        )
    return out.getvalue()


def _months(team: int) -> list[MeasureMonth]:
    """Oldest file first, so that what comes later stands."""
    rows = MeasureMonth.select(MeasureMonth).join(MeasureFile).where(MeasureFile.team == team)
    return list(rows.order_by(MeasureMonth.file, MeasureMonth.id))


def _brought(row: MeasureFile, months: list[MeasureMonth]) -> Brought:
    days = [one.month for one in months]
    names = tuple(sorted({one.measure for one in months}))
    by = row.coach.name if row.coach else ""
    return Brought(row.id, row.at, by, names, min(days), max(days))


def _span(first: date, last: date) -> list[date]:
    numbers = range(12 * first.year + first.month - 1, 12 * last.year + last.month)
    return [date(number // 12, number % 12 + 1, 1) for number in numbers]
