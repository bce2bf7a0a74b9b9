"""The JSON doors of what a day asks: not today, how the shift went, and who one wants to be."""

from datetime import date, timedelta
from typing import TypeVar

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from app import clock, validation
from app.accounts.access import current_person
from app.practice import asking, not_today, shift_check
from app.problems import Problem
from app.validation import Body

Day = TypeVar("Day", bound="DayBody")

api = Blueprint("asking_api", __name__)


class DayBody(Body):
    day: date


class CheckBody(DayBody):
    answer: shift_check.Answer


@api.put("/api/shift-check")
def put_shift_check() -> ResponseReturnValue:
    body = _begun(validation.body(CheckBody, request.mimetype, request.get_data()))
    shift_check.answer(current_person(), body.day, body.answer, clock.now())
    return {"status": "accepted"}


@api.put("/api/not-today")
def put_not_today() -> ResponseReturnValue:
    body = _begun(validation.body(DayBody, request.mimetype, request.get_data()))
    not_today.keep(current_person(), body.day)
    return {"status": "accepted"}


@api.put("/api/aspiration/rest")
def put_aspiration_rest() -> ResponseReturnValue:
    """The person keeps their aspiration, or does not want to be asked now."""
    asking.let_aspiration_rest(current_person(), clock.now())
    return {"status": "accepted"}


def _begun(body: Day) -> Day:
    """The body; Problem 422 when its shift is still to come, wherever the day begins first."""
    if body.day > clock.now().date() + timedelta(days=1):
        raise Problem(422, "This shift is still to come.", field="day")
    return body
