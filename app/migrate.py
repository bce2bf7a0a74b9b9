"""Brings the database to the newest schema; the steps are numbered files in `migrations/`."""

from pathlib import Path

from playhouse.migrations import Runner

from app import db

STEPS = str(Path(__file__).parent / "migrations")


def up() -> list[str]:
    """Run what has not run yet; the names of the steps taken."""
    return list(_runner().up())


def pending() -> list[str]:
    return [step.name for step in _runner().status() if not step.applied]


def taken() -> list[str]:
    """The steps that the database has behind it, also those that are not known here."""
    return [step.name for step in _runner().status() if step.applied]


def _runner() -> Runner:
    return Runner(db.database, STEPS)
