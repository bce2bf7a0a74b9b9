"""The coach's messages: written with the language guard, and the meter of one's own language."""

from typing import Annotated, Literal

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from pydantic import AfterValidator, Field

from app import clock, skills
from app.accounts import access
from app.accounts.access import current_person
from app.accounts.models import Person
from app.coaching import forms, guarding, language, meter, reach, screening
from app.coaching import messages as told
from app.coaching.language import Kind
from app.problems import Problem
from app.validation import FormModel, read

messages = Blueprint("messages", __name__, url_prefix="/coach/messages")

LONGEST = 600
ID = f"int(max={forms.LARGEST_ID})"
TO_REWORD = "A sentence makes the score the goal. Other words are offered below."
TO_DECIDE = "A sentence talks about a score. Change it, or say below that it goes as it is."
LISTS = ("confirmed", "asked", "take")


def _known(slug: str) -> str:
    if slug and slug not in skills.library():
        raise ValueError("Choose a skill from the list.")
    return slug


class MessageForm(FormModel):
    """`team` only where the coach has several."""

    text: Annotated[str, Field(min_length=1, max_length=LONGEST), forms.LINES, forms.PLAIN]
    kind: Literal["note", "testimony"] = "note"
    skill: Annotated[str, AfterValidator(_known)] = ""
    team: forms.Id | None = None


class CorrectionForm(FormModel):
    kind: Kind


@messages.get("", endpoint="page")
def show() -> ResponseReturnValue:
    return _page()


@messages.post("")
def send() -> ResponseReturnValue:
    coach = current_person()
    if "take" in request.form:
        return _page(text=guarding.reworded(_typed(), request.form.get("take", -1, int)))
    fields = {name: value for name, value in request.form.items() if name not in LISTS}
    form, faults = read(MessageForm, fields)
    if form is None:
        return _page(faults=faults), 422
    if hindered := _hindered(coach, form.text):
        return hindered
    team = _team(coach, form.team)
    told.send(coach, team, form.text, clock.now(), kind=form.kind, skill=form.skill)
    flash("Sent. The team can read it.")
    return redirect(url_for(".page"), 303)


@messages.post(f"/<{ID}:message_id>/deletions")
def take_back(message_id: int) -> ResponseReturnValue:
    told.take_back(current_person(), message_id)
    flash("Taken back.")
    return redirect(url_for(".page", _anchor="sent"), 303)


@messages.post(f"/sentences/<{ID}:said_id>/readings")
def correct(said_id: int) -> ResponseReturnValue:
    form, faults = read(CorrectionForm, request.form)
    if form is None:
        return _page(faults=faults), 422
    meter.correct(current_person(), said_id, form.kind, clock.now())
    return redirect(url_for(".page", opened=1, _anchor=f"said-{said_id}"), 303)


def _hindered(coach: Person, text: str) -> ResponseReturnValue | None:
    """The page again when the words point at a patient, or are about a score."""
    names = screening.names_in(reach.teams_of(coach))
    doubts = screening.faults(text, names, _list("confirmed"))
    found = guarding.hindrance(text, _list("asked"))
    if found.banned:
        meter.keep_attempts(coach, found.review.sentences, clock.now())
    if not (doubts or found.banned or found.asked):
        return None
    said = [one.sentence for one in doubts[:1]] + [TO_REWORD] * bool(found.banned)
    faults = {"text": " ".join(said or [TO_DECIDE])}
    return _page(faults=faults, doubts=doubts, found=found), 422


def _page(**more: object) -> str:
    coach = current_person()
    now = clock.now()
    said = meter.said(coach, now)
    kept = {
        "faults": {},
        "form": request.form.to_dict(),
        "text": _typed(),
        "confirmed": _list("confirmed"),
        "asked": _list("asked"),
        "opened": "opened" in request.args,
        "teams": [(one.id, one.name) for one in access.teams_of(coach, "coach")],
        "choices": [
            ("", "No skill"),
            *((one.slug, one.title) for one in skills.library().values()),
        ],
        "prompts": told.PROMPTS,
        "sent": told.of_coach(coach),
        "meter": meter.count(said),
        "target": meter.TARGET,
        "said": said[: meter.MOST],
        "kinds": meter.KINDS,
        "question": language.question(),
        "longest": LONGEST,
    }
    return render_template("coaching/messages.html", **(kept | more))


def _typed() -> str:
    return request.form.get("text", "").replace("\r\n", "\n")


def _list(name: str) -> list[str]:
    """Values as they were put in the page; a browser sends other line ends."""
    return [one.replace("\r\n", "\n") for one in request.form.getlist(name)]


def _team(coach: Person, team: int | None) -> int:
    """The team asked for, or the coach's only one. Problem 404 where there is none."""
    mine = reach.teams_coached(coach)
    if team is None and len(mine) == 1:
        return mine[0]
    if team not in mine:
        raise Problem(404, "There is nothing here.")
    return team
