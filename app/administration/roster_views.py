"""An organisation's list: sent, looked at, brought in; then the links to hand out, shown once."""

import csv
import io

from flask import Response, current_app, request
from flask.typing import ResponseReturnValue

from app import spreadsheet
from app.accounts import access
from app.accounts.access import current_person
from app.administration import bring_in, roster_file
from app.administration.admin_page import admin, page
from app.administration.roster import Plan
from app.administration.roster_file import Read, Unreadable

MEANWHILE = "Something changed here in the meantime. This is what the list would do now."


@admin.get("/roster")
def roster() -> ResponseReturnValue:
    return _form()


@admin.post("/roster/previews")
def preview_roster() -> ResponseReturnValue:
    try:
        text = _sent()
    except Unreadable as fault:
        return _form(faults=[str(fault)]), 422
    found = _read(text)
    if found.faults:
        return _form(faults=found.faults, text=text), 422
    return _preview(text, bring_in.look(found.rows))


@admin.post("/roster/files")
def keep_roster() -> ResponseReturnValue:
    """Shows the links once, in the answer itself: only their hashes are kept."""
    text, mark = request.form.get("text", ""), request.form.get("mark", "")
    found = _read(text)
    if found.faults:
        return _form(faults=found.faults, text=text), 422
    if not access.is_confirmed():
        return _preview(text, bring_in.look(found.rows), status=403, is_unproved=True)
    base_url = current_app.config["DOORWAY"].base_url
    try:
        links = bring_in.apply(current_person(), found.rows, mark, base_url)
    except bring_in.Changed as changed:
        return _preview(text, changed.plan, status=409, meanwhile=MEANWHILE)
    return page("roster_links", links=links, table=_table(links))


@admin.post("/roster/links")
def links_file() -> Response:
    """The links of the page that shows them, as a file: that page is the only place that has them."""
    return _csv(request.form.get("table", ""), "doorway-links.csv")


@admin.get("/roster/template.csv")
def roster_template() -> Response:
    return _csv(roster_file.TEMPLATE, "doorway-people-template.csv")


def _sent() -> str:
    """The text of the file, or else of the field. Raises Unreadable."""
    file = request.files.get("file")
    if not file or not file.filename:
        return request.form.get("text", "")
    return roster_file.decode(file.stream.read(roster_file.LARGEST + 1))


def _read(text: str) -> Read:
    """A list that cannot be read has one fault, so that its text is given back too."""
    try:
        return roster_file.read(roster_file.decode(text.encode("utf-8", "replace")))
    except Unreadable as fault:
        return Read((), (str(fault),))


def _preview(text: str, plan: Plan, status: int = 200, **more: object) -> ResponseReturnValue:
    if plan.faults:
        return _form(faults=plan.faults, text=text), 422
    return _form(plan=plan, text=text, **more), status


def _form(**more: object) -> str:
    kept = {"faults": (), "text": "", "plan": None}
    return page("roster", most=roster_file.MOST_ROWS, **(kept | more))


def _table(links: list[bring_in.Link]) -> str:
    """As CSV; no cell is a formula to a spreadsheet."""
    file = io.StringIO()
    lines = csv.writer(file)
    lines.writerow(["name", "sign_in_name", "link"])
    for link in links:
        cells = (link.name, link.sign_in_name, link.address)
        lines.writerow([spreadsheet.plain_cell(cell) for cell in cells])
    return file.getvalue()


def _csv(text: str, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(
        spreadsheet.UTF_8 + text, content_type="text/csv; charset=utf-8", headers=headers
    )
