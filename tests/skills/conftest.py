"""A folder with one good skill, which a test may spoil; and the skill pages in an app of their own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from flask import Flask
from flask.testing import FlaskClient
from jinja2 import ChoiceLoader, DictLoader, FileSystemLoader

from app.skills.views import skills

TEMPLATES = Path(__file__).parents[2] / "templates"
BASE = "<title>{% block title %}{% endblock %}</title><nav>{{ here }}</nav>{% block main %}{% endblock %}"

SOURCE = {
    "authors": "Smith A",
    "title": "On doors",
    "journal": "Journal of Doors 1:1",
    "year": 2020,
    "doi": "10.1000/doors",
    "design": "randomised trial",
    "setting": "One corridor.",
    "finding": "Doors open.",
    "strength": "One door.",
    "null_or_mixed": "No windows.",
    "status": "read",
}

GOOD: dict[str, Any] = {
    "title": "Open the door",
    "moment": "arrive",
    "tier": "core",
    "do": "Open the door slowly and look in before you step through.",
    "say": ["Is now all right?", "May I come in?"],
    "notice": "Whether they look up.",
    "chips": ["looked up", "smiled", "said come in"],
    "when": "You stand outside.",
    "plan": "When I reach the door, I will open it slowly.",
    "caution": None,
    "evidence": {"level": "expert", "summary": "Untested.", "sources": ["smith2020"]},
    "frameworks": ["AIDET"],
    "values": ["calm", "kind", "present"],
}
BODY = "A door is a place to begin."

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a skill, good but for the fields given; returns its folder."""
    unread = SOURCE | {"status": "not-checked"}
    references = yaml.safe_dump({"smith2020": SOURCE, "jones2021": unread})
    (tmp_path / "references.yaml").write_text(references)

    def write(name: str = "open-the-door.md", body: str = BODY, **fields: Any) -> Path:
        front = yaml.safe_dump(GOOD | fields, allow_unicode=True)
        (tmp_path / name).write_text(f"---\n{front}---\n{body}\n")
        return tmp_path

    return write


@pytest.fixture
def client() -> FlaskClient:
    """A visitor to the skill pages, inside the plainest frame."""
    app = Flask(__name__)
    app.jinja_loader = ChoiceLoader([DictLoader({"base.html": BASE}), FileSystemLoader(TEMPLATES)])
    app.jinja_env.globals["asset"] = lambda name: f"/static/{name}"
    app.register_blueprint(skills)
    return app.test_client()
