"""What makes Doorway an installable app: shell, worker, manifest, assets."""

import json
import re
from functools import cache
from pathlib import Path

from flask import Blueprint, Response, jsonify, render_template, send_from_directory, url_for
from flask.typing import ResponseReturnValue

from app import skills
from app.web.build import ROOT, build

pwa = Blueprint("pwa", __name__)

STATIC = ROOT / "static"
PRECACHED = (
    "css/*.css",
    "js/*.js",
    "shared/*.js",
    "shared/identifiers/*.js",
    "identifiers/*.json",
    "identifiers/*.gz",
    "fonts/*.woff2",
    "icons/*.svg",
    "icons/icon-192.png",
    "icons/badge-96.png",
)
FOREVER = "public, max-age=31536000, immutable"
VERSIONED = re.compile(r"^[0-9a-f]{12}/")


IMPORT = re.compile(r'^(?:import|export)\b[^"\n]*"(\.{1,2}/[^"]+)";', re.MULTILINE)


@cache
def modules(*entries: str) -> list[str]:
    """The addresses of modules and of all they import, so that a first visit asks for them at once."""
    found, asked = [], [STATIC / entry for entry in entries]
    while asked:
        path = asked.pop()
        if path not in found:
            found.append(path)
            asked += [(path.parent / name).resolve() for name in IMPORT.findall(path.read_text())]
    return [asset(str(path.relative_to(STATIC))) for path in found]


def asset(name: str) -> str:
    """The address of a static file in this build."""
    return f"/static/{build()}/{name}"


@pwa.get("/static/<path:name>", endpoint="asset")
def serve_asset(name: str) -> ResponseReturnValue:
    is_current = name.startswith(f"{build()}/")
    response = send_from_directory(STATIC, VERSIONED.sub("", name), conditional=True)
    response.headers["Cache-Control"] = FOREVER if is_current else "no-cache"
    return response


@pwa.get("/shell")
def shell() -> ResponseReturnValue:
    return _kept_by_the_worker(render_template("practice/today.html"))


@pwa.get("/offline")
def offline() -> ResponseReturnValue:
    return _kept_by_the_worker(render_template("web/offline.html"))


@pwa.get("/sw.js")
def worker() -> ResponseReturnValue:
    facts = json.dumps({"build": build(), "assets": precached()})
    text = f"self.doorway = {facts};\n{(STATIC / 'sw.js').read_text()}"
    return Response(text, mimetype="text/javascript", headers={"Cache-Control": "no-cache"})


@pwa.get("/manifest.webmanifest")
def manifest() -> ResponseReturnValue:
    response = jsonify(_manifest())
    response.mimetype = "application/manifest+json"
    response.headers["Cache-Control"] = "no-cache"
    return response


@pwa.get("/favicon.ico")
def icon() -> ResponseReturnValue:
    return send_from_directory(STATIC / "icons", "icon-192.png")


@pwa.get("/apple-touch-icon.png")
def apple_icon() -> ResponseReturnValue:
    return send_from_directory(STATIC / "icons", "apple-touch-icon.png")


def precached() -> list[str]:
    """Everything the worker keeps so that practice opens without a signal: public, the same for all."""
    files = [path for pattern in PRECACHED for path in sorted(STATIC.glob(pattern))]
    pages = [
        "/shell",
        "/offline",
        "/cards",
        url_for("walls.wall"),
        url_for("skills.library"),
        url_for("skills.evidence"),
    ]
    pages += [url_for("skills.skill", slug=slug) for slug in skills.library()]
    return pages + [asset(str(Path(path).relative_to(STATIC))) for path in files]


def _kept_by_the_worker(page: str) -> Response:
    return Response(page, headers={"Cache-Control": "no-cache"})


def _manifest() -> dict[str, object]:
    icon = _icon("icon-192.png", 192, "any")
    return {
        "id": "/",
        "name": "Doorway",
        "short_name": "Doorway",
        "description": "One small connection skill at a time, between visits.",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "lang": "en",
        "dir": "ltr",
        "categories": ["health", "medical", "education"],
        "theme_color": "#ebeae4",
        "background_color": "#ebeae4",
        "launch_handler": {"client_mode": "navigate-existing"},
        "icons": [
            icon,
            _icon("icon-512.png", 512, "any"),
            _icon("maskable-512.png", 512, "maskable"),
        ],
        "screenshots": [
            _screenshot("today-narrow.png", "780x1688", "narrow", "Today: one card, one tap"),
            _screenshot("skills-wide.png", "1280x800", "wide", "The library of skills"),
        ],
        "shortcuts": [
            {
                "name": "It worked",
                "url": "/?log=worked",
                "icons": [_icon("icon-192.png", 192, "any")],
            },
            {"name": "Skills", "url": "/skills", "icons": [_icon("icon-192.png", 192, "any")]},
        ],
    }


def _icon(name: str, size: int, purpose: str) -> dict[str, str]:
    return {
        "src": asset(f"icons/{name}"),
        "sizes": f"{size}x{size}",
        "type": "image/png",
        "purpose": purpose,
    }


def _screenshot(name: str, sizes: str, form_factor: str, label: str) -> dict[str, str]:
    return {
        "src": asset(f"screenshots/{name}"),
        "sizes": sizes,
        "type": "image/png",
        "form_factor": form_factor,
        "label": label,
    }
