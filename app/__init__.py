"""Doorway: one small connection skill at a time, between visits."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from app.config import Config


def create_app(config: "Config | None" = None) -> "Flask":
    """The application. Imported here, so that the pure rooms can be used without any of it."""
    from app import application

    return application.make(config)
