"""All that is a person's own in practice, to print or take along. docs/portfolio.md describes it.

These models are the schema of the JSON file: whoever changes one raises VERSION, or only adds.
"""

import csv
import io
from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime
from typing import Final, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict

from app import skills
from app.accounts.models import Person
from app.practice import aspirations, not_today, plans, story
from app.practice.models import Choice, ShiftCheck
from app.practice.models import Moment as Row
from app.spreadsheet import plain_cell

VERSION: Final = 1
COLUMNS = ("kind", "day", "time", "skill", "outcome", "noticed", "text", "share", "giver")


class Part(BaseModel):
    """Part of a portfolio; times are RFC 3339 with the offset of the person's zone."""

    model_config = ConfigDict(frozen=True)


class Aspiration(Part):
    text: str
    at: datetime


class Plan(Part):
    skill: str
    title: str
    text: str
    updated_at: datetime


class Card(Part):
    """What the person said about a skill: pinned, paused, part_of_me, not_now `until` a time."""

    skill: str
    title: str
    state: str
    until: datetime | None
    at: datetime


class Moment(Part):
    """`day` is the shift's day; `will_be_tried`: a colleague will try it."""

    id: str
    skill: str
    title: str
    outcome: str
    occurred_at: datetime
    day: date
    noticed: list[str]
    note: str
    share: str
    will_be_tried: bool


class Shift(Part):
    """The question at the end of a shift; `answer` is null when it was left open."""

    day: date
    asked_at: datetime
    answer: str | None
    answered_at: datetime | None


class Recognition(Part):
    giver: str
    skill: str
    title: str
    text: str
    at: datetime


class Portfolio(Part):
    """Lists are oldest first."""

    format: Literal["doorway-portfolio"] = "doorway-portfolio"
    version: Literal[1] = VERSION
    made_at: datetime
    name: str
    zone: str
    aspirations: list[Aspiration]
    plans: list[Plan]
    cards: list[Card]
    moments: list[Moment]
    shifts: list[Shift] = []
    not_today: list[date] = []
    recognitions: list[Recognition]


def of(
    person: Person, recognitions: Iterable[Recognition], tried: Collection[str], at: datetime
) -> Portfolio:
    """Everything the person did not delete. `tried`: ids of moments a colleague will try."""
    zone = ZoneInfo(person.zone)
    moments = story.own(person).order_by(Row.occurred_at)
    answers = reversed(aspirations.history(person))
    return Portfolio(
        made_at=at.astimezone(zone),
        name=person.name,
        zone=person.zone,
        aspirations=[Aspiration(text=one.text, at=one.at.astimezone(zone)) for one in answers],
        plans=_plans(person, zone),
        cards=_cards(person, zone),
        moments=[_moment(row, zone, row.id in tried) for row in moments],
        shifts=_shifts(person, zone),
        not_today=sorted(not_today.days(person)),
        recognitions=sorted(recognitions, key=lambda one: one.at),
    )


def recognition(giver: str, skill: str, text: str, at: datetime, zone: ZoneInfo) -> Recognition:
    """Thanks as they stand in a portfolio; `skill` is a slug or empty."""
    title = skills.title_of(skill) if skill else ""
    return Recognition(giver=giver, skill=skill, title=title, text=text, at=at.astimezone(zone))


def as_csv(portfolio: Portfolio) -> str:
    """One row for each thing, in the COLUMNS; no cell is a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows([plain_cell(cell) for cell in row] for row in _rows(portfolio))
    return out.getvalue()


def _rows(portfolio: Portfolio) -> Iterator[tuple[str, ...]]:
    for hope in portfolio.aspirations:
        yield ("aspiration", *_when(hope.at), "", "", "", hope.text, "", "")
    for plan in portfolio.plans:
        yield ("plan", *_when(plan.updated_at), plan.title, "", "", plan.text, "", "")
    for card in portfolio.cards:
        yield ("card", *_when(card.at), card.title, card.state, "", "", "", "")
    for one in portfolio.moments:
        day, time = one.day.isoformat(), f"{one.occurred_at:%H:%M}"
        noticed = "; ".join(one.noticed)
        yield ("moment", day, time, one.title, one.outcome, noticed, one.note, one.share, "")
    for shift in portfolio.shifts:
        if shift.answered_at:
            time = f"{shift.answered_at:%H:%M}"
            yield ("shift", shift.day.isoformat(), time, "", shift.answer or "", "", "", "", "")
    for put_off in portfolio.not_today:
        yield ("not_today", put_off.isoformat(), *[""] * 7)
    for thanks in portfolio.recognitions:
        yield (
            *("recognition", *_when(thanks.at), thanks.title),
            *("", "", thanks.text, "", thanks.giver),
        )


def _when(at: datetime) -> tuple[str, str]:
    return at.date().isoformat(), f"{at:%H:%M}"


def _plans(person: Person, zone: ZoneInfo) -> list[Plan]:
    kept = plans.of(person).values()
    return [
        Plan(
            skill=plan.skill,
            title=skills.title_of(plan.skill),
            text=plan.text,
            updated_at=plan.updated_at.astimezone(zone),
        )
        for plan in sorted(kept, key=lambda plan: plan.updated_at)
        if plan.text
    ]


def _cards(person: Person, zone: ZoneInfo) -> list[Card]:
    said = (Choice.person == person) & (Choice.state != "open")
    rows = Choice.select().where(said).order_by(Choice.at)
    return [
        Card(
            skill=row.skill,
            title=skills.title_of(row.skill),
            state=row.state,
            until=row.until.astimezone(zone) if row.until else None,
            at=row.at.astimezone(zone),
        )
        for row in rows
    ]


def _shifts(person: Person, zone: ZoneInfo) -> list[Shift]:
    mine = ShiftCheck.select().where(ShiftCheck.person == person).order_by(ShiftCheck.local_day)
    return [
        Shift(
            day=row.local_day,
            asked_at=row.asked_at.astimezone(zone),
            answer=row.answer,
            answered_at=row.answered_at.astimezone(zone) if row.answered_at else None,
        )
        for row in mine
    ]


def _moment(row: Row, zone: ZoneInfo, will_be_tried: bool) -> Moment:
    return Moment(
        id=row.id,
        skill=row.skill,
        title=skills.title_of(row.skill),
        outcome=row.outcome,
        occurred_at=row.occurred_at.astimezone(zone),
        day=row.local_day,
        noticed=row.noticed,
        note=row.note,
        share=row.share,
        will_be_tried=will_be_tried,
    )
