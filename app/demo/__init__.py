"""The demo: a made-up clinic with half a year of practice, for trying Doorway out."""

from app.demo.stage import make

__all__ = ["make"]
