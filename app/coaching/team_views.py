"""The team page, for everybody in it: stories, needs and their answers, what we want to become."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts.access import current_person
from app.accounts.models import Person, Team
from app.coaching import (
    becoming,
    coach_page,
    forms,
    members,
    messages,
    needs,
    offers,
    recognition,
    stories,
    support,
    tries,
)
from app.nudges import studies
from app.problems import Problem

team = Blueprint("team", __name__)

TO_READ = 3  # messages; what is older has been said
AT_ONCE = 6  # stories; earlier ones are unfolded


@team.get("/team", endpoint="team")
def show() -> ResponseReturnValue:
    return _page()


@team.post("/team/needs")
def ask() -> ResponseReturnValue:
    person = current_person()
    sent = coach_page.read(forms.NeedForm)
    form = sent.form
    if form is None:
        return _page(sent.faults, sent.asks), 422
    team, team_sees = _team(person, form.team), form.name != "coach"
    needs.ask(person, form.text, form.name == "without", team, team_sees=team_sees)
    flash("Asked. Your coach will answer here.")
    return redirect(url_for(".team", _anchor="needs"), 303)


@team.post("/team/becoming/suggestions")
def suggest() -> ResponseReturnValue:
    """Words for the draft, from anybody in the team."""
    person, sent = current_person(), coach_page.read(forms.SuggestionForm)
    form = sent.form
    if form is None:
        return _page(offered=(sent.faults, sent.asks)), 422
    team = _team(person, form.team)
    becoming.suggest(person, team, form.text, form.name == "without", clock.now())
    flash("Your words are with the draft.")
    return redirect(url_for(".team", _anchor=f"becoming-{team.id}"), 303)


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


Told = tuple[dict[str, str], tuple[str, ...]]


def _page(
    faults: dict[str, str] | None = None, asks: tuple[str, ...] = (), offered: Told = ({}, ())
) -> str:
    """`faults` and `asks` are about a need, `offered` about words for the draft."""
    person = current_person()
    teams = members.teams(person)
    return render_template(
        "coaching/team.html",
        teams=teams,
        options=[(one.id, one.name) for one in teams],
        team_names=members.names_of(teams),
        becomings=[becoming.of_team(one) for one in teams],
        recognitions=recognition.of_teams([one.id for one in teams]),
        questions=[one for one in offers.of_owner(person) if one.is_agreed is None],
        links=support.links(),
        stories=stories.of_team(person),
        at_once=AT_ONCE,
        needs=needs.of_team(person),
        has_study=bool(studies.of_member(person, clock.now().date())),
        messages=messages.of_team(person)[:TO_READ],
        longest=forms.LONGEST_NEED,
        longest_words=forms.LONGEST_THANKS,
        faults=faults or {},
        asks=asks,
        offered=offered,
        form=request.form.to_dict(),
    )


def _team(person: Person, team_id: int | None) -> Team:
    """The team asked for, or the person's only one. Problem 404 for a team that is not theirs."""
    mine = members.teams(person)
    chosen = [one for one in mine if team_id in (one.id, None)]
    if not chosen:
        raise Problem(404, "There is nothing here.")
    return chosen[0]
