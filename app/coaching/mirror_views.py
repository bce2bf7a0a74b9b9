"""The leader mirror: a leader's own habits, for that leader and nobody else."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts.access import current_person
from app.coaching import mirror as habits

mirror = Blueprint("mirror", __name__, url_prefix="/coach/mirror")


@mirror.get("", endpoint="page")
def show() -> ResponseReturnValue:
    return render_template("coaching/mirror.html", mirror=habits.of(current_person(), clock.now()))
