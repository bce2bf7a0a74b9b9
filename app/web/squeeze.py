"""What is the same for everybody, as small as it goes: brotli at its best, and modules without comments.

Flask-Compress is quick, as pages of a person need it; these answers are squeezed once and kept.
"""

import re
from functools import lru_cache

import brotli
from flask import Flask, Response, request

PUBLIC = {
    *("pwa.asset", "pwa.worker", "pwa.shell", "pwa.offline", "today.home"),
    *("skills.cards", "skills.library", "skills.evidence", "skills.skill"),
}
TEXT = re.compile(r"text/|application/(json|javascript|manifest\+json)|image/svg")
# Alone on their lines, so that a type cast before an expression stays. Strings hold no such lines.
COMMENT = re.compile(
    rb"^[ \t]*(?:/\*\*(?:(?!\*/).)*\*/|//[^\n]*)[ \t]*\n", re.MULTILINE | re.DOTALL
)


def install(app: Flask) -> None:
    """Call it after Flask-Compress, so that it comes first; that leaves alone what is squeezed."""
    app.after_request(_squeeze)


def uncommented(module: bytes) -> bytes:
    """A module of ours without its comments; every line keeps its number."""
    return COMMENT.sub(lambda found: b"\n" * found[0].count(b"\n"), module)


def _squeeze(response: Response) -> Response:
    if request.endpoint not in PUBLIC or request.query_string or response.status_code != 200:
        return response
    if request.accept_encodings.find("br") < 0 or not TEXT.match(response.mimetype or ""):
        return response
    response.direct_passthrough = False
    response.data = _squeezed(response.get_data(), response.mimetype == "text/javascript")
    response.headers["Content-Encoding"] = "br"
    response.vary.add("Accept-Encoding")
    etag, _ = response.get_etag()
    if etag:
        response.set_etag(etag, weak=True)
    return response


@lru_cache(maxsize=512)
def _squeezed(body: bytes, is_module: bool) -> bytes:
    squeezed: bytes = brotli.compress(uncommented(body) if is_module else body, quality=11)
    return squeezed
