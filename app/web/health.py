"""Is it alive, is it ready, what does it measure: for the machine that keeps Doorway running."""

import hmac

from flask import Blueprint, Response, current_app, request
from flask.typing import ResponseReturnValue

from app import clock
from app.problems import Problem
from app.web import measured, readiness

health = Blueprint("health", __name__)

LOOPBACK = ("127.0.0.1", "::1")
FORWARDED = ("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via")


@health.get("/healthz")
def healthz() -> ResponseReturnValue:
    return {"status": "alive"}


@health.get("/readyz")
def readyz() -> ResponseReturnValue:
    faults = readiness.faults(current_app.config["DOORWAY"], clock.now())
    checks = {name: not fault for name, fault in faults.items()}
    why = {name: fault for name, fault in faults.items() if fault}
    return {"checks": checks, "why": why}, 503 if why else 200


@health.get("/metrics")
def metrics() -> ResponseReturnValue:
    if not (_is_loopback() or _has_token()):
        raise Problem(404, "There is nothing here.")
    return Response(measured.page(clock.now()), content_type=measured.CONTENT_TYPE)


def _is_loopback() -> bool:
    """Asked from this machine itself, not by way of a proxy on it."""
    peer = request.environ.get("werkzeug.proxy_fix.orig", request.environ).get("REMOTE_ADDR")
    return peer in LOOPBACK and not any(name in request.headers for name in FORWARDED)


def _has_token() -> bool:
    token: str = current_app.config["DOORWAY"].metrics_token
    given = request.headers.get("Authorization", "")
    return bool(token) and hmac.compare_digest(given.encode(), f"Bearer {token}".encode())
