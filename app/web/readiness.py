"""Whether this process may be given work: each reason why not has a name and says what to do."""

import shutil
from collections.abc import Callable
from datetime import datetime, timedelta

from app import db, installation, migrate
from app.accounts import key_marks
from app.config import Config
from app.nudges.models import Heartbeat

SILENT = timedelta(minutes=2)
MEGABYTE = 1_000_000

Check = Callable[[Config, datetime], str]


def faults(settings: Config, at: datetime) -> dict[str, str]:
    """Every check by name, with what is wrong in one sentence; empty where all is well."""
    return {name: _tried(check, settings, at) for name, check in CHECKS.items()}


def _tried(check: Check, settings: Config, at: datetime) -> str:
    try:
        return check(settings, at)
    except Exception as fault:  # whatever it is: not ready, and the other checks still count
        return f"This could not be looked at ({type(fault).__name__})."


def _database(_: Config, __: datetime) -> str:
    try:
        db.database.connect(reuse_if_open=True)
        db.database.execute_sql("select 1").fetchone()
    except Exception:
        db.database.close()  # the next look begins with a new connection
        return "The database does not answer: look at DATABASE_URL and its server."
    return ""


def _writable(_: Config, at: datetime) -> str:
    """Writes a little: with a full disk or a lock only that shows it."""
    try:
        installation.write(at)
    except Exception:
        db.database.close()
        return "The database takes no writes: it is locked, read-only or full."
    return ""


def _disk(settings: Config, _: datetime) -> str:
    free = shutil.disk_usage(settings.instance_dir).free // MEGABYTE
    if free >= settings.disk_free_mb:
        return ""
    return f"INSTANCE_DIR has {free} MB left, less than DISK_FREE_MB={settings.disk_free_mb}."


def _migrations(_: Config, __: datetime) -> str:
    steps = migrate.pending()
    return f"Not migrated: run flask --app app migrate ({', '.join(steps)})." if steps else ""


def _keys(settings: Config, _: datetime) -> str:
    marks = key_marks.of(settings.secret_key, settings.vapid_private_key)
    other = key_marks.foreign(marks)
    if not other:
        return ""
    return f"{' and '.join(other)} differ from this installation's: copy them from the first host."


def _worker(_: Config, at: datetime) -> str:
    lives = Heartbeat.select().where(Heartbeat.at > at - SILENT).exists()
    return "" if lives else "No worker has finished a pass for two minutes: start one."


CHECKS: dict[str, Check] = {
    "database": _database,
    "writable": _writable,
    "disk": _disk,
    "migrations": _migrations,
    "keys": _keys,
    "worker": _worker,
}
