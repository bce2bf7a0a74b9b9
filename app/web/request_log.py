"""Every request has an id, leaves one line and is counted; who it was stays out of the log.

A line names the route's rule, not the path: paths hold codes and ids. It holds no person, not even
hashed: route and second of day would retell somebody's shift to whoever reads the log.
"""

import re
import secrets
import time

import structlog
from flask import Flask, Response, current_app, g, request

from app import tallies

PLAIN = re.compile(r"[A-Za-z0-9._-]{8,64}", re.ASCII)
METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
QUIET = {"health.healthz", "health.readyz", "health.metrics"}  # asked every few seconds

log = structlog.get_logger()


def install(app: Flask) -> None:
    app.before_request(_begin)
    app.after_request(_end)
    app.jinja_env.globals.update(request_id=request_id)


def request_id() -> str:
    """The id of the request being answered, for its log lines and its error page."""
    found: str = g.get("request_id", "")
    return found


def _begin() -> None:
    g.began = time.perf_counter()
    g.request_id = _given() or secrets.token_hex(6)
    structlog.contextvars.clear_contextvars()
    structlog.contextvars.bind_contextvars(request=g.request_id)


def _given() -> str:
    """The id that our own proxy gave; from anybody else it would be theirs to forge."""
    given = request.headers.get("X-Request-ID", "")
    is_ours = current_app.config["DOORWAY"].trusted_proxies > 0
    return given if is_ours and PLAIN.fullmatch(given) else ""


def _end(response: Response) -> Response:
    seconds = time.perf_counter() - g.began
    response.headers["X-Request-ID"] = g.request_id
    route = request.url_rule.rule if request.url_rule else "none"
    method = request.method if request.method in METHODS else "other"
    tallies.request(method, route, response.status_code, seconds)
    if request.endpoint not in QUIET or response.status_code >= 400:
        log.info(
            "answered",
            method=method,
            route=route,
            status=response.status_code,
            ms=round(seconds * 1000, 1),
        )
    return response
