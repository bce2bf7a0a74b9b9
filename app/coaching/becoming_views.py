"""The coach's page of what the team wants to become: words that were shared, a draft, what stood before."""

from flask import request
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts import access
from app.accounts.access import current_person
from app.coaching import becoming, coach_page, forms, members
from app.coaching.coach_page import coaching, page, went
from app.validation import read

CHANGED = (
    "Another coach changed the draft meanwhile. It now says: “{draft}” "
    "Yours is still here: send it again to put it in its place."
)
ADOPTED = "The draft stands by now. Yours is still here: send it again as a new draft."


@coaching.get("/coach/becoming", endpoint="becoming")
def show_becoming() -> ResponseReturnValue:
    return _becoming(request.args.get("team", type=int))


@coaching.post("/coach/becoming/drafts")
def draft() -> ResponseReturnValue:
    coach, sent = current_person(), coach_page.read(forms.DraftForm)
    if sent.form is None:
        return _becoming(_team_sent(), **coach_page.again(sent)), 422
    team = members.coached(coach, sent.form.team)
    becoming.save_draft(coach, team, sent.form.text, clock.now(), sent.form.was)
    return went("The team can read the draft, and offer words for it.", ".becoming", team=team.id)


@coaching.post("/coach/becoming/adoptions")
def adopt() -> ResponseReturnValue:
    form, faults = read(forms.BecomingForm, request.form)  # its words were read as a draft
    if form is None:
        return _becoming(_team_sent(), faults=faults), 422
    team = members.coached(current_person(), form.team)
    becoming.adopt(team, form.text, clock.now())
    return went("This is what the team wants to become.", ".becoming", team=team.id)


@coaching.errorhandler(becoming.Changed)
def draft_changed(error: becoming.Changed) -> ResponseReturnValue:
    """Their own words stay in the field; the other draft is what they change next."""
    draft = becoming.of_team(members.coached(current_person(), _team_sent())).draft
    said = CHANGED.format(draft=draft) if draft else ADOPTED
    return _becoming(_team_sent(), faults={"text": said}), 409


def _team_sent() -> int | None:
    """The team of a form that came back, if it is one of theirs."""
    mine = {team.id for team in access.teams_of(current_person(), "coach")}
    sent = request.form.get("team", type=int)
    return sent if sent in mine else None


def _becoming(team_id: int | None, **more: object) -> str:
    coach = current_person()
    team = members.coached(coach, team_id)
    return page(
        "becoming",
        becoming=becoming.of_team(team),
        words=becoming.shared_words(team),
        teams=access.teams_of(coach, "coach"),
        longest=forms.LONGEST_THANKS,
        **more,
    )
