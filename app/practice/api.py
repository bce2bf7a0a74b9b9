"""The JSON doors of practice: moments, plans, choices about skills, and which card was shown."""

from datetime import date, datetime
from typing import Annotated, Any, TypeVar

from flask import Blueprint, request
from flask.typing import ResponseReturnValue
from pydantic import BaseModel, Field

from app import clock, installation, skills, tallies, validation
from app.accounts import tokens
from app.accounts.access import current_person, person_or_none
from app.accounts.models import Person
from app.practice import choices, deck, plans, record, wording
from app.problems import Problem
from app.validation import Body

Schema = TypeVar("Schema", bound=BaseModel)

api = Blueprint("practice_api", __name__)


class Envelope(Body):
    """What a phone sends: whose moments, its clock, and up to a hundred of them."""

    user: int = Field(strict=True, ge=1, le=record.LARGEST_INT)
    sent_at: record.Time
    moments: list[Any] = Field(max_length=record.MOST_ITEMS)


class PlanBody(Body):
    rev: int = Field(strict=True, ge=1, le=record.LARGEST_REV)
    text: Annotated[str, Field(max_length=plans.LONGEST), wording.Plain]


class ChoiceBody(Body):
    """What was said of a skill, and when, by the phone's own clock."""

    state: choices.State
    said_at: record.Time
    sent_at: record.Time


class ShownBody(Body):
    day: date
    position: int = Field(strict=True, ge=0, le=record.LARGEST_INT)


@api.post("/api/moments")
def post_moments() -> ResponseReturnValue:
    """The epoch is read first: were a restore to come between, the phone would send them again."""
    envelope = _body(Envelope)
    tallies.batch(len(envelope.moments))
    person, epoch = person_or_none(), installation.epoch()
    if person is None:
        return {"results": _by_token(envelope), "epoch": epoch}
    if person.id != envelope.user:
        raise Problem(409, "These moments belong to somebody else who used this phone.")
    results = record.record(person, envelope.moments, envelope.sent_at, clock.now())
    return {"results": [result.as_json() for result in results], "epoch": epoch}


@api.put("/api/plans/<skill>")
def put_plan(skill: str) -> ResponseReturnValue:
    if skill not in skills.library():
        raise Problem(404, "This skill is not in the library.", field="skill")
    body = _body(PlanBody)
    if spans := wording.blocked(body.text):
        raise Problem(422, wording.WHO, field="text", spans=spans)
    written = plans.write(current_person(), skill, body.text, body.rev)
    return {"status": "accepted" if written else "duplicate"}


@api.put("/api/choices/<skill>")
def put_choice(skill: str) -> ResponseReturnValue:
    if skill not in skills.library():
        raise Problem(404, "This skill is not in the library.", field="skill")
    body, now = _body(ChoiceBody), clock.now()
    is_kept = deck.choose_state(current_person(), skill, body.state, now, _said_at(body, now))
    return {"status": "accepted" if is_kept else "duplicate"}


@api.post("/api/deck/shown")
def post_shown() -> ResponseReturnValue:
    body = _body(ShownBody)
    deck.show(current_person(), body.day, body.position, clock.now())
    return {"status": "accepted"}


def _said_at(body: ChoiceBody, now: datetime) -> datetime:
    """By our clock; a phone's own is believed to two minutes, and nothing was said in the future."""
    skew = now - body.sent_at
    return min(now, body.said_at + skew if abs(skew) > record.TRUSTED_SKEW else body.said_at)


def _by_token(envelope: Envelope) -> list[dict[str, Any]]:
    """Without a session, an item is taken when it carries the token of that user's own nudge."""
    person = Person.get_or_none(Person.id == envelope.user)
    allowed = [item for item in envelope.moments if _has_token(item, envelope.user)]
    if person is None or not allowed:
        raise Problem(401, "Sign in to send these.")
    stored = iter(record.record(person, allowed, envelope.sent_at, clock.now()))
    return [
        (next(stored) if item in allowed else record.signed_out(item)).as_json()
        for item in envelope.moments
    ]


def _has_token(item: Any, person_id: int) -> bool:
    """A token answers its own nudge, once and privately; it cannot share or change a moment."""
    token = item.get("token") if isinstance(item, dict) else None
    read = tokens.read(token, clock.now()) if isinstance(token, str) else None
    speaks_for_it = read is not None and read == (person_id, item.get("nudge"))
    is_private = speaks_for_it and item.get("share", "me") == "me"
    return is_private and not record.would_change(person_id, item)


def _body(schema: type[Schema]) -> Schema:
    return validation.body(schema, request.mimetype, request.get_data())
