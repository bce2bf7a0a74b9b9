"""“Why this, why now”: what was decided about one's own nudges, to read or as a file."""

from itertools import groupby

from flask import Blueprint, Response, render_template

from app import clock
from app.accounts import away
from app.accounts.access import current_person
from app.nudges import decisions as record
from app.nudges import why

decisions = Blueprint("decisions", __name__, url_prefix="/settings/nudges")

MOST = 60


@decisions.get("")
def page() -> str:
    newest = record.of(current_person(), MOST)
    return render_template(
        "web/decisions.html",
        days=[
            (away.day_in_words(day), list(of)) for day, of in groupby(newest, lambda one: one.day)
        ],
        answers=why.ANSWERS,
        has_more=len(newest) == MOST,
    )


@decisions.get("/decisions.json")
def as_json() -> Response:
    own = record.all_of(current_person(), clock.now())
    return _file(own.model_dump_json(indent=2), "application/json", "json")


@decisions.get("/decisions.csv")
def as_csv() -> Response:
    # Without the mark at its beginning, Excel reads UTF-8 as something else.
    text = "\ufeff" + record.as_csv(record.of(current_person()))
    return _file(text, "text/csv; charset=utf-8", "csv")


def _file(text: str, mimetype: str, ending: str) -> Response:
    name = f"doorway-decisions-{clock.now():%Y-%m-%d}.{ending}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text, content_type=mimetype, headers=headers)
