"""Cross-site requests are refused by Fetch Metadata; no form tokens, which go stale in caches."""

import structlog
from flask import Flask, current_app, request

from app.problems import Problem

log = structlog.get_logger()

SAFE = ("GET", "HEAD", "OPTIONS")


def install(app: Flask) -> None:
    app.before_request(_check)


def is_ours(site: str | None, origin: str | None, base_url: str) -> bool:
    """Whether an unsafe request comes from our own pages.

    `site` is Sec-Fetch-Site; where an old browser leaves it out, Origin must be our own.
    """
    if site is not None:
        return site == "same-origin"
    return origin == base_url


def _check() -> None:
    if request.method in SAFE:
        return
    base_url = current_app.config["DOORWAY"].base_url
    if not is_ours(request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin"), base_url):
        log.warning("refused", needs="our own pages")
        raise Problem(403, "This came from another site, so nothing was changed.")
