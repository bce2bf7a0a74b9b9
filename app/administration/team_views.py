"""The administrator's pages of teams: made, renamed, opened to somebody, closed."""

from flask import current_app, request
from flask.typing import ResponseReturnValue

from app.accounts.access import current_person
from app.accounts.models import Team
from app.administration import forms, people, teams
from app.administration.admin_page import ID, SURE, admin, page, went
from app.administration.noting import note
from app.administration.roster import ROLE_WORDS
from app.coaching import ways_in
from app.validation import read


@admin.get("/teams", endpoint="teams")
def show_teams() -> ResponseReturnValue:
    return _teams()


@admin.post("/teams")
def make_team() -> ResponseReturnValue:
    form, faults = read(forms.TeamForm, request.form)
    if form is None:
        return _teams(faults=faults), 422
    try:
        team = teams.make(current_person(), form.name)
    except teams.NameTaken as fault:
        return _teams(faults={"name": str(fault)}), 422
    return went(f"{team.name} is there. Bring somebody in.", ".team", team_id=team.id)


@admin.get(f"/teams/<{ID}:team_id>", endpoint="team")
def show_team(team_id: int) -> ResponseReturnValue:
    return _team(teams.find(team_id))


@admin.post(f"/teams/<{ID}:team_id>/name")
def rename_team(team_id: int) -> ResponseReturnValue:
    team = teams.find(team_id)
    form, faults = read(forms.TeamForm, request.form)
    if form is None:
        return _team(team, faults=faults), 422
    try:
        teams.rename(current_person(), team, form.name)
    except teams.NameTaken as fault:
        return _team(team, faults={"name": str(fault)}), 422
    return went("Saved.", ".team", team_id=team.id)


@admin.post(f"/teams/<{ID}:team_id>/invitations")
def invite(team_id: int) -> ResponseReturnValue:
    """Shows the link once, in the answer itself: only its hash is kept."""
    team = teams.find(team_id)
    form, faults = read(forms.LinkForm, request.form)
    if form is None:
        return _team(team, faults=faults), 422
    way = ways_in.link(team, form.role, current_app.config["DOORWAY"].base_url)
    note(current_person(), f"invite {form.role}", team=team.id)
    return _team(team, way=way, role=ROLE_WORDS[form.role])


@admin.post(f"/teams/<{ID}:team_id>/closing")
def close_team(team_id: int) -> ResponseReturnValue:
    team = teams.find(team_id)
    form, _ = read(forms.SureForm, request.form)
    if form is None:
        return _team(team, faults=SURE), 422
    teams.close(current_person(), team)
    return went(f"{team.name} is closed. What people did in it stays theirs.", ".teams")


def _teams(**more: object) -> str:
    return page("teams", teams=teams.listed(), closed=teams.closed(), **more)


def _team(team: Team, **more: object) -> str:
    return page("team", team=team, accounts=people.of_team(team), roles=ROLE_WORDS, **more)
