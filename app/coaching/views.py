"""The coach's pages: what was shared, what is needed, who is in the team."""

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts.access import current_person
from app.coaching import forms, members, needs, recognition, review
from app.validation import read

coaching = Blueprint("coaching", __name__)

ID = f"int(max={forms.LARGEST_ID})"
FEW = 3


@coaching.get("/coach", endpoint="review")
def show_review() -> ResponseReturnValue:
    return _review()


@coaching.post(f"/coach/shared/<{ID}:shared_id>/recognitions")
def recognise(shared_id: int) -> ResponseReturnValue:
    coach = current_person()
    shared = review.load(coach, shared_id)
    form, faults = read(forms.ThanksForm, request.form)
    if form is None:
        return _review(fault_at=shared_id, faults=faults), 422
    recognition.give(coach, shared_id, form.text, clock.now())
    flash(f"Your thanks are on their way to {shared.person.name}.")
    return redirect(url_for(".review"), 303)


@coaching.post(f"/coach/shared/<{ID}:shared_id>/done")
def done(shared_id: int) -> ResponseReturnValue:
    review.done(current_person(), shared_id, clock.now())
    return redirect(url_for(".review"), 303)


@coaching.errorhandler(review.Taken)
def taken(error: review.Taken) -> ResponseReturnValue:
    return _review(taken=error), 409


@coaching.get("/coach/needs", endpoint="needs")
def show_needs() -> ResponseReturnValue:
    return _needs()


@coaching.post(f"/coach/needs/<{ID}:need_id>/answers")
def answer(need_id: int) -> ResponseReturnValue:
    coach = current_person()
    needs.load(coach, need_id)
    form, faults = read(forms.AnswerForm, request.form)
    if form is None:
        return _needs(fault_at=need_id, faults=faults), 422
    needs.answer(coach, need_id, form.state, form.text, form.rev)
    flash("Answered. The team can read it.")
    return redirect(url_for(".needs"), 303)


@coaching.errorhandler(needs.MovedOn)
def moved_on(error: needs.MovedOn) -> ResponseReturnValue:
    return _needs(moved_on=True), 409


@coaching.get("/coach/team", endpoint="team")
def show_team() -> ResponseReturnValue:
    return _team()


@coaching.post("/coach/team/invitations")
def invite() -> ResponseReturnValue:
    """Shows the link once, in the answer itself: only its hash is kept."""
    form, faults = read(forms.InvitationForm, request.form)
    if form is None:
        return _team(faults=faults), 422
    code = members.invite(current_person(), form.team)
    link = current_app.config["DOORWAY"].base_url + url_for("accounts.join", code=code)
    return _team(link=link, team_id=form.team)


def _review(**more: object) -> str:
    coach = current_person()
    return _page(
        "review",
        waiting=review.waiting(coach),
        needed=[one for one in needs.of_coach(coach) if one.is_open][:FEW],
        openings=recognition.OPENINGS,
        longest=forms.LONGEST_THANKS,
        **more,
    )


def _needs(**more: object) -> str:
    asked = needs.of_coach(current_person())
    states, longest = needs.STATES, forms.LONGEST_NEED
    return _page("needs", asked=asked, states=states, longest=longest, **more)


def _team(**more: object) -> str:
    return _page("team_admin", rosters=members.of_teams(current_person()), **more)


def _page(name: str, **values: object) -> str:
    """What was typed is given back where it could not be used."""
    kept = {"faults": {}, "form": request.form.to_dict()}
    return render_template(f"coaching/{name}.html", **(kept | values))
