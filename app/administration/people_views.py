"""The administrator's pages of people: who has an account, what they are where, and their leaving."""

from flask import current_app, request, url_for
from flask.typing import ResponseReturnValue

from app.accounts import invitations, recovery
from app.accounts.access import current_person
from app.administration import forms, noting, people, roles, teams, ways_in
from app.administration.admin_page import ID, SURE, admin, page, went
from app.administration.roster import ROLE_WORDS
from app.validation import read

LAST_ADMIN = "Somebody has to administer. Make somebody else an administrator first."


@admin.get("/people", endpoint="people")
def show_people() -> ResponseReturnValue:
    wanted = request.args.get("q", "").strip()
    return page(
        "people", listing=people.listed(wanted), wanted=wanted, awaited=invitations.awaited()
    )


@admin.get(f"/people/<{ID}:person_id>", endpoint="person")
def show_person(person_id: int) -> ResponseReturnValue:
    noting.looked(current_person(), people.find(person_id))
    return _person(person_id)


@admin.post(f"/people/<{ID}:person_id>/roles")
def give_role(person_id: int) -> ResponseReturnValue:
    person = people.find(person_id)
    form, faults = read(forms.PartForm, request.form)
    if form is None:
        return _person(person_id, faults=faults | (SURE if "sure" in faults else {})), 422
    team = teams.find(form.team)
    roles.give(current_person(), person, team, form.role)
    said = f"{person.name} is {ROLE_WORDS[form.role]} in {team.name}."
    return went(said, ".person", person_id=person_id)


@admin.post(f"/people/<{ID}:person_id>/roles/deletions")
def end_role(person_id: int) -> ResponseReturnValue:
    person = people.find(person_id)
    form, _ = read(forms.PartForm, request.form)
    if form is None:
        return _person(person_id, faults={"ending": SURE["sure"]}), 422
    team = people.team_of(form.team)
    roles.end(current_person(), person, team, form.role)
    said = f"{person.name} is no longer {ROLE_WORDS[form.role]} in {team.name}."
    return went(said, ".person", person_id=person_id)


@admin.post(f"/people/<{ID}:person_id>/leaving")
def let_go(person_id: int) -> ResponseReturnValue:
    person = people.find(person_id)
    form, _ = read(forms.SureForm, request.form)
    if form is None:
        return _person(person_id, faults={"leaving": SURE["sure"]}), 422
    roles.let_go(current_person(), person)
    return went(f"{person.name} has left. What they wrote and did stays theirs.", ".people")


@admin.post(f"/people/<{ID}:person_id>/sessions/endings")
def end_sessions(person_id: int) -> ResponseReturnValue:
    person = people.find(person_id)
    form, _ = read(forms.SureForm, request.form)
    if form is None:
        return _person(person_id, faults={"sessions": SURE["sure"]}), 422
    roles.sign_out(current_person(), person)
    return went(f"{person.name} is signed out everywhere.", ".person", person_id=person_id)


@admin.post(f"/people/<{ID}:person_id>/links")
def help_in(person_id: int) -> ResponseReturnValue:
    """Shows a link for a coach who cannot sign in once, in the answer itself: only its hash is kept."""
    person = people.find(person_id)
    form, _ = read(forms.SureForm, request.form)
    if form is None:
        return _person(person_id, faults={"helping": SURE["sure"]}), 422
    code = ways_in.help_coach(current_person(), person)
    link = current_app.config["DOORWAY"].base_url + url_for("recover.link", code=code)
    return _person(person_id, way_in=link)


@admin.errorhandler(roles.LastAdmin)
def last_admin(_: roles.LastAdmin) -> ResponseReturnValue:
    assert request.view_args
    return _person(request.view_args["person_id"], faults={"form": LAST_ADMIN}), 409


def _person(person_id: int, **more: object) -> str:
    account = people.account(person_id)
    can_help = recovery.is_for_administrators(people.find(person_id))
    choices = [(team.id, team.name) for team in teams.listed()]
    return page(
        "person",
        account=account,
        choices=choices,
        roles=ROLE_WORDS,
        me=current_person(),
        can_help=can_help,
        **more,
    )
