"""The team page, for everybody in it: stories, needs and their answers, what we want to become."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts.access import current_person
from app.accounts.models import Person, Team
from app.coaching import forms, members, messages, needs, stories, tries
from app.nudges import studies
from app.problems import Problem
from app.validation import read

team = Blueprint("team", __name__)

TO_READ = 3  # messages; what is older has been said


@team.get("/team", endpoint="team")
def show() -> ResponseReturnValue:
    return _page({})


@team.post("/team/needs")
def ask() -> ResponseReturnValue:
    person = current_person()
    form, faults = read(forms.NeedForm, request.form)
    if form is None:
        return _page(faults), 422
    needs.ask(person, form.text, form.name == "without", _team(person, form.team))
    flash("Asked. Your coach will answer here.")
    return redirect(url_for(".team", _anchor="needs"), 303)


@team.post("/team/stories/<int(max=2147483647):story_id>/tries")
def try_story(story_id: int) -> ResponseReturnValue:
    tries.add(current_person(), story_id, clock.now())
    return _back_to(story_id)


@team.post("/team/stories/<int(max=2147483647):story_id>/tries/deletions")
def untry_story(story_id: int) -> ResponseReturnValue:
    tries.take_back(current_person(), story_id, clock.now())
    return _back_to(story_id)


def _back_to(story_id: int) -> ResponseReturnValue:
    return redirect(url_for(".team", _anchor=f"story-{story_id}"), 303)


def _page(faults: dict[str, str]) -> str:
    person = current_person()
    teams = members.teams(person)
    return render_template(
        "coaching/team.html",
        teams=teams,
        options=[(one.id, one.name) for one in teams],
        stories=stories.of_team(person),
        needs=needs.of_team(person),
        has_study=bool(studies.of_member(person, clock.now().date())),
        messages=messages.of_team(person)[:TO_READ],
        longest=forms.LONGEST_NEED,
        faults=faults,
        form=request.form.to_dict(),
    )


def _team(person: Person, team_id: int | None) -> Team:
    """The team asked for, or the person's only one. Problem 404 for a team that is not theirs."""
    mine = members.teams(person)
    chosen = [one for one in mine if team_id in (one.id, None)]
    if not chosen:
        raise Problem(404, "There is nothing here.")
    return chosen[0]
