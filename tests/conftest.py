"""The people of the tests, in a real database of their own: a clinician, her coach, a colleague,
and an outsider who coaches another team and must see nothing."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import settings as hypothesis

from app import config, create_app, db, migrate
from app.accounts import passwords, sessions
from app.accounts.models import Membership, Person, Team
from app.web import cookies
from tests import databases

PASSWORD = "four plain words here"
# What of the settings is each test's own; the application asks for it anew at each request.
OF_A_TEST: dict[str, Any] = {
    "instance_dir": Path(),
    "database_url": "",
    "secret_key": "",
    "vapid_private_key": "",
}
_made: dict[config.Config, Flask] = {}

# How long an example takes says how busy the machine is, not whether the rule holds.
# A run is the same for all; `bin/test search` looks further, with examples that are new each time.
hypothesis.register_profile("doorway", deadline=None, derandomize=True)
hypothesis.register_profile("search", deadline=None, max_examples=1000)
# What rules give is the same on every database: a few examples are enough on the second one.
hypothesis.register_profile("again", deadline=None, derandomize=True, max_examples=15)
hypothesis.load_profile(os.environ.get("EXAMPLES", "again" if databases.SERVER else "doorway"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On the second database only what asks a database: the rest would answer as before."""
    if databases.SERVER:
        asking = [one for one in items if _asks_a_database(one)]
        config.hook.pytest_deselected(items=[one for one in items if one not in asking])
        items[:] = asking


def _asks_a_database(item: pytest.Item) -> bool:
    used: list[str] = getattr(item, "fixturenames", [])
    return "empty_database" in used or "faults" in item.path.parts


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The URL of a database with the newest schema and no rows, made once."""
    url = databases.empty(tmp_path_factory.mktemp("schema"))
    db.init(url)
    migrate.up()
    databases.settle(url)
    db.database.close()
    return url


@pytest.fixture
def database(tmp_path: Path, empty_database: str) -> Iterator[str]:
    """The URL of an empty database of the test's own."""
    url = databases.copy(empty_database, tmp_path)
    db.init(url)
    yield url
    db.database.close()


@pytest.fixture
def settings(tmp_path: Path, database: str) -> config.Config:
    """Development settings with keys of their own, as this process's settings."""
    os.environ.update(
        DOORWAY_ENV="development",
        INSTANCE_DIR=str(tmp_path / "instance"),
        DATABASE_URL=database,
    )
    config.current.cache_clear()
    return config.current()


@pytest.fixture
def app(settings: config.Config) -> Flask:
    """One for all tests whose settings are alike; who exchanges a part of it puts it back.

    To compile its hundreds of routes takes longer than most tests.
    """
    alike = replace(settings, **OF_A_TEST)
    if alike not in _made:
        _made[alike] = create_app(settings)
    _made[alike].config.update(cookies.settings(settings), DOORWAY=settings)
    return _made[alike]


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A browser that nobody signed in with; its requests come from our own pages."""
    return _browser(app)


@pytest.fixture
def signed_in(app: Flask) -> Callable[[Person], FlaskClient]:
    """A browser of the given person's own."""

    def sign_in(person: Person) -> FlaskClient:
        browser = _browser(app)
        with browser.session_transaction() as cookie:
            cookie["_user_id"] = sessions.begin(person)
        return browser

    return sign_in


@pytest.fixture
def team(database: str) -> Team:
    return Team.create(name="Ward 3")


@pytest.fixture
def clinician(team: Team) -> Person:
    return add_person("Ana Souza", team, "clinician")


@pytest.fixture
def colleague(team: Team) -> Person:
    return add_person("Ben Okoro", team, "clinician")


@pytest.fixture
def coach(team: Team) -> Person:
    return add_person("Cleo Marsh", team, "coach")


@pytest.fixture
def outsider(database: str) -> Person:
    return add_person("Dov Lind", Team.create(name="Clinic 9"), "coach")


def add_person(name: str, team: Team, role: str) -> Person:
    """Somebody who signs in as “ana.souza” with PASSWORD."""
    person = Person.create(
        name=name, sign_in_name=name.lower().replace(" ", "."), password_hash=_hash()
    )
    Membership.create(person=person, team=team, role=role)
    return person


def _browser(app: Flask) -> FlaskClient:
    browser = app.test_client()
    browser.environ_base["HTTP_SEC_FETCH_SITE"] = "same-origin"
    return browser


@cache
def _hash() -> str:
    return passwords.make_hash(PASSWORD)
