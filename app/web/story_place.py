"""Where in My story a form stood: its month and filter, so that it leads back there."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.practice.story import Filter

MONTH = re.compile(r"20[0-9]{2}-(0[1-9]|1[0-2])")
LONGEST = 80  # of a slug, or of what was noticed

Place = dict[str, str]


def asked() -> Place:
    """The place in the address of this request."""
    return _place(request.args)


def posted() -> Place:
    """The place in the hidden field `place` of the form that was sent."""
    return _place(dict(parse_qsl(request.form.get("place", ""))))


def filter_of(place: Place) -> Filter:
    return Filter(place.get("skill", ""), place.get("noticed", ""))


def back(moment: object = None, **more: str) -> ResponseReturnValue:
    """To the place the form stood on, and there to `moment` if given."""
    anchor = f"moment-{moment}" if moment else None
    place: dict[str, Any] = posted() | more
    return redirect(url_for("story.story", _anchor=anchor, **place), 303)


def _place(fields: Mapping[str, str]) -> Place:
    month = fields.get("month", "")
    found = {"month": month if MONTH.fullmatch(month) else ""}
    found |= {name: fields.get(name, "")[:LONGEST] for name in ("skill", "noticed")}
    return {name: value for name, value in found.items() if value and value.isprintable()}
