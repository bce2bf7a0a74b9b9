"""The coach's page of a team: who is in it, the ways in, and who else coaches."""

from flask import current_app, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts import access, audit, recovery
from app.accounts.access import current_person
from app.coaching import forms, help_links, members, ways_in
from app.coaching.coach_page import ID, coaching, page, went
from app.validation import read

LAST_COACH = "A team needs a coach. Make somebody else one first."


@coaching.get("/coach/team", endpoint="team")
def show_team() -> ResponseReturnValue:
    return _team(request.args.get("team", type=int))


@coaching.post("/coach/team/invitations")
def invite() -> ResponseReturnValue:
    """Shows the link or the code once, in the answer itself: only its hash is kept."""
    form, faults = read(forms.InvitationForm, request.form)
    if form is None:
        team_id = request.form.get("team", type=int)
        mine = {team.id for team in access.teams_of(current_person(), "coach")}
        return _team(team_id if team_id in mine else None, faults=faults), 422
    team = members.coached(current_person(), form.team)
    audit.note(current_person(), "invited", None, clock.now())
    base_url = current_app.config["DOORWAY"].base_url
    if form.kind == "code":
        return page(
            "code", way=ways_in.huddle_code(team, form.places, base_url), team=team, form=form
        )
    return _team(team.id, way=ways_in.link(team, form.role, base_url), role=form.role)


@coaching.post(f"/coach/team/<{ID}:team_id>/members/<{ID}:person_id>/coaching")
def make_coach(team_id: int, person_id: int) -> ResponseReturnValue:
    if not access.is_confirmed():
        return _confirm_first(team_id)
    team = members.coached(current_person(), team_id)
    name = members.set_coach(current_person(), team, person_id, True)
    return went(f"{name} coaches {team.name} too.", ".team", team=team_id)


@coaching.post(f"/coach/team/<{ID}:team_id>/members/<{ID}:person_id>/coaching/deletions")
def end_coaching(team_id: int, person_id: int) -> ResponseReturnValue:
    if not access.is_confirmed():
        return _confirm_first(team_id)
    team = members.coached(current_person(), team_id)
    name = members.set_coach(current_person(), team, person_id, False)
    return _after_change(team_id, f"{name} is in {team.name}, and no longer coaches it.")


@coaching.post(f"/coach/team/<{ID}:team_id>/members/<{ID}:person_id>/deletions")
def remove(team_id: int, person_id: int) -> ResponseReturnValue:
    team = members.coached(current_person(), team_id)
    name = members.remove(current_person(), team, person_id)
    return _after_change(
        team_id, f"{name} is no longer in {team.name}. What they wrote stays theirs."
    )


@coaching.post(f"/coach/team/<{ID}:team_id>/members/<{ID}:person_id>/links")
def help_in(team_id: int, person_id: int) -> ResponseReturnValue:
    """Shows a link for who cannot sign in once, as for an invitation."""
    if not access.is_confirmed():
        return _confirm_first(team_id)
    person, code = help_links.make(current_person(), person_id)
    link = current_app.config["DOORWAY"].base_url + url_for("recover.link", code=code)
    return _team(team_id, helped=person, way_in=link)


def _confirm_first(team_id: int) -> ResponseReturnValue:
    return redirect(url_for("confirm.page", next=url_for(".team", team=team_id)), 303)


@coaching.errorhandler(members.LastCoach)
def last_coach(error: members.LastCoach) -> ResponseReturnValue:
    assert request.view_args
    return _team(request.view_args["team_id"], faults={"form": LAST_COACH}), 409


def _after_change(team_id: int, sentence: str) -> ResponseReturnValue:
    """To the page, or to Today for a coach who is one no more."""
    if any(team.id == team_id for team in access.teams_of(current_person(), "coach")):
        return went(sentence, ".team", team=team_id)
    return went(sentence, "today.home")


def _team(team_id: int | None, **more: object) -> str:
    person = current_person()
    team = members.coached(person, team_id)
    return page(
        "team_admin",
        roster=members.of_team(team),
        teams=access.teams_of(person, "coach"),
        me=person.id,
        helpable=recovery.helpable(person),
        **more,
    )
