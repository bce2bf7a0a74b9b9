"""The JSON doors of what Doorway asks by itself: the end of a shift, and who one wants to be."""

from datetime import date, timedelta

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from app import clock, validation
from app.accounts.access import current_person
from app.practice import asking, shift_check
from app.problems import Problem
from app.validation import Body

api = Blueprint("asking_api", __name__)


class CheckBody(Body):
    day: date
    answer: shift_check.Answer


@api.put("/api/shift-check")
def put_shift_check() -> ResponseReturnValue:
    body, now = validation.body(CheckBody, request.mimetype, request.get_data()), clock.now()
    if body.day > now.date() + timedelta(days=1):  # where the day begins first
        raise Problem(422, "This shift is still to come.", field="day")
    shift_check.answer(current_person(), body.day, body.answer, now)
    return {"status": "accepted"}


@api.put("/api/aspiration/rest")
def put_aspiration_rest() -> ResponseReturnValue:
    """The person keeps their aspiration, or does not want to be asked now."""
    asking.let_aspiration_rest(current_person(), clock.now())
    return {"status": "accepted"}
