"""What the coach's pages have in common: their forms, and how they answer."""

from typing import TypeVar

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.accounts.access import current_person
from app.coaching import forms, reach, written
from app.validation import FormModel

coaching = Blueprint("coaching", __name__)

ID = f"int(max={forms.LARGEST_ID})"

Form = TypeVar("Form", bound=FormModel)


def read(schema: type[Form]) -> written.Written[Form]:
    """The form that was sent; its words may name the people of the person's own teams.

    A coach's words are read by the language guard too, whatever page they are written on.
    """
    fields = {name: value for name, value in request.form.items() if name != "confirmed"}
    # A browser sends other line ends than those that were put in the page.
    confirmed = [one.replace("\r\n", "\n") for one in request.form.getlist("confirmed")]
    person = current_person()
    teams, is_leader = reach.teams_of(person), reach.leads(person)
    return written.check(schema, fields, confirmed, teams, is_leader=is_leader)


def page(name: str, **values: object) -> str:
    """What was typed is given back where it could not be used."""
    kept = {"faults": {}, "asks": (), "form": request.form.to_dict()}
    return render_template(f"coaching/{name}.html", **(kept | values))


def again(what: written.Written[Form]) -> dict[str, object]:
    """What a page needs to say what has to change."""
    return {"faults": what.faults, "asks": what.asks}


def went(sentence: str, endpoint: str, **place: object) -> ResponseReturnValue:
    """Back to the page, which says what was done; a script that did it at once needs no page."""
    if request.accept_mimetypes.best == "application/json":
        return "", 204
    if sentence:
        flash(sentence)
    return redirect(url_for(endpoint, **place), 303)  # type: ignore[arg-type]
