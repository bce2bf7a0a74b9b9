"""How long a coach of 500 clinicians with 100,000 moments waits for review and progress.

Run with `python -m bench.coach_pages [PEOPLE MOMENTS]`. The peers are the wait we promise, and the same page
of a team of five in the same database, visited in turn: so a busy machine slows both.
"""

import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from flask import Flask
from flask.testing import FlaskClient

from app import clock, create_app, db, migrate, skills
from app.accounts import sessions
from app.accounts.models import Membership, Person, Team
from app.practice import closing
from app.practice.models import Moment
from app.practice.sharing import Shared

PAGES = ("/coach", "/coach/progress")
PROMISED = 150.0  # milliseconds
WEEKS, SHARED, VISITS = 26, 0.1, 100
FEW = 5
CHUNK = 500  # rows in one statement


def run(people: int = 500, moments: int = 100_000) -> None:
    """Prints a line of JSON for each page, and for what closing all weeks took."""
    with tempfile.TemporaryDirectory() as folder:
        app = _app(folder)
        many = _signed_in(app, _fill("Many", people, moments))
        few = _signed_in(app, _fill("Few", FEW, FEW * 100))
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


def _fill(name: str, people: int, moments: int) -> Person:
    now = clock.now()
    with db.atomic():
        team = Team.create(name=name, created_at=now - timedelta(weeks=WEEKS))
        coach = _join(team, f"{name} coach", "coach", team.created_at)
        ids = [_join(team, f"{name} {n}", "clinician", team.created_at).id for n in range(people)]
        rows = _moments(ids, moments, now)
        while chunk := list(islice(rows, CHUNK)):
            Moment.insert_many(chunk).execute()
            Shared.insert_many(
                [_shared(one, team) for one in chunk if one["share"] != "me"]
            ).execute()
    return coach


def _join(team: Team, name: str, role: str, at: datetime) -> Person:
    person = Person.create(name=name, sign_in_name=name.lower(), created_at=at)
    Membership.create(person=person, team=team, role=role)
    return person


def _moments(people: list[int], count: int, now: datetime) -> Iterator[dict[str, Any]]:
    dice, library = random.Random(count), list(skills.library())
    for number in range(count):
        at = now - timedelta(seconds=dice.randrange(WEEKS * 7 * 86_400))
        share = dice.choice(("coach", "team")) if dice.random() < SHARED else "me"
        yield {
            "person": people[number % len(people)],
            "id": f"{number:032x}",
            "skill": dice.choice(library),
            "outcome": dice.choice(("worked", "worked", "tried", "no_chance")),
            "occurred_at": at,
            "local_day": at.astimezone(UTC).date(),
            "share": share,
            "received_at": at,
        }


def _shared(moment: dict[str, Any], team: Team) -> dict[str, Any]:
    same = {name: moment[name] for name in ("person", "skill", "outcome", "local_day")}
    return same | {
        "moment": moment["id"],
        "team": team.id,
        "rung": moment["share"],
        "noticed": [],
        "note": "It was quieter after that.",
        "shared_at": moment["received_at"],
    }


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
    run(*(int(one) for one in sys.argv[1:]))
