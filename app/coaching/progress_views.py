"""The progress tracker's pages: practice first, stories next, outcome measures as a consequence."""

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app import clock, spreadsheet
from app.accounts import access
from app.accounts.access import current_person
from app.accounts.models import Team
from app.coaching import (
    annotations,
    coach_page,
    drawing,
    forms,
    measures,
    measures_file,
    progress,
    progress_forms,
)
from app.problems import Problem

tracker = Blueprint("progress", __name__, url_prefix="/coach/progress")

ID = f"int(max={forms.LARGEST_ID})"


@tracker.get("")
def page() -> ResponseReturnValue:
    return _page()


@tracker.post("/notes")
def annotate() -> ResponseReturnValue:
    team = _team()
    sent = coach_page.read(progress_forms.NoteForm)
    if sent.form is None:
        return _page(form=request.form.to_dict(), **coach_page.again(sent)), 422
    annotations.add(current_person(), team.id, sent.form.day, sent.form.text)
    flash("Noted on the charts.")
    return redirect(url_for(".page", team=team.id, _anchor="notes"), 303)


@tracker.post(f"/notes/<{ID}:note_id>/deletions")
def remove_note(note_id: int) -> ResponseReturnValue:
    team = annotations.remove(current_person(), note_id)
    flash("The note is gone.")
    return redirect(url_for(".page", team=team, _anchor="notes"), 303)


@tracker.get("/measures", endpoint="measures")
def show_measures() -> ResponseReturnValue:
    return _measures()


@tracker.post("/measures/previews")
def preview() -> ResponseReturnValue:
    return _preview(_sent())


@tracker.post("/measures/files")
def keep() -> ResponseReturnValue:
    team, text = _team(), request.form.get("text", "")
    try:
        found = measures_file.read(text)
    except measures_file.Unreadable:
        return _preview(text)
    if found.faults:
        return _preview(text)
    measures.keep(current_person(), team.id, found.rows, clock.now())
    flash("Kept. You can undo it below.")
    return redirect(url_for(".measures", team=team.id), 303)


@tracker.post(f"/measures/files/<{ID}:file_id>/deletions")
def undo(file_id: int) -> ResponseReturnValue:
    team = measures.undo(current_person(), file_id)
    flash("Undone. What stood there before stands again.")
    return redirect(url_for(".measures", team=team), 303)


@tracker.get("/measures/template.csv")
def template() -> ResponseReturnValue:
    return _csv(measures_file.TEMPLATE, "doorway-measures-template.csv")


@tracker.get("/measures.csv")
def export() -> ResponseReturnValue:
    return _csv(measures.as_csv(_team().id), f"doorway-measures-{clock.now():%Y-%m-%d}.csv")


def _team() -> Team:
    """The team asked for, or the coach's first. Problem 404 for one that is not theirs."""
    mine = access.teams_of(current_person(), "coach")
    asked = request.values.get("team", "")
    chosen = [one for one in mine if asked in ("", str(one.id))]
    if not chosen:
        raise Problem(404, "There is nothing here.")
    return chosen[0]


def _page(**more: object) -> str:
    team = _team()
    notes = annotations.of_team(team.id)
    kept = {"faults": {}, "asks": (), "form": {}, "today": clock.now().date().isoformat()}
    return render_template(
        "coaching/progress.html",
        team=team,
        teams=access.teams_of(current_person(), "coach"),
        practice=progress.of_practice(team.id, notes),
        stories=progress.newest_stories(current_person(), team.id),
        measures=progress.of_measures(team.id, notes),
        notes=notes,
        longest=progress_forms.LONGEST_NOTE,
        box=drawing,
        **(kept | more),
    )


def _sent() -> str | measures_file.Unreadable:
    """The text of the file, or else of the field."""
    file = request.files.get("file")
    if not file or not file.filename:
        return request.form.get("text", "")
    try:
        return measures_file.decode(file.stream.read(measures_file.LARGEST + 1))
    except measures_file.Unreadable as fault:
        return fault


def _preview(sent: str | measures_file.Unreadable) -> ResponseReturnValue:
    """What would be kept, or what to change; what was typed stays either way."""
    if isinstance(sent, measures_file.Unreadable):
        return _measures(faults=[str(sent)]), 422
    try:
        found = measures_file.read(measures_file.decode(sent.encode()))
    except measures_file.Unreadable as fault:
        return _measures(faults=[str(fault)], text=sent), 422
    if found.faults:
        return _measures(faults=found.faults, text=sent), 422
    return _measures(found=found, text=sent)


def _measures(**more: object) -> str:
    team = _team()
    kept = {"faults": (), "text": "", "found": None}
    return render_template(
        "coaching/measures.html",
        team=team,
        teams=access.teams_of(current_person(), "coach"),
        files=measures.files(team.id),
        **(kept | more),
    )


def _csv(text: str, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(
        spreadsheet.UTF_8 + text, content_type="text/csv; charset=utf-8", headers=headers
    )
