"""The first steps after joining, each skippable: who to be, a skill, a plan, clinic hours."""

from collections.abc import Mapping
from typing import Annotated

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask.views import MethodView
from pydantic import BeforeValidator, Field

from app import clock, skills
from app.accounts import names
from app.accounts.access import current_person
from app.accounts.models import Person
from app.practice import asking, aspirations, deck, plans, revs
from app.practice.wording import Nobody
from app.validation import FormModel, read
from app.web import clinic_hours
from app.web.first_skill import because, suggest

start = Blueprint("start", __name__, url_prefix="/start")

PHRASES = (
    "Someone who sits down and listens.",
    "Calm and present, even on a full day.",
    "The one who explains things clearly.",
    "Someone who sees the person first.",
    "Kind, also when it is hard.",
)


class AspirationForm(FormModel):
    text: Annotated[
        str,
        BeforeValidator(names.one_line),
        Field(min_length=1, max_length=aspirations.LONGEST),
    ]


class PlanForm(FormModel):
    skill: str
    text: Annotated[
        str,
        BeforeValidator(names.one_line),
        Field(min_length=1, max_length=plans.LONGEST),
        Nobody,
    ]


class AspirationStep(MethodView):
    """In the person's own words; a phrase to start from is added to what is typed.

    `onward` and `skip` are endpoints; `place` is the page's place in the bar, "" for no bar.
    """

    def __init__(self, onward: str, skip: str, place: str = "") -> None:
        self.onward, self.skip, self.place = onward, skip, place

    def get(self) -> ResponseReturnValue:
        return self._page(aspirations.current(current_person()), {})

    def post(self) -> ResponseReturnValue:
        typed = request.form.get("text", "")
        phrase = request.form.get("phrase")
        if phrase in PHRASES:
            return self._page(f"{typed} {phrase}".strip(), {})
        form, errors = read(AspirationForm, {"text": typed})
        if form is None:
            return self._page(typed, errors), 422
        aspirations.answer(current_person(), form.text)
        asking.let_aspiration_rest(current_person(), clock.now())
        return redirect(url_for(self.onward), 303)

    def _page(self, text: str, errors: Mapping[str, str]) -> str:
        return render_template(
            "web/start/aspiration.html",
            text=text,
            errors=errors,
            phrases=PHRASES,
            longest=aspirations.LONGEST,
            sign_in_name=current_person().sign_in_name,
            skip=url_for(self.skip),
            place=self.place,
        )


class SkillStep(MethodView):
    """A first skill, suggested from the aspiration."""

    def get(self) -> ResponseReturnValue:
        return _skill_page({})

    def post(self) -> ResponseReturnValue:
        slug = request.form.get("skill", "")
        if slug not in skills.library():
            return _skill_page({"skill": "Choose one skill, or skip this."}), 422
        deck.pin(current_person(), slug)
        return redirect(url_for("start.plan", skill=slug), 303)


class PlanStep(MethodView):
    """When and how: the skill's own plan, to be made one's own."""

    def get(self) -> ResponseReturnValue:
        skill = skills.library().get(request.args.get("skill", ""))
        if skill is None:
            return redirect(url_for("start.skill"))
        kept = plans.of(current_person()).get(skill.slug)
        return _plan_page(skill, kept.text if kept else skill.plan, {})

    def post(self) -> ResponseReturnValue:
        skill = skills.library().get(request.form.get("skill", ""))
        if skill is None:
            return redirect(url_for("start.skill"), 303)
        form, errors = read(PlanForm, request.form)
        if form is None:
            return _plan_page(skill, request.form.get("text", ""), errors), 422
        _write_plan(current_person(), form)
        return redirect(url_for("start.hours"), 303)


class HoursStep(MethodView):
    """Clinic hours, so that nudges fall between visits."""

    def get(self) -> ResponseReturnValue:
        return _hours_page(clinic_hours.Posted(clinic_hours.fields_of(current_person()), {}))

    def post(self) -> ResponseReturnValue:
        posted = clinic_hours.post(current_person())
        return redirect("/", 303) if posted.is_kept else (_hours_page(posted), posted.status)


start.add_url_rule(
    "/aspiration", view_func=AspirationStep.as_view("aspiration", "start.skill", "start.skill")
)
start.add_url_rule("/skill", view_func=SkillStep.as_view("skill"))
start.add_url_rule("/plan", view_func=PlanStep.as_view("plan"))
start.add_url_rule("/hours", view_func=HoursStep.as_view("hours"))


def _write_plan(person: Person, form: PlanForm) -> None:
    kept = plans.of(person).get(form.skill)
    rev = revs.following(kept.rev if kept else 0, clock.now())
    plans.write(person, form.skill, form.text, rev)


def _skill_page(errors: Mapping[str, str]) -> str:
    library = skills.library()
    aspiration = aspirations.current(current_person())
    suggested = suggest(aspiration, library.values())
    return render_template(
        "web/start/skill.html",
        has_aspiration=bool(aspiration),
        suggested=suggested,
        because={skill.slug: because(aspiration, skill) for skill in suggested},
        others=[skill for skill in library.values() if skill not in suggested],
        errors=errors,
    )


def _plan_page(skill: skills.Skill, text: str, errors: Mapping[str, str]) -> str:
    return render_template(
        "web/start/plan.html", skill=skill, text=text, errors=errors, longest=plans.LONGEST
    )


def _hours_page(form: clinic_hours.Posted) -> str:
    return render_template(
        "web/start/hours.html",
        fields=form.fields,
        errors=form.errors,
        **clinic_hours.choices(current_person()),
    )
