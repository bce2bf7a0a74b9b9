"""The JSON doors: who may open them, what they refuse, and that knocking twice changes nothing."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from app import clock, keys
from app.accounts import tokens
from app.nudges import deliver
from app.nudges.models import Delivery, Nudge, Subscription
from tests.nudges.conftest import devices, states


@pytest.fixture
def app(app, pushing):
    app.config["DOORWAY"] = pushing
    return app


@pytest.fixture
def ana(app, signed_in, working):
    return signed_in(working)


@pytest.fixture
def device(pushing, push_service):
    return push_service.subscribe(keys.vapid_public_key(pushing.vapid_private_key))


@pytest.fixture
def nudge(app, nudged, monkeypatch) -> Nudge:
    """A nudge that was sent; the clock of the server shows its time."""
    deliver.run(nudged)
    monkeypatch.setattr(clock, "now", lambda: nudged)
    return Nudge.get()


@pytest.fixture
def token(nudge) -> dict:
    return {"token": tokens.issue(nudge.person_id, nudge.id, nudge.until)}


def test_the_key_is_the_one_that_signs(ana, pushing):
    assert ana.get("/api/push/key").json == {
        "key": keys.vapid_public_key(pushing.vapid_private_key)
    }


def test_a_browser_subscribes_is_tested_and_leaves(ana, device):
    assert ana.put("/api/push/subscription", json=device.subscription()).status_code == 200
    here = {"endpoint": device.endpoint}
    assert ana.post("/api/push/test", json=here).json == {"status": "accepted"}
    assert device.payloads()[0]["notification"]["data"]["kind"] == "test"
    assert ana.delete("/api/push/subscription", json=here).status_code == 200
    assert ana.post("/api/push/test", json=here).json == {"status": "no_device"}
    assert devices() == 0


def test_a_subscription_belongs_to_the_session_it_came_by(ana, device):
    ana.put("/api/push/subscription", json=device.subscription())
    assert Subscription.get().session is not None


def test_what_a_browser_says_of_itself_is_taken_whole(ana, device):
    said = {**device.subscription(), "expirationTime": None}
    assert ana.put("/api/push/subscription", json=said).status_code == 200


@pytest.mark.parametrize("answer", [{"status": 410}, {"status": 500}, {"reset": True}])
def test_a_test_that_did_not_go_through_says_so_and_is_not_tried_later(ana, device, answer):
    ana.put("/api/push/subscription", json=device.subscription())
    device.mailbox.answers.put(**answer)
    said = ana.post("/api/push/test", json={"endpoint": device.endpoint}).json
    assert said == {"status": "unreachable"}
    assert Delivery.get().state in ("failed", "unknown")


def test_five_tests_a_minute_and_then_wait(ana, device, monkeypatch):
    ana.put("/api/push/subscription", json=device.subscription())
    answers = [ana.post("/api/push/test", json={}) for _ in range(6)]
    assert [one.status_code for one in answers] == [200] * 5 + [429]
    assert (answers[-1].headers["Retry-After"], len(device.mailbox.attempts)) == ("60", 5)
    later = clock.now() + timedelta(minutes=1)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert ana.post("/api/push/test", json={}).status_code == 200


def test_nobody_tests_somebody_elses_browser(app, ana, device, signed_in, colleague):
    ana.put("/api/push/subscription", json=device.subscription())
    said = signed_in(colleague).post("/api/push/test", json={"endpoint": device.endpoint})
    assert (said.json, device.mailbox.attempts) == ({"status": "no_device"}, [])


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("get", "/api/push/key"),
        ("put", "/api/push/subscription"),
        ("delete", "/api/push/subscription"),
        ("post", "/api/push/test"),
        ("post", "/api/nudges/1/snooze"),
        ("post", "/api/nudges/1/dismiss"),
        ("post", "/api/nudges/1/receipt"),
    ],
)
def test_who_is_signed_out_is_told_so_in_json(client, method, path):
    answer = getattr(client, method)(path, json={})
    assert (answer.status_code, answer.mimetype) == (401, "application/problem+json")


@pytest.mark.parametrize("path", ["/api/nudges/{}/snooze", "/api/nudges/{}/dismiss"])
def test_a_token_acts_without_a_session_and_once(client, nudge, token, path):
    answers = [client.post(path.format(nudge.id), json=token) for _ in range(2)]
    assert [one.status_code for one in answers] == [200, 200]
    assert [one.json["status"] for one in answers] == ["accepted", "duplicate"]


def test_a_receipt_settles_its_delivery(client, nudge, token):
    for _ in range(2):
        assert client.post(f"/api/nudges/{nudge.id}/receipt", json=token).status_code == 200
    assert states() == ["shown"]


def test_a_session_acts_for_its_own_nudges_only(app, nudge, ana, signed_in, colleague):
    path = f"/api/nudges/{nudge.id}/dismiss"
    assert signed_in(colleague).post(path, json={}).status_code == 404
    assert ana.post(path, json={}).json == {"status": "accepted"}
    assert ana.post("/api/nudges/999/dismiss", json={}).status_code == 404


def test_a_token_acts_for_its_owner_whoever_is_signed_in(nudge, token, signed_in, colleague):
    signed_in(colleague).post(f"/api/nudges/{nudge.id}/dismiss", json=token)
    assert Nudge.get().answer == "dismissed"


@pytest.mark.parametrize("spoil", [lambda t: t + "x", lambda t: "x", lambda t: ""])
def test_a_forged_token_is_none(client, nudge, token, spoil):
    path = f"/api/nudges/{nudge.id}/dismiss"
    assert client.post(path, json={"token": spoil(token["token"])}).status_code == 401
    assert Nudge.get().answer is None


def test_a_token_of_one_nudge_does_nothing_to_another(client, nudge, token):
    assert client.post(f"/api/nudges/{nudge.id + 1}/dismiss", json=token).status_code == 401


def test_only_json_is_taken(ana, device):
    for answer in (
        ana.put("/api/push/subscription", data="endpoint=x"),
        ana.post("/api/push/test", data=b"{}", content_type="text/plain"),
    ):
        assert answer.status_code == 415


@pytest.mark.parametrize(
    "spoil",
    [
        lambda body: body | {"colour": "red"},
        lambda body: {**body, "keys": {"p256dh": body["keys"]["p256dh"]}},
        lambda body: {"keys": body["keys"]},
        lambda body: {**body, "endpoint": 7},
        lambda body: {**body, "endpoint": "https://evil.org/x"},
        lambda body: [body],
    ],
)
def test_a_body_that_is_not_right_is_answered_422_with_what_is_wrong(ana, device, spoil):
    answer = ana.put("/api/push/subscription", json=spoil(device.subscription()))
    assert (answer.status_code, devices()) == (422, 0)
    assert answer.json["errors"]


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["endpoint", "keys", "p256dh", "auth", "token"]), inner)
    ),
    max_leaves=6,
)


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    values,
    st.sampled_from(
        ["put /api/push/subscription", "delete /api/push/subscription", "post /api/push/test"]
        + [f"post /api/nudges/1/{verb}" for verb in ("snooze", "dismiss", "receipt")]
    ),
)
def test_no_body_breaks_a_door(ana, body, door):
    method, path = door.split()
    answer = getattr(ana, method)(path, json=body)
    assert answer.status_code < 500
    assert answer.is_json
