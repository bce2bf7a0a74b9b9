"""How long a coach of 500 clinicians with 100,000 moments waits for review and progress.

Run with `python -m bench.coach_pages [PEOPLE]`. The peers are the wait we promise, and the same page
of a team of five in the same database, visited in turn: so a busy machine slows both.
"""

import json
import os
import statistics
import sys
import tempfile
import time

from flask import Flask
from flask.testing import FlaskClient

from app import create_app, migrate
from app.accounts import sessions
from app.accounts.models import Person
from app.practice import closing
from bench import teams

PAGES = ("/coach", "/coach/progress")
PROMISED = 150.0  # milliseconds
VISITS = 100
USUAL, FEW = 500, 5  # people
EACH = 200  # moments


def run(people: int = USUAL) -> None:
    """Prints a line of JSON for each page, and for what closing all weeks took."""
    with tempfile.TemporaryDirectory() as folder:
        app = _app(folder)
        many = _signed_in(app, teams.fill("Many", people, people * EACH))
        few = _signed_in(app, teams.fill("Few", FEW, FEW * 100))
        closing.close()
        for page in PAGES:
            ours, peer = _waits(many, few, page)
            _show(f"{page}, {people} people, p95", ours, PROMISED)
            _show(f"{page}, {people} people beside {FEW}, p95", ours, peer)


def _app(folder: str) -> Flask:
    os.environ.update(
        DOORWAY_ENV="development",
        INSTANCE_DIR=folder,
        DATABASE_URL=os.environ.get("BENCH_DATABASE_URL", f"sqlite:///{folder}/bench.db"),
    )
    app = create_app()
    migrate.up()
    return app


def _signed_in(app: Flask, coach: Person) -> FlaskClient:
    browser = app.test_client()
    with browser.session_transaction() as cookie:
        cookie["_user_id"] = sessions.begin(coach)
    return browser


def _waits(many: FlaskClient, few: FlaskClient, page: str) -> tuple[float, float]:
    """For each browser the wait in milliseconds that one visit in twenty exceeds."""
    waits = [(_wait(many, page), _wait(few, page)) for _ in range(VISITS)]
    slow = [statistics.quantiles(one, n=20)[-1] for one in zip(*waits, strict=True)]
    return slow[0], slow[1]


def _wait(browser: FlaskClient, page: str) -> float:
    began = time.perf_counter()
    answer = browser.get(page)
    assert answer.status_code == 200, answer.status
    return (time.perf_counter() - began) * 1000


def _show(bench: str, ours: float, peer: float) -> None:
    figures = {"ours": round(ours, 2), "peer": round(peer, 2), "ratio": round(ours / peer, 2)}
    print(json.dumps({"bench": bench} | figures | {"unit": "ms"}), flush=True)


if __name__ == "__main__":
    run(*map(int, sys.argv[1:]))
