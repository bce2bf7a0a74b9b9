"""Who I want to be, asked again now and then; and the skills that fit, for the person to link."""

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask.views import MethodView

from app import clock, skills
from app.accounts.access import current_person
from app.accounts.models import Person
from app.practice import aspirations, choices, deck
from app.web.first_skill import because, suggest
from app.web.start import AspirationStep

aspiration = Blueprint("aspiration", __name__, url_prefix="/story/aspiration")

Fit = tuple[skills.Skill, list[str]]


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


aspiration.add_url_rule(
    "",
    view_func=AspirationStep.as_view("words", "aspiration.skills", "today.home", place="story"),
)
aspiration.add_url_rule("/skills", view_func=Links.as_view("skills"))


def _fitting(person: Person) -> list[Fit]:
    """Skills that the aspiration names, of those the person has said nothing about."""
    words, said = aspirations.current(person), choices.of(person, clock.now())
    unsaid = [skill for skill in skills.library().values() if skill.slug not in said]
    found = [(skill, because(words, skill)) for skill in suggest(words, unsaid)]
    return [(skill, named) for skill, named in found if named]
