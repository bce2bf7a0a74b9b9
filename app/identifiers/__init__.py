"""Keeps patients out of text: what must not stand in a note, and what needs a second look.

Rules cannot catch “the mayor’s wife”; the screens say so. `static/shared/identifiers` does the same
on the phone from the same files, `static/identifiers`; tests hold the two together.
"""

from app.identifiers.finding import Finding
from app.identifiers.screen import check
from app.identifiers.suggestion import replaced, replacement

__all__ = ["Finding", "check", "replaced", "replacement"]
