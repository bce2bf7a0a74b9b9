"""Is it alive, is it ready: for the machine that keeps Doorway running."""

from datetime import timedelta

from flask import Blueprint
from flask.typing import ResponseReturnValue

from app import clock, db, migrate
from app.nudges.models import Heartbeat

health = Blueprint("health", __name__)

SILENT = timedelta(minutes=2)


@health.get("/healthz")
def healthz() -> ResponseReturnValue:
    return {"status": "alive"}


@health.get("/readyz")
def readyz() -> ResponseReturnValue:
    checks = {
        "database": _database_answers(),
        "migrations": not migrate.pending(),
        "worker": _worker_beats(),
    }
    return {"checks": checks}, 200 if all(checks.values()) else 503


def _database_answers() -> bool:
    return bool(db.database.execute_sql("select 1").fetchone())


def _worker_beats() -> bool:
    return bool(Heartbeat.select().where(Heartbeat.at > clock.now() - SILENT).exists())
