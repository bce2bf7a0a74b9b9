"""What every request, every template and the phone's worker can count on."""

from flask import Flask, Response, request

from app import clock, db, skills
from app.accounts import access
from app.accounts.models import Person
from app.web import alarms, pwa
from app.web.build import build

# Pages that a phone may keep for their owner, to show as last seen when there is no signal.
KEPT = {"story.story", "team.team", "coaching.huddle"}


def install(app: Flask) -> None:
    app.before_request(_connect)
    app.before_request(_spare_a_preload)
    app.after_request(_say_whose)
    app.jinja_env.globals.update(
        asset=pwa.asset, modules=pwa.modules, build=build, title_of=skills.title_of
    )
    app.context_processor(
        lambda: {
            "person": access.person_or_none,
            "coaches": _coaches,
            "administers": _administers,
            "alarms": lambda: alarms.alarms(clock.now()),
        }
    )
    settings = app.config["DOORWAY"]
    app.jinja_env.globals.update(
        is_local=settings.local_sign_in,
        sso=bool(settings.oidc_issuer),
        sends_mail=bool(settings.smtp_url),
    )


def _connect() -> None:
    if request.blueprint == "health":
        return  # it says itself whether the database answers
    # One connection a serving thread, kept: opening one for each request costs 2.7 times.
    db.database.connect(reuse_if_open=True)


def _spare_a_preload() -> Response | None:
    """Today comes from the worker's cache; the browser's request ahead of it needs no answer."""
    is_spare = request.path == "/" and "Service-Worker-Navigation-Preload" in request.headers
    return Response(status=204) if is_spare else None


def _say_whose(response: Response) -> Response:
    person = access.person_or_none() if request.endpoint in KEPT else None
    if person:
        response.headers["Doorway-Owner"] = str(person.id)
    return response


def _coaches(person: Person | None) -> bool:
    return person is not None and "coach" in access.roles_of(person)


def _administers(person: Person | None) -> bool:
    return person is not None and "admin" in access.roles_of(person)
