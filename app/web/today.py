"""The start page, and what it needs to know: gathered from the rooms that know it."""

from datetime import date
from typing import Any

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from app import clock, installation, skills
from app.accounts import access
from app.accounts.models import Person
from app.coaching import recognition, tries
from app.nudges import answers, consent, offer
from app.practice import asking, aspirations, choices, deck, plans, record, shift_check
from app.web.build import build

today = Blueprint("today", __name__)


@today.get("/")
def home() -> ResponseReturnValue:
    page = "practice/today.html" if access.person_or_none() else "web/welcome.html"
    return render_template(page)


@today.get("/api/me")
def me() -> ResponseReturnValue:
    return _who(access.current_person())


@today.get("/api/today", endpoint="today")
def gather() -> ResponseReturnValue:
    person = access.current_person()
    return _who(person) | {
        "aspiration": aspirations.current(person),
        "ask_aspiration": asking.asks_aspiration(person, clock.now()),
        "shift_check": _check(shift_check.ask(person, clock.now(), consent.asks_about)),
        "deck": _cards(person),
        "choices": {slug: one.state for slug, one in choices.of(person, clock.now()).items()},
        "nudges": [_nudge(nudge) for nudge in answers.open_nudges(person, clock.now())],
        "nudge_offer": offer.is_open(person),
        "recognitions": recognition.unseen(person),
        "tries": [_try(one) for one in tries.wanted(person) if one.is_news],
        "hours": person.hours,
        "zone": person.zone,
        **_leaves(),
    }


def _who(person: Person) -> dict[str, Any]:
    return {
        "user": person.id,
        "name": person.name,
        "role": access.role_of(person),
        "epoch": installation.epoch(),
        "build": build(),
    }


def _leaves() -> dict[str, str]:
    """When nothing of the person may be left on this phone, if others use it too."""
    ends_at = access.shared_until()
    return {"leaves_at": ends_at.isoformat()} if ends_at else {}


def _cards(person: Person) -> list[dict[str, Any]]:
    kept = plans.of(person)
    return [
        {
            "day": card.local_day.isoformat(),
            "position": card.position,
            "skill": card.skill,
            "asks": deck.asks(card),
            "plan": _plan(kept.get(card.skill)),
        }
        for card in deck.deal(person, clock.now())
    ]


def _check(day: date | None) -> dict[str, Any] | None:
    return {"day": day.isoformat(), "answer": None} if day else None


def _plan(plan: Any) -> dict[str, Any] | None:
    return {"text": plan.text, "rev": plan.rev} if plan else None


def _try(wanted: tries.Wanted) -> dict[str, str]:
    """That a colleague will try what the person told; never who, never how many."""
    return {"moment": wanted.moment, "title": skills.title_of(wanted.skill)}


def _nudge(nudge: Any) -> dict[str, Any]:
    return {
        "id": nudge.id,
        "skill": nudge.skill,
        "until": nudge.until.isoformat(),
        "moment": record.moment_id_for(nudge.id),
    }
