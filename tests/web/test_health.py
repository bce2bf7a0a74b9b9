"""Whether it is alive and ready, for the machine that keeps it running."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app import clock, db, keys
from app.accounts.models import KeyMark
from app.nudges.models import Heartbeat
from tests import databases


def beat(age):
    Heartbeat.create(worker="one", at=clock.now() - age)


@pytest.fixture
def red(client):
    """The names of the checks that fail, with why."""
    beat(timedelta(seconds=10))

    def look():
        answer = client.get("/readyz")
        why = answer.get_json()["why"]
        assert answer.status_code == (503 if why else 200)
        assert {
            name: not fine for name, fine in answer.get_json()["checks"].items() if not fine
        } == (dict.fromkeys(why, True))
        return why

    return look


def change(app, **settings):
    app.config["DOORWAY"] = replace(app.config["DOORWAY"], **settings)


def test_it_is_alive_without_a_database(client, tmp_path):
    db.init(f"sqlite:///{tmp_path}/nowhere/doorway.db")
    assert client.get("/healthz").status_code == 200


def test_it_is_ready_while_a_worker_beats(red):
    assert red() == {}


def test_a_silent_worker_turns_it_red(client):
    beat(timedelta(minutes=5))
    answer = client.get("/readyz")
    assert (answer.status_code, answer.get_json()["checks"]["worker"]) == (503, False)
    assert "start one" in answer.get_json()["why"]["worker"]


def test_a_database_out_of_reach_turns_it_red_by_name_and_it_recovers(red, database, tmp_path):
    db.init(f"sqlite:///{tmp_path}/nowhere/doorway.db")
    assert "does not answer" in red()["database"]
    db.init(database)
    assert red() == {}


def test_a_database_that_only_reads_turns_it_red(red):
    red()
    refuse, allow = ("PRAGMA query_only = on", "PRAGMA query_only = off")
    if databases.SERVER:
        refuse, allow = (f"SET default_transaction_read_only = {word}" for word in ("on", "off"))
    db.database.execute_sql(refuse)
    assert set(red()) >= {"writable"}
    db.database.connect(reuse_if_open=True)
    db.database.execute_sql(allow)
    assert red() == {}


def test_a_full_disk_turns_it_red_and_says_how_much_is_left(app, red):
    change(app, disk_free_mb=10**9)
    assert "DISK_FREE_MB=1000000000" in red()["disk"]


def test_a_missing_migration_turns_it_red_and_names_it(red):
    done = "schema_migration"
    (last,) = db.database.execute_sql(f"SELECT MAX(name) FROM {done}").fetchone()
    db.database.execute_sql(f"DELETE FROM {done} WHERE name = '{last}'")
    assert last in red()["migrations"]


def test_a_host_with_keys_of_its_own_turns_red_until_they_are_accepted(app, red, settings):
    assert red() == {}
    change(app, secret_key="another secret, thirty-two characters")
    assert red()["keys"].startswith("SECRET_KEY differ")
    change(app, secret_key=settings.secret_key, vapid_private_key=keys._new_vapid_key())
    assert red()["keys"].startswith("VAPID_PRIVATE_KEY differ")


def test_keys_changed_on_purpose_are_accepted_by_a_command(app, red, settings):
    red()
    KeyMark.update(mark="of another key").execute()
    assert "keys" in red()
    told = app.test_cli_runner().invoke(args=["keys", "accept"])
    assert (told.exit_code, red()) == (0, {})


def test_a_mark_gives_no_key_away(red, settings):
    red()
    kept = [row.mark for row in KeyMark.select()]
    assert len(kept) == 2 and settings.secret_key not in kept
