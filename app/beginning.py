"""What every process does first; it ends with plain sentences when a setting or a skill file is broken."""

import sys
from typing import NoReturn

from app import config, db, logs, skills


def begin(doorway: config.Config | None = None) -> config.Config:
    """The settings, with the log started and the database named."""
    doorway = doorway or _settings()
    logs.start(doorway.is_development)
    _check_skills()
    db.init(doorway.database_url)
    return doorway


def _settings() -> config.Config:
    try:
        return config.current()
    except config.ConfigError as error:
        _stop("Doorway cannot start with these settings:", error.faults)


def _check_skills() -> None:
    try:
        skills.library()
    except skills.BrokenSkills as error:
        _stop("Doorway cannot start with these skill files:", [str(one) for one in error.faults])


def _stop(heading: str, faults: list[str]) -> NoReturn:
    sys.exit("\n".join([heading, *(f"  {fault}" for fault in faults)]))
