"""Two who do the same at one moment: whom a rule of the database stops is asked to try again."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from app import clock, db
from app.coaching import meter
from app.coaching.models import Correction, Said
from app.nudges.models import Heartbeat


def test_what_a_rule_of_the_database_stops_is_no_fault_of_ours_to_report(app, client, monkeypatch):
    def beat():
        return str(Heartbeat.insert(worker="one").execute())

    monkeypatch.setitem(app.view_functions, "today.me", beat)
    client.get("/api/me")
    answer = client.get("/api/me")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "2")
    assert answer.mimetype == "application/problem+json"


def test_a_sentence_read_otherwise_twice_at_once_is_corrected_once(coach):
    said = Said.create(person=coach, text="We listened.", kind="other")
    start = Barrier(3)

    def correct(_):
        start.wait()
        try:
            meter.correct(coach, said.id, "mission", clock.now())
        finally:
            db.database.close()

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(correct, range(3)))
    assert [row.kind for row in Correction.select()] == ["mission"]
