"""My story: a person's own timeline by month, with taking back what was shared or logged."""

import re
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts.access import current_person
from app.accounts.models import Person
from app.coaching import recognition
from app.practice import deck, record
from app.practice import story as practice
from app.practice.story import Entry
from app.problems import Problem

story = Blueprint("story", __name__)

MONTH = re.compile(r"20[0-9]{2}-(0[1-9]|1[0-2])")


@story.get("/story", endpoint="story")
def show() -> ResponseReturnValue:
    """One month, `?month=2026-11`; without it the newest that has anything."""
    person, now = current_person(), clock.now()
    thanks = _thanks(person)
    newest = _newest_month(person, thanks)
    page = _page(person, thanks, _asked_month() or newest)
    waiting = _unread_elsewhere(person, page["entries"])
    recognition.mark_seen(person, now)
    return render_template(
        "practice/story.html", is_newest=page["month"] == newest, waiting=waiting, **page
    )


@story.post("/story/moments/<uuid:moment>/deletions")
def deletions(moment: UUID) -> ResponseReturnValue:
    _revise(moment, **record.UNDONE)
    return _back()


@story.post("/story/moments/<uuid:moment>/sharing")
def sharing(moment: UUID) -> ResponseReturnValue:
    rung = request.form.get("share")
    if rung not in practice.RUNGS:
        raise Problem(422, "Choose who may see this.")
    _revise(moment, share=rung)
    return _back(anchor=f"moment-{moment}")


def _page(person: Person, thanks: list[Entry], first: date) -> dict[str, Any]:
    last = _after(first) - timedelta(days=1)
    received = [entry for entry in thanks if first <= entry.day <= last]
    entries = practice.newest_first([*practice.timeline(person, first, last), *received])
    return {
        "month": first,
        "earlier": _last_day(person, thanks, first),
        "entries": entries,
        "days": practice.by_day(entries),
        "outcomes": practice.OUTCOMES,
        "rungs": practice.RUNGS,
    }


def _thanks(person: Person) -> list[Entry]:
    received = recognition.received(person)
    return [Entry("recognition", row.at, deck.day_of(person, row.at), row) for row in received]


def _unread_elsewhere(person: Person, entries: list[Entry]) -> list[dict[str, Any]]:
    """Unread thanks of other months: they go above the page, so that none is missed."""
    shown = {entry.row.id for entry in entries if entry.kind == "recognition"}
    return [one for one in recognition.unseen(person) if one["id"] not in shown]


def _asked_month() -> date | None:
    asked = request.args.get("month")
    if asked is None:
        return None
    if not MONTH.fullmatch(asked):
        raise Problem(404, "There is nothing here.")
    return date.fromisoformat(f"{asked}-01")


def _newest_month(person: Person, thanks: list[Entry]) -> date:
    newest = _last_day(person, thanks, date.max) or deck.day_of(person, clock.now())
    return newest.replace(day=1)


def _last_day(person: Person, thanks: list[Entry], end: date) -> date | None:
    """The last day before `end` that has an entry of any kind."""
    days = [entry.day for entry in thanks if entry.day < end]
    own = practice.last_day_before(person, end)
    return max([*days, *([own] if own else [])], default=None)


def _after(first: date) -> date:
    """The first day of the month after that of `first`."""
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1)


def _revise(moment: UUID, **changes: object) -> None:
    if not record.revise(current_person(), str(moment), clock.now(), **changes):
        raise Problem(404, "There is nothing here.")


def _back(anchor: str | None = None) -> ResponseReturnValue:
    """To the month the form stood on."""
    month = request.form.get("month", "")
    kept = month if MONTH.fullmatch(month) else None
    return redirect(url_for("story.story", month=kept, _anchor=anchor), 303)
