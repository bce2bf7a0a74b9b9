"""A body of unsaid length is read here, up to the largest; Werkzeug would cut it there and go on."""

from io import BytesIO
from typing import Any

from flask import Flask, request

from app.problems import Problem
from app.web.cookies import LARGEST_BODY
from app.web.origin import SAFE


def install(app: Flask) -> None:
    app.before_request(_check)


def read(stream: Any, most: int) -> bytes | None:
    """All of `stream`, or None when it holds more than `most` bytes."""
    parts = bytearray()
    while part := stream.read(most + 1 - len(parts)):
        parts += part
        if len(parts) > most:
            return None
    return bytes(parts)


def _check() -> None:
    is_unsaid = request.content_length is None and "wsgi.input_terminated" in request.environ
    if request.method in SAFE or not is_unsaid:
        return
    data = read(request.environ["wsgi.input"], LARGEST_BODY)
    if data is None:
        raise Problem(413, "That is too large to take.")
    request.environ["wsgi.input"] = BytesIO(data)
