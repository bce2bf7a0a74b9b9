"""What the administrator's pages have in common: who is asked again, and how they answer."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.accounts import access
from app.accounts.access import current_person
from app.administration.forms import LARGEST_ID

admin = Blueprint("admin", __name__, url_prefix="/admin")

ID = f"int(max={LARGEST_ID})"
SURE = {"sure": "Tick the box if you mean it."}
# Who changes what people are, or lets them go, proved within ten minutes to be there (ASVS 7.5.3).
PROVED = {"admin.close_team", "admin.invite", "admin.give_role", "admin.end_role", "admin.let_go"}
PROVED |= {"admin.end_sessions", "admin.help_in"}


@admin.before_request
def prove() -> ResponseReturnValue | None:
    """To the page that asks who they are, and from there back to the page that they came from."""
    if request.endpoint not in PROVED or access.is_confirmed():
        return None
    ids = request.view_args or {}
    place = ".team" if "team_id" in ids else ".person"
    return redirect(url_for("confirm.page", next=url_for(place, **ids)), 303)


def page(name: str, **values: object) -> str:
    """What was typed is given back where it could not be used."""
    kept = {"faults": {}, "form": request.form.to_dict()}
    return render_template(f"administration/{name}.html", **(kept | values))


def went(sentence: str, endpoint: str, **place: object) -> ResponseReturnValue:
    """Back to the page, which says what was done; to Today for who administers no more."""
    flash(sentence)
    if "admin" not in access.roles_of(current_person()):
        return redirect(url_for("today.home"), 303)
    return redirect(url_for(endpoint, **place), 303)  # type: ignore[arg-type]
