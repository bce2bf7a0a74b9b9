"""Who I want to be, asked again now and then; and the skills that fit, for the person to link."""

from collections.abc import Mapping
from typing import Annotated

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask.views import MethodView
from pydantic import Field

from app import clock, skills
from app.accounts.access import current_person
from app.accounts.models import Person
from app.coaching import reach, written
from app.practice import aspirations, choices, deck
from app.practice import sharing as shares
from app.validation import FormModel
from app.web.first_skill import because, suggest
from app.web.start import AspirationStep

aspiration = Blueprint("aspiration", __name__, url_prefix="/story/aspiration")

Fit = tuple[skills.Skill, list[str]]


class WordsForm(FormModel):
    text: Annotated[str, Field(min_length=1, max_length=aspirations.LONGEST)]


class Links(MethodView):
    """Up to three skills and the words they answer to; nothing is linked but what is ticked."""

    def get(self) -> ResponseReturnValue:
        person = current_person()
        fitting = _fitting(person)
        if not fitting:
            return redirect(url_for("today.home"))
        words = aspirations.current(person)
        return render_template("practice/links.html", words=words, fitting=fitting)

    def post(self) -> ResponseReturnValue:
        person, ticked = current_person(), request.form.getlist("skill")
        for skill, _ in _fitting(person):
            if skill.slug in ticked:
                deck.pin(person, skill.slug)
        return redirect(url_for("today.home"), 303)


class Sharing(MethodView):
    """Showing the newest words to the team, and taking them back: either is one tap."""

    def get(self) -> ResponseReturnValue:
        return _sharing({}, ())

    def post(self) -> ResponseReturnValue:
        person = current_person()
        if request.form.get("with") != "team":
            shares.hide_aspiration(person)
            return redirect(url_for("aspiration.sharing"), 303)
        words = aspirations.current(person)
        confirmed = request.form.getlist("confirmed")
        sent = written.check(
            WordsForm,
            {"text": words},
            confirmed,
            reach.teams_of(person),
            is_leader=reach.leads(person),
        )
        if sent.form is None:
            return _sharing(sent.faults, sent.asks), 422
        shares.show_aspiration(person, words, clock.now())
        return redirect(url_for("aspiration.sharing"), 303)


aspiration.add_url_rule(
    "",
    view_func=AspirationStep.as_view("words", "aspiration.skills", "today.home", place="story"),
)
aspiration.add_url_rule("/skills", view_func=Links.as_view("skills"))
aspiration.add_url_rule("/sharing", view_func=Sharing.as_view("sharing"))


def _fitting(person: Person) -> list[Fit]:
    """Skills that the aspiration names, of those the person has said nothing about."""
    words, said = aspirations.current(person), choices.of(person, clock.now())
    unsaid = [skill for skill in skills.library().values() if skill.slug not in said]
    found = [(skill, because(words, skill)) for skill in suggest(words, unsaid)]
    return [(skill, named) for skill, named in found if named]


def _sharing(faults: Mapping[str, str], asks: tuple[str, ...]) -> str:
    person = current_person()
    return render_template(
        "practice/aspiration_sharing.html",
        words=aspirations.current(person),
        shown=shares.shown_aspiration(person),
        faults=faults,
        asks=asks,
    )
