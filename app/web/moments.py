"""A moment of one's own by hand: told, changed, deleted, or added from an earlier day."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from urllib.parse import urlencode
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from app import clock, skills, validation
from app.accounts.access import current_person
from app.practice import deck, forms, record, story, wording
from app.practice.models import Moment
from app.problems import Problem
from app.web import story_place

moments = Blueprint("moments", __name__, url_prefix="/story/moments")

Faults = Mapping[str, str]


@moments.get("/new")
def new() -> ResponseReturnValue:
    """First which skill, then the rest, since what one might notice is the skill's own."""
    skill = request.args.get("skill", "")
    if not skill:
        return _choose_skill({})
    return _earlier(skill, {"id": str(uuid4()), "day": _today().isoformat(), "share": "me"}, {})


@moments.post("")
def add() -> ResponseReturnValue:
    person, now = current_person(), clock.now()
    form, faults = forms.read_earlier(_sent(), _today())
    if form is None:
        return _earlier(request.form.get("skill", ""), _sent(), faults)
    if faults := _leaders(form.note, form.share):
        return _earlier(form.skill, _sent(), faults)
    [result] = record.record(person, [form.item(ZoneInfo(person.zone))], now, now)
    if result.status == "rejected":
        return _earlier(form.skill, _sent(), {"form": result.error or ""})
    day = story.moment(person, form.id).local_day
    return story_place.back(form.id, month=f"{day:%Y-%m}")


@moments.get("/<uuid:moment_id>")
def change(moment_id: UUID) -> ResponseReturnValue:
    return _change(_own(moment_id), {}, {})


@moments.post("/<uuid:moment_id>")
def keep(moment_id: UUID) -> ResponseReturnValue:
    moment = _own(moment_id)
    form, faults = validation.read(forms.MomentForm, _sent())
    if form is None or (faults := _leaders(form.note, form.share)):
        return _change(moment, _sent(), faults), 422
    record.revise(current_person(), moment.id, clock.now(), **form.model_dump())
    return story_place.back(moment.id)


@moments.post("/<uuid:moment_id>/sharing")
def sharing(moment_id: UUID) -> ResponseReturnValue:
    moment = _own(moment_id)
    typed = {name: request.form[name] for name in ("share", "note") if name in request.form}
    form, faults = validation.read(forms.TellForm, typed)
    if form is None:
        return _change(moment, typed, faults), 422
    words = moment.note if form.note is None else form.note
    if faults := _leaders(words, form.share):
        return _change(moment, typed, faults), 422
    changes = form.model_dump(exclude_none=True)
    record.revise(current_person(), moment.id, clock.now(), **changes)
    return story_place.back(moment.id, told=moment.id, was=moment.share)


@moments.post("/<uuid:moment_id>/deletions")
def deletions(moment_id: UUID) -> ResponseReturnValue:
    if not record.revise(current_person(), str(moment_id), clock.now(), **record.UNDONE):
        raise Problem(404, "There is nothing here.")
    return story_place.back()


def _leaders(note: str, share: str) -> dict[str, str]:
    fault = wording.leaders_fault(current_person(), note, share)
    return {"note": fault} if fault else {}


def _change(moment: Moment, typed: Mapping[str, Any], faults: Faults) -> str:
    """The moment as it is kept, or as it was typed."""
    kept = {name: getattr(moment, name) for name in ("outcome", "noticed", "note", "share")}
    return render_template(
        "practice/moment.html",
        moment=moment,
        place=urlencode(story_place.posted() or story_place.asked()),
        **_fields(moment.skill, kept | dict(typed), faults),
    )


def _earlier(skill: str, typed: Mapping[str, Any], faults: Faults) -> tuple[str, int]:
    if skill not in skills.library():
        return _choose_skill({"skill": "Choose a skill from the library."})
    page = render_template(
        "practice/moment_earlier.html",
        times=[(name, words) for name, (words, _) in forms.TIMES.items()],
        today=_today(),
        **_fields(skill, typed, faults),
    )
    return page, 422 if faults else 200


def _choose_skill(faults: Faults) -> tuple[str, int]:
    """The person's own skills first."""
    library = skills.library()
    used = [slug for slug in story.to_filter_by(current_person())[0] if slug in library]
    ordered = [*used, *(slug for slug in library if slug not in used)]
    options = [(slug, library[slug].title) for slug in ordered]
    page = render_template("practice/moment_skill.html", options=options, faults=faults)
    return page, 422 if faults else 200


def _fields(skill: str, typed: Mapping[str, Any], faults: Faults) -> dict[str, Any]:
    """What both forms are filled with."""
    shipped = skills.library().get(skill)
    return {
        "skill": skill,
        "form": typed,
        "chips": list(
            dict.fromkeys([*(shipped.chips if shipped else ()), *typed.get("noticed", ())])
        ),
        # What is wrong with the third chip stands beside all of them.
        "faults": {name.split(".")[0]: sentence for name, sentence in faults.items()},
        "outcomes": story.OUTCOMES,
        "rungs": story.RUNGS,
        "longest": forms.LONGEST_NOTE,
    }


def _sent() -> dict[str, Any]:
    """What was sent: of most fields one value, of `noticed` all; the place is not the moment's."""
    sent = {name: value for name, value in request.form.items() if name != "place"}
    return sent | {"noticed": request.form.getlist("noticed")}


def _own(moment_id: UUID) -> Moment:
    return story.moment(current_person(), str(moment_id))


def _today() -> date:
    return deck.day_of(current_person(), clock.now())
