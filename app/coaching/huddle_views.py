"""The huddle: today's sheet in one tap, arranged, told; and the same as JSON for the wall."""

from datetime import date

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts import access
from app.accounts.access import current_person
from app.accounts.models import Team
from app.coaching import arranging, huddle, members
from app.coaching.coach_page import ID, coaching, page, went

walls = Blueprint("walls", __name__)

TEAM = f"/coach/huddle/<{ID}:team_id>"
STEPS = {"up": -1, "down": 1}


@coaching.get("/coach/huddle", endpoint="huddle")
def show_huddle() -> ResponseReturnValue:
    coach = current_person()
    team = members.coached(coach, request.args.get("team", type=int))
    held = huddle.of_day(team, huddle.day_for(coach, clock.now()))
    is_arranging = request.args.get("arrange") == "yes"
    teams = access.teams_of(coach, "coach")
    return page("huddle", huddle=held, teams=teams, arranging=is_arranging)


@coaching.get("/api/huddle", endpoint="huddle_json")
def give_huddle() -> ResponseReturnValue:
    coach = current_person()
    team = members.coached(coach, request.args.get("team", type=int))
    return huddle.as_json(huddle.of_day(team, huddle.day_for(coach, clock.now())), coach.id)


@coaching.post(f"{TEAM}/sheets")
def make_sheet(team_id: int) -> ResponseReturnValue:
    coach, team = current_person(), _team(team_id)
    huddle.make(coach, team, huddle.day_for(coach, clock.now()))
    return went("", ".huddle", team=team_id)


@coaching.post(f"{TEAM}/parts")
def add_part(team_id: int) -> ResponseReturnValue:
    arranging.add(*_today(team_id), request.form.get("thing", ""))
    return _arranging(team_id, "sheet")


@coaching.post(f"{TEAM}/parts/<{ID}:part_id>/moves")
def move_part(team_id: int, part_id: int) -> ResponseReturnValue:
    step = STEPS.get(request.form.get("to", ""), 0)
    arranging.move(*_today(team_id), part_id, step)
    return _arranging(team_id, f"part-{part_id}")


@coaching.post(f"{TEAM}/parts/<{ID}:part_id>/swaps")
def swap_part(team_id: int, part_id: int) -> ResponseReturnValue:
    arranging.swap(*_today(team_id), part_id)
    return _arranging(team_id, "sheet")


@coaching.post(f"{TEAM}/parts/<{ID}:part_id>/deletions")
def remove_part(team_id: int, part_id: int) -> ResponseReturnValue:
    arranging.remove(*_today(team_id), part_id)
    return _arranging(team_id, "sheet")


@coaching.post(f"{TEAM}/told")
def tell(team_id: int) -> ResponseReturnValue:
    coach = current_person()
    huddle.tell(coach, *_today(team_id))
    return went("Noted. Next time others get their turn.", ".huddle", team=team_id)


@walls.get("/huddle-wall", endpoint="wall")
def show_wall() -> ResponseReturnValue:
    """The same for everybody and kept by the phone: what it shows, a script reads from this device."""
    return render_template("coaching/wall.html"), {"Cache-Control": "no-cache"}


def _arranging(team_id: int, anchor: str) -> ResponseReturnValue:
    return went("", ".huddle", team=team_id, arrange="yes", _anchor=anchor)


def _team(team_id: int) -> Team:
    return members.coached(current_person(), team_id)


def _today(team_id: int) -> tuple[Team, date]:
    return _team(team_id), huddle.day_for(current_person(), clock.now())
