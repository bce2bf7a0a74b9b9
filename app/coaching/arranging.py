"""Arranging today's huddle sheet: put on, taken off, moved, or another of the same kind in its place."""

from datetime import date

from app import db
from app.accounts.models import Team
from app.coaching import candidates
from app.coaching.candidates import Thing
from app.coaching.huddle import key_of, of_day, put, sheet_of
from app.coaching.models import Part, Sheet
from app.problems import Problem

MOST = 8


def add(team: Team, day: date, key: str) -> None:
    """Put one more thing at the end. Problem 404 for what cannot be told."""
    with db.atomic():
        sheet, held = _locked(team, day), of_day(team, day)
        if len(held.lines) < MOST:
            put(sheet, _find(held.more, key), _after(sheet))


def remove(team: Team, day: date, part_id: int) -> None:
    with db.atomic():
        _part(_locked(team, day), part_id).delete_instance()


def move(team: Team, day: date, part_id: int, step: int) -> None:
    """One place up (`step` -1) or down (1); at the end nothing happens."""
    with db.atomic():
        sheet = _locked(team, day)
        _part(sheet, part_id)
        order = [line.id for line in of_day(team, day).lines]
        at = order.index(part_id) if part_id in order else -1
        if at < 0 or not 0 <= at + step < len(order):
            return
        order[at], order[at + step] = order[at + step], order[at]
        for position, one in enumerate(order):
            Part.update(position=position).where(Part.id == one).execute()


def swap(team: Team, day: date, part_id: int) -> None:
    """Another of the same kind in its place; when there is none, nothing happens."""
    with db.atomic():
        sheet = _locked(team, day)
        part, held = _part(sheet, part_id), of_day(team, day)
        following = _following(candidates.of_team(team, day), key_of(part))
        free = {thing.key for thing in held.more}
        other = next((one for one in following if one.kind == part.kind and one.key in free), None)
        if other:
            part.delete_instance()
            put(sheet, other, part.position)


def _following(things: list[Thing], key: str) -> list[Thing]:
    """All of them, from the one after `key` round to it: tapping again walks through them."""
    keys = [thing.key for thing in things]
    at = keys.index(key) + 1 if key in keys else 0
    return things[at:] + things[:at]


def _after(sheet: Sheet) -> int:
    newest = Part.select().where(Part.sheet == sheet).order_by(Part.position.desc()).first()
    return newest.position + 1 if newest else 0


def _find(things: tuple[Thing, ...], key: str) -> Thing:
    found = next((one for one in things if one.key == key), None)
    if found is None:
        raise Problem(404, "There is nothing here. It may have been taken back.")
    return found


def _locked(team: Team, day: date) -> Sheet:
    """The sheet, so that two coaches who arrange it do so one after the other. Problem 404."""
    Sheet.update(day=day).where(Sheet.team == team, Sheet.day == day).execute()
    sheet = sheet_of(team, day)
    if sheet is None:
        raise Problem(404, "There is no sheet for today yet.")
    return sheet


def _part(sheet: Sheet, part_id: int) -> Part:
    found: Part | None = Part.get_or_none(Part.id == part_id, Part.sheet == sheet)
    if found is None:
        raise Problem(404, "There is nothing here. It may have been taken back.")
    return found
