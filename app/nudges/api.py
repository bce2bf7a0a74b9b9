"""The JSON doors of nudging: the browser's address, a test, and what was done with a nudge."""

from typing import Annotated, Any, TypeVar

from flask import Blueprint, request
from flask.typing import ResponseReturnValue
from flask_login import current_user
from pydantic import BaseModel, Field, StringConstraints

from app import clock, config, keys, validation
from app.accounts import tokens
from app.accounts.access import current_person, is_on_shared_phone, person_or_none
from app.accounts.models import Session
from app.nudges import answers, deliver, endpoints, subscriptions
from app.nudges.models import Nudge
from app.problems import Problem
from app.validation import Body

Schema = TypeVar("Schema", bound=BaseModel)
Endpoint = Annotated[
    str, StringConstraints(min_length=1, max_length=endpoints.LONGEST, pattern=r"^[!-~]+$")
]
Key = Annotated[str, StringConstraints(min_length=1, max_length=200)]

nudges = Blueprint("nudges", __name__, url_prefix="/api")


class KeysBody(Body):
    p256dh: Key
    auth: Key


class SubscriptionBody(Body):
    """What PushSubscription.toJSON gives; `replaces` is the endpoint it had before."""

    endpoint: Endpoint
    keys: KeysBody
    replaces: Endpoint | None = None
    expiration_time: float | None = Field(default=None, alias="expirationTime")


class EndpointBody(Body):
    endpoint: Endpoint


class TestBody(Body):
    endpoint: Endpoint | None = None


class TokenBody(Body):
    token: Annotated[str, StringConstraints(max_length=400)] | None = None


@nudges.get("/push/key")
def push_key() -> ResponseReturnValue:
    return {"key": keys.vapid_public_key(config.current().vapid_private_key)}


@nudges.put("/push/subscription")
def put_subscription() -> ResponseReturnValue:
    if is_on_shared_phone():
        raise Problem(403, "Nudges stay off on a phone that others use too.")
    body = _body(SubscriptionBody)
    subscriptions.put(
        current_person(),
        _session(),
        subscriptions.Browser(body.endpoint, body.keys.p256dh, body.keys.auth),
        clock.now(),
        body.replaces,
    )
    return {"status": "accepted"}


@nudges.delete("/push/subscription")
def delete_subscription() -> ResponseReturnValue:
    subscriptions.delete(current_person(), _body(EndpointBody).endpoint, clock.now())
    return {"status": "accepted"}


@nudges.post("/push/test")
def push_test() -> ResponseReturnValue:
    if not deliver.may_try_out(current_person(), clock.now()):
        raise Problem(429, "Wait a minute, then try again.", headers={"Retry-After": "60"})
    device = subscriptions.find(current_person(), _body(TestBody).endpoint)
    if device is None:
        return {"status": "no_device"}
    is_accepted = deliver.try_out(device, clock.now())
    return {"status": "accepted" if is_accepted else "unreachable"}


@nudges.post("/nudges/<int(max=2147483647):nudge_id>/snooze")
def snooze(nudge_id: int) -> ResponseReturnValue:
    nudge = _nudge(nudge_id)
    return _status(answers.snooze(nudge.person, nudge.id, clock.now()))


@nudges.post("/nudges/<int(max=2147483647):nudge_id>/dismiss")
def dismiss(nudge_id: int) -> ResponseReturnValue:
    nudge = _nudge(nudge_id)
    return _status(answers.answer(nudge.person, nudge.id, "dismissed", clock.now()))


@nudges.post("/nudges/<int(max=2147483647):nudge_id>/receipt")
def receipt(nudge_id: int) -> ResponseReturnValue:
    nudge = _nudge(nudge_id)
    answers.receipt(nudge, clock.now(), _session())
    return _status(True)


def _nudge(nudge_id: int) -> Nudge:
    """The nudge, for who holds its token or owns it. Problem 404 for others, 401 for nobody."""
    token = _body(TokenBody).token
    spoken_for = tokens.read(token, clock.now()) if token else None
    person = person_or_none()
    if spoken_for and spoken_for[1] == nudge_id:
        owner = spoken_for[0]
    elif person:
        owner = person.id
    else:
        raise Problem(401, "Sign in to send this.")
    nudge = Nudge.get_or_none((Nudge.id == nudge_id) & (Nudge.person == owner))
    if nudge is None:
        raise Problem(404, "This nudge is not here.")
    return nudge


def _status(is_first: bool) -> dict[str, Any]:
    return {"status": "accepted" if is_first else "duplicate"}


def _session() -> Session | None:
    """The session of this browser, if somebody is signed in."""
    return current_user.session if current_user.is_authenticated else None


def _body(schema: type[Schema]) -> Schema:
    return validation.body(schema, request.mimetype, request.get_data())
