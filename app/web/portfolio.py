"""The portfolio: everything of one's own on a page to print, or as a file to take along."""

from datetime import date
from itertools import groupby
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, render_template

from app import clock
from app.accounts.access import current_person
from app.coaching import recognition, tries
from app.practice import portfolio as practice
from app.practice import story

portfolio = Blueprint("portfolio", __name__, url_prefix="/story")


@portfolio.get("/portfolio")
def page() -> str:
    own = _own()
    return render_template(
        "practice/portfolio.html",
        portfolio=own,
        months=_by_month(own.moments),
        outcomes=story.OUTCOMES,
        rungs=story.RUNGS,
    )


@portfolio.get("/portfolio.json")
def as_json() -> Response:
    return _file(_own().model_dump_json(indent=2), "application/json", "json")


@portfolio.get("/portfolio.csv")
def as_csv() -> Response:
    # Without the mark at its beginning, Excel reads UTF-8 as something else.
    return _file("\ufeff" + practice.as_csv(_own()), "text/csv; charset=utf-8", "csv")


def _own() -> practice.Portfolio:
    person = current_person()
    zone = ZoneInfo(person.zone)
    thanks = [
        practice.recognition(one.who, one.skill, one.text, one.at, zone)
        for one in recognition.received(person)
    ]
    tried = {one.moment for one in tries.wanted(person)}
    return practice.of(person, thanks, tried, clock.now())


def _by_month(moments: list[practice.Moment]) -> list[tuple[date, list[practice.Moment]]]:
    newest_first = sorted(moments, key=lambda one: (one.day, one.occurred_at), reverse=True)
    months = groupby(newest_first, key=lambda one: one.day.replace(day=1))
    return [(month, list(rows)) for month, rows in months]


def _file(text: str, mimetype: str, ending: str) -> Response:
    name = f"doorway-portfolio-{clock.now():%Y-%m-%d}.{ending}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text, content_type=mimetype, headers=headers)
