"""Whether it is alive and ready, for the machine that keeps it running."""

from datetime import timedelta

from app import clock
from app.nudges.models import Heartbeat


def beat(age):
    Heartbeat.create(worker="one", at=clock.now() - age)


def test_it_is_alive_without_a_database(client):
    assert client.get("/healthz").status_code == 200


def test_it_is_ready_while_a_worker_beats(client):
    beat(timedelta(seconds=10))
    answer = client.get("/readyz")
    assert (answer.status_code, all(answer.get_json()["checks"].values())) == (200, True)


def test_a_silent_worker_turns_it_red(client):
    beat(timedelta(minutes=5))
    answer = client.get("/readyz")
    assert (answer.status_code, answer.get_json()["checks"]["worker"]) == (503, False)
