"""/metrics tells a monitor how it goes: facts of the database, tallies of the process, nobody's words."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from app import clock
from app.nudges.models import Delivery, Heartbeat, Schedule, Subscription
from app.web import measured
from tests.practice.phone import moment
from tests.web.test_lost_connections import upload

TOKEN = "a-long-enough-metrics-token"


def read(client, name, **asked):
    """The value of one line of the page."""
    found = re.search(rf"^{re.escape(name)} (\S+)$", client.get("/metrics", **asked).text, re.M)
    return float(found[1]) if found else None


@pytest.fixture
def guarded(app):
    app.config["DOORWAY"] = replace(app.config["DOORWAY"], metrics_token=TOKEN)
    return app


def test_this_machine_may_ask_and_others_need_the_token(guarded, client):
    far = {"environ_base": {"REMOTE_ADDR": "192.0.2.7"}}
    assert client.get("/metrics").status_code == 200
    assert client.get("/metrics", **far).status_code == 404
    said = {"Authorization": f"Bearer {TOKEN}"}
    assert client.get("/metrics", headers=said, **far).status_code == 200
    said = {"Authorization": "Bearer another"}
    assert client.get("/metrics", headers=said, **far).status_code == 404


def test_without_a_token_set_an_empty_one_opens_nothing(client):
    far = {"environ_base": {"REMOTE_ADDR": "192.0.2.7"}}
    assert client.get("/metrics", headers={"Authorization": "Bearer "}, **far).status_code == 404


@pytest.mark.parametrize("name", ["X-Forwarded-For", "Forwarded", "X-Real-IP"])
def test_a_proxy_on_this_machine_does_not_make_everybody_local(client, name):
    assert client.get("/metrics", headers={name: "127.0.0.1"}).status_code == 404


def test_requests_are_counted_by_rule_and_status(client):
    line = 'doorway_requests_total{method="GET",route="/skills/<slug>",status="200"}'
    before = read(client, line) or 0
    client.get("/skills/sit-down")
    assert read(client, line) == before + 1
    assert read(client, 'doorway_request_seconds_count{route="/skills/<slug>"}') >= 1


def test_batches_and_guard_hits_are_counted_without_their_words(signed_in, clinician):
    browser = signed_in(clinician)
    line = 'doorway_guard_hits_total{tier="block"}'
    before = read(browser, line) or 0, read(browser, "doorway_outbox_batch_items_count") or 0
    upload(browser, clinician, moment(note="Call 0151 23456789 tomorrow"))
    assert read(browser, line) > before[0]
    assert read(browser, "doorway_outbox_batch_items_count") == before[1] + 1
    assert "0151 23456789" not in browser.get("/metrics").text


def sent(person, state, host, at):
    phone = Subscription.create(person=person, endpoint=host, p256dh="", auth="") if host else None
    until = at + timedelta(minutes=5)
    count = Delivery.select().count()
    row = {"kind": "test", "subject": count, "person": person, "subscription": phone}
    Delivery.create(**row, state=state, due_at=at, until=until)


def test_deliveries_are_told_by_outcome_and_service_never_by_address(client, clinician):
    now = clock.now() - timedelta(hours=1)
    sent(clinician, "accepted", "https://fcm.googleapis.com/fcm/send/canarybird", now)
    sent(clinician, "accepted", "https://updates.push.services.mozilla.com/wpush/v2/x", now)
    sent(clinician, "failed", "https://push.services.mozilla.com.evil.org/x", now)
    sent(clinician, "unknown", None, now)
    sent(clinician, "accepted", None, now - timedelta(days=2))
    line = 'doorway_deliveries_last_day{{outcome="{}",service="{}"}}'.format
    assert read(client, line("accepted", "fcm.googleapis.com")) == 1
    assert read(client, line("accepted", "push.services.mozilla.com")) == 1
    assert read(client, line("failed", "other")) == 1
    assert read(client, line("unknown", "forgotten")) == 1
    assert read(client, line("accepted", "forgotten")) is None
    assert "canarybird" not in client.get("/metrics").text
    assert read(client, "doorway_subscriptions") == 3


def test_lags_and_the_pulse_are_in_seconds(client, clinician):
    now = clock.now()
    Schedule.create(person=clinician, next_decision_at=now - timedelta(seconds=90))
    Heartbeat.create(worker="one", at=now - timedelta(seconds=30))
    assert read(client, "doorway_planning_lag_seconds") == pytest.approx(90, abs=5)
    assert read(client, "doorway_sending_lag_seconds") == 0
    assert read(client, "doorway_worker_heartbeat_age_seconds") == pytest.approx(30, abs=5)


def test_it_names_no_person_and_no_team(app, signed_in, clinician):
    signed_in(clinician).get("/settings")
    page = measured.page(clock.now()).decode()
    assert "Ana" not in page and "Ward" not in page
