"""Today's huddle sheet: which stories, thanks, skill, need and words are told, and in what order.

A part points at what it tells and copies nothing, so that what its owner takes back is gone at once.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from app import db
from app.accounts.models import Person, Team
from app.coaching import candidates
from app.coaching.candidates import Thing
from app.coaching.models import Part, Sheet, Told
from app.practice.sharing import Offer

START = {"becoming": 1, "story": 3, "thanks": 1, "skill": 1, "need": 1}


@dataclass(frozen=True)
class Line:
    """One part as it is told; `id` is the part's."""

    id: int
    thing: Thing


@dataclass(frozen=True)
class Huddle:
    """A team's sheet of a day: `lines` in order, and `more` that could be told too."""

    team: Team
    day: date
    is_made: bool
    lines: tuple[Line, ...]
    more: tuple[Thing, ...]
    is_told: bool


def day_for(coach: Person, at: datetime) -> date:
    """The coach's day: a huddle is held in the morning of where they are."""
    return at.astimezone(ZoneInfo(coach.zone)).date()


def of_day(team: Team, day: date) -> Huddle:
    """The sheet as it stands now, without what was taken back."""
    sheet = sheet_of(team, day)
    things = candidates.of_team(team, day)
    lines = _lines(sheet, things) if sheet else ()
    on_it = {line.thing.key for line in lines}
    return Huddle(
        team=team,
        day=day,
        is_made=sheet is not None,
        lines=lines,
        more=tuple(one for one in things if one.key not in on_it and not one.is_told),
        is_told=bool(sheet) and _is_told(lines),
    )


def make(coach: Person, team: Team, day: date) -> None:
    """Put today's sheet together: up to three stories and one of each of the rest. Twice is fine."""
    with db.atomic():
        row = {"team": team, "day": day, "coach": coach}
        if not Sheet.insert(row).on_conflict_ignore().as_rowcount().execute():
            return
        sheet = Sheet.get(Sheet.team == team, Sheet.day == day)
        things = [one for one in candidates.of_team(team, day) if not one.is_told]
        chosen = [
            one
            for kind, most in START.items()
            for one in [x for x in things if x.kind == kind][:most]
        ]
        for position, thing in enumerate(chosen):
            put(sheet, thing, position)


def tell(coach: Person, team: Team, day: date) -> None:
    """Note who was told of by whom, so that others get their turn. Doing so twice is fine."""
    with db.atomic():
        for line in of_day(team, day).lines:
            if line.thing.kind == "story":
                offer = Offer.get_by_id(line.thing.row)
                row = {"team": team, "shared": offer.shared_id, "coach": coach, "told_on": day}
                row["person"] = offer.shared.person_id
                Told.insert(row).on_conflict_ignore().execute()


def as_json(held: Huddle, user: int) -> dict[str, Any]:
    """What a phone or a wall keeps of it, under the id of the person (`user`) it was given to."""
    things = [line.thing for line in held.lines]
    return {
        "user": user,
        "team": held.team.name,
        "day": held.day.isoformat(),
        "parts": [
            {
                "kind": one.kind,
                "label": one.label,
                "text": one.text,
                "who": one.who,
                "more": one.note,
            }
            for one in things
        ],
    }


def _lines(sheet: Sheet, things: list[Thing]) -> tuple[Line, ...]:
    by_key = {thing.key: thing for thing in things}
    parts = Part.select().where(Part.sheet == sheet).order_by(Part.position, Part.id)
    found = [(part.id, by_key.get(key_of(part))) for part in parts]
    return tuple(Line(number, thing) for number, thing in found if thing)


def key_of(part: Part) -> str:
    kept = {
        "story": part.offer_id,
        "thanks": part.recognition_id,
        "need": part.need_id,
        "skill": part.skill,
        "becoming": "",
    }
    return f"{part.kind}:{kept[part.kind]}"


def put(sheet: Sheet, thing: Thing, position: int) -> None:
    column = {"story": "offer", "thanks": "recognition", "need": "need", "skill": "skill"}
    kept = {column[thing.kind]: thing.row} if thing.kind in column else {}
    Part.create(sheet=sheet, position=position, kind=thing.kind, **kept)


def sheet_of(team: Team, day: date) -> Sheet | None:
    found: Sheet | None = Sheet.get_or_none(Sheet.team == team, Sheet.day == day)
    return found


def _is_told(lines: tuple[Line, ...]) -> bool:
    stories = [line.thing for line in lines if line.thing.kind == "story"]
    return bool(stories) and all(one.is_told for one in stories)
