"""What went wrong, in the caller's form: problem+json for programs, a plain page for people."""

import peewee
import structlog
from flask import Flask, jsonify, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException

from app import db, migrate
from app.problems import Problem

log = structlog.get_logger()

TITLES = {
    404: "There is nothing here.",
    405: "That cannot be done here.",
    413: "That is too large to take.",
    415: "Send JSON (Content-Type: application/json).",
}


def install(app: Flask) -> None:
    app.register_error_handler(Problem, _problem)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(peewee.OperationalError, _busy)
    app.register_error_handler(peewee.InterfaceError, _busy)
    app.register_error_handler(peewee.IntegrityError, _crossed)
    app.register_error_handler(peewee.ProgrammingError, _misunderstood)
    app.register_error_handler(Exception, _unexpected)


def _problem(problem: Problem) -> ResponseReturnValue:
    headers = {name: str(value) for name, value in problem.headers.items()}
    if _wants_json():
        response = jsonify(problem.as_json())
        response.mimetype = "application/problem+json"
        return response, problem.status, headers
    return render_template("web/error.html", problem=problem), problem.status, headers


def _http(error: HTTPException) -> ResponseReturnValue:
    code = error.code or 500
    if code < 400:
        return error.get_response()  # a redirect is no problem
    headers = {name: value for name, value in error.get_headers() if name != "Content-Type"}
    return _problem(Problem(code, TITLES.get(code, error.name + "."), headers))


def _busy(error: peewee.PeeweeException) -> ResponseReturnValue:
    # Locked, full or gone: the phone keeps what it has and comes back.
    # The first line says what; further ones (PostgreSQL's DETAIL) may hold values.
    log.warning("database unavailable", says=str(error).partition("\n")[0])
    db.database.close()
    return _problem(
        Problem(503, "Busy for a moment. Try again shortly.", headers={"Retry-After": "2"})
    )


def _crossed(error: peewee.IntegrityError) -> ResponseReturnValue:
    # Two did the same at one moment, and a rule of the database let one through: no fault of the other's.
    log.error("crossed", at=request.endpoint, says=type(error).__name__)
    return _problem(
        Problem(503, "That crossed with another change. Try again.", headers={"Retry-After": "2"})
    )


def _misunderstood(error: peewee.ProgrammingError) -> ResponseReturnValue:
    """Between the steps of an upgrade this code may be ahead of its tables: that will pass."""
    return _busy(error) if _is_ahead() else _unexpected(error)


def _is_ahead() -> bool:
    db.database.close()  # PostgreSQL says no more on it until its transaction has ended
    try:
        return bool(migrate.pending())
    except peewee.PeeweeException:
        return True


def _unexpected(error: Exception) -> ResponseReturnValue:
    log.error("unexpected", at=request.endpoint, exc_info=error)
    return _problem(
        Problem(500, "Something went wrong on our side. Nothing you wrote was changed.")
    )


def _wants_json() -> bool:
    return request.path.startswith("/api/") or request.is_json
