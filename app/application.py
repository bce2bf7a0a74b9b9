"""Puts the house together: settings, guards, rooms, commands."""

from flask import Flask
from flask_compress import Compress
from flask_login import LoginManager
from werkzeug.middleware.proxy_fix import ProxyFix

from app import cli, config
from app.accounts import sessions, sso
from app.accounts.confirm_views import confirm
from app.accounts.passkey_api import api as passkey_api
from app.accounts.recovery_views import recover
from app.accounts.sso_views import work
from app.accounts.views import accounts
from app.accounts.ways import ways
from app.administration import views as administration
from app.beginning import begin
from app.coaching import coach_views
from app.coaching.message_views import messages
from app.coaching.mirror_views import mirror
from app.coaching.progress_views import tracker
from app.nudges.api import nudges
from app.nudges.study_views import study
from app.ownership.views import ownership
from app.practice.api import api as practice_api
from app.practice.asking_api import api as asking_api
from app.practice.views import practice
from app.skills.views import skills as library
from app.web import (
    access,
    bodies,
    cookies,
    errors,
    headers,
    origin,
    pages,
    pwa,
    request_log,
    squeeze,
)
from app.web.aspiration import aspiration
from app.web.build import ROOT
from app.web.decisions import decisions
from app.web.health import health
from app.web.quiet_views import quiet_times
from app.web.settings import settings
from app.web.start import start
from app.web.story import story
from app.web.today import today

ROOMS = (
    *(passkey_api, confirm, recover, ways, work),
    *(library, accounts, practice, practice_api, asking_api, nudges, study),
    *(*coach_views.BLUEPRINTS, tracker, messages, mirror),
    administration.BLUEPRINT,
    *(pwa.pwa, today, start, aspiration, story, settings, quiet_times),
    *(decisions, ownership, health),
)
GUARDS = (request_log, origin, access, bodies, errors, headers, pages)


def make(doorway: config.Config | None = None) -> Flask:
    """The application, of which `beginning` says when it does not start."""
    doorway = begin(doorway)
    app = Flask(__name__, static_folder=None, template_folder=str(ROOT / "templates"))
    app.config.update(cookies.settings(doorway), DOORWAY=doorway)
    _sign_in(app)
    sso.install(app, doorway)
    for guard in GUARDS:
        guard.install(app)
    for room in ROOMS:
        app.register_blueprint(room)
    cli.install(app)
    Compress(app)
    squeeze.install(app)
    _believe_proxies(app, doorway.trusted_proxies)
    return app


def _sign_in(app: Flask) -> None:
    manager = LoginManager(app)
    manager.session_protection = None  # the session is a row of ours, ended and aged there
    manager.user_loader(sessions.load)


def _believe_proxies(app: Flask, hops: int) -> None:
    if hops:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]
