"""My story: a person's own timeline by month, how their skills grow, and what others made of it."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts.access import current_person
from app.accounts.models import Person
from app.coaching import offers, recognition, replies, tries
from app.nudges.models import Decision, Nudge
from app.practice import aspirations, deck, growing, not_today
from app.practice import story as practice
from app.practice.story import Entry, Filter
from app.problems import Problem
from app.web import story_place
from app.web.moments import moments
from app.web.portfolio import portfolio

story = Blueprint("story", __name__)
story.register_blueprint(moments)
story.register_blueprint(portfolio)

NOW_READ_BY = {
    "me": "Only you can read this now.",
    "coach": "Your coach can read this now.",
    "team": "Your team can read this now.",
}


@story.get("/story", endpoint="story")
def show() -> ResponseReturnValue:
    """One month, `?month=2026-11`, by default the newest; of one `?skill=` or `?noticed=` only."""
    person, now = current_person(), clock.now()
    only = story_place.filter_of(story_place.asked())
    thanks = [entry for entry in _thanks(person) if only.shows(entry)]
    newest = _newest_month(person, thanks, only)
    page = _page(person, thanks, _asked_month() or newest, only)
    news = _news(person, page["entries"])
    _mark_seen(person, page["entries"], news, now)
    return render_template(
        "practice/story.html", is_newest=page["month"] == newest, **page, **news, **_told()
    )


@story.post("/story/counts")
def counts() -> ResponseReturnValue:
    """Hide or show how skills grow."""
    growing.hide_counts(current_person(), request.form.get("hide") == "yes")
    return story_place.back()


def _page(person: Person, thanks: list[Entry], first: date, only: Filter) -> dict[str, Any]:
    last = _after(first) - timedelta(days=1)
    received = [entry for entry in thanks if first <= entry.day <= last]
    entries = practice.newest_first([*practice.timeline(person, first, last, only), *received])
    place = {"skill": only.skill, "noticed": only.noticed}
    return {
        "aspiration_now": aspirations.current(person),
        "month": first,
        "earlier": _last_day(person, thanks, first, only),
        "entries": entries,
        "days": practice.by_day(entries),
        "growth": _growth(person, first, last, only),
        "box": (growing.WIDTH, growing.HEIGHT),
        "hides_counts": person.hide_counts,
        "only": only,
        "filters": practice.to_filter_by(person),
        "place": urlencode({**place, "month": f"{first:%Y-%m}"}),
        "outcomes": practice.OUTCOMES,
        "rungs": practice.RUNGS,
        "steps": practice.STEPS,
    }


def _news(person: Person, entries: list[Entry]) -> dict[str, Any]:
    """Which stories a colleague will try; and what is new but not on this page, to go above it."""
    wanted = tries.wanted(person)
    here = {entry.row.id for entry in entries if entry.kind == "moment"}
    return {
        "waiting": _unread_elsewhere(person, entries),
        "lines": replies.received(person),
        "questions": offers.of_owner(person),
        "wanted": {one.moment for one in wanted},
        "wanted_elsewhere": [one for one in wanted if one.is_news and one.moment not in here],
    }


def _mark_seen(
    person: Person, entries: list[Entry], news: Mapping[str, Any], now: datetime
) -> None:
    """What this page showed is read; what it left out stays new."""
    here = [entry.row.id for entry in entries if entry.kind == "recognition"]
    recognition.mark_seen(person, [*here, *(one["id"] for one in news["waiting"])], now)
    replies.mark_seen(person, [one.id for one in news["lines"]], now)
    tries.mark_seen(person, now)


def _told() -> dict[str, Any]:
    """The moment that was just shared or taken back, and the way back from there."""
    was = request.args.get("was", "")
    told = request.args.get("told") if was in practice.RUNGS else None
    return {"told": told, "was": was, "now_read_by": NOW_READ_BY}


def _growth(person: Person, first: date, last: date, only: Filter) -> list[growing.Growth]:
    """Of the skills used in these days, or of the one asked for."""
    if person.hide_counts or only.noticed:
        return []
    last = min(last, deck.day_of(person, clock.now()))
    drawn = growing.of(person, last, _days_put_off(person))
    return [
        one for one in drawn if (one.skill == only.skill if only.skill else one.last_used >= first)
    ]


def _days_put_off(person: Person) -> set[date]:
    """Days of which the person said “Not today”, on Today or to a nudge."""
    rows = Nudge.select(Decision.local_day).join(Decision)
    dismissed = rows.where(Nudge.person == person, Nudge.answer == "dismissed")
    return not_today.days(person) | {day for (day,) in dismissed.tuples()}


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
    if not story_place.MONTH.fullmatch(asked):
        raise Problem(404, "There is nothing here.")
    return date.fromisoformat(f"{asked}-01")


def _newest_month(person: Person, thanks: list[Entry], only: Filter) -> date:
    newest = _last_day(person, thanks, date.max, only) or deck.day_of(person, clock.now())
    return newest.replace(day=1)


def _last_day(person: Person, thanks: list[Entry], end: date, only: Filter) -> date | None:
    """The last day before `end` that has an entry of any kind."""
    days = [entry.day for entry in thanks if entry.day < end]
    own = practice.last_day_before(person, end, only)
    return max([*days, *([own] if own else [])], default=None)


def _after(first: date) -> date:
    """The first day of the month after that of `first`."""
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1)
