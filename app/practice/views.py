"""The page on which a person says how a skill should come to them; works without JavaScript."""

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app import clock, skills
from app.accounts.access import current_person
from app.practice import choices, deck
from app.validation import FormModel, read

practice = Blueprint("practice", __name__)


class ChoiceForm(FormModel):
    state: choices.State


@practice.get("/skills/<slug>/choices", endpoint="choices")
def show_choices(slug: str) -> ResponseReturnValue:
    return _page(_skill(slug), {})


@practice.post("/skills/<slug>/choices", endpoint="choose")
def choose(slug: str) -> ResponseReturnValue:
    skill = _skill(slug)
    form, _ = read(ChoiceForm, request.form)
    if form is None:
        return _page(skill, {"form": "Choose one of these ways."}), 422
    deck.choose_state(current_person(), skill.slug, form.state, clock.now())
    return redirect(url_for(".choices", slug=skill.slug, saved="yes"), 303)


def _skill(slug: str) -> skills.Skill:
    return skills.library().get(slug) or abort(404)


def _page(skill: skills.Skill, faults: dict[str, str]) -> str:
    choice = choices.of(current_person(), clock.now()).get(skill.slug)
    state = choice.state if choice else "open"
    return render_template(
        "skills/choices.html",
        skill=skill,
        state=state,
        errors=faults,
        saved="saved" in request.args,
    )
