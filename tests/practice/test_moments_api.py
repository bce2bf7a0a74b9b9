"""POST /api/moments and its neighbours: 200 or 4xx with a reason, for whatever arrives."""

import json
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import clock
from app.accounts import tokens
from app.practice import deck, plans, record
from app.practice.models import Dealt, Moment
from app.practice.sharing import Shared
from tests.practice.phone import moment

JSON = "application/json"
HUGE = 10**400
DEEP = "[" * 150 + "]" * 150
START = b'{"user": 1, "sent_at": "2026-03-04T12:00:00Z", "moments": '


def envelope(person, *items, **changes):
    now = clock.now().isoformat()
    return {"user": person.id, "sent_at": now, "moments": list(items)} | changes


def statuses(response):
    return [one["status"] for one in response.json["results"]]


def assert_is_problem(response, status):
    assert response.status_code == status
    assert response.mimetype == "application/problem+json"
    assert response.json["status"] == status
    assert response.json["title"]


@pytest.fixture
def phone(signed_in, clinician):
    """The clinician's own phone, signed in."""
    return signed_in(clinician)


def test_a_batch_is_answered_item_by_item(phone, clinician):
    good, bad = moment(), moment(skill="no-such-skill")
    response = phone.post("/api/moments", json=envelope(clinician, good, good, bad))
    assert statuses(response) == ["accepted", "duplicate", "rejected"]
    assert [one["id"] for one in response.json["results"]] == [good["id"], good["id"], bad["id"]]
    assert "skill" in response.json["results"][2]["error"]
    assert response.headers["Cache-Control"] == "no-store"


def test_a_batch_sent_again_is_known(phone, clinician):
    body = envelope(clinician, moment(), moment())
    phone.post("/api/moments", json=body)
    assert statuses(phone.post("/api/moments", json=body)) == ["duplicate", "duplicate"]


def test_a_hundred_are_taken_and_one_more_is_not(phone, clinician):
    items = [moment() for _ in range(101)]
    assert len(statuses(phone.post("/api/moments", json=envelope(clinician, *items[:100])))) == 100
    assert_is_problem(phone.post("/api/moments", json=envelope(clinician, *items)), 422)


def test_what_belongs_to_another_user_of_the_phone_is_not_taken(phone, colleague):
    response = phone.post("/api/moments", json=envelope(colleague, moment()))
    assert_is_problem(response, 409)
    assert not Moment.select().exists()


def test_without_a_session_nothing_is_taken_and_nobody_is_redirected(client, clinician):
    assert_is_problem(client.post("/api/moments", json=envelope(clinician, moment())), 401)
    assert_is_problem(client.post("/api/moments", json=envelope(clinician)), 401)


def test_a_nudges_token_opens_the_door_for_its_own_item_only(client, clinician):
    token = tokens.issue(clinician.id, 5, clock.now())
    answer = moment(id=record.moment_id_for(5), nudge=5, token=token)
    response = client.post("/api/moments", json=envelope(clinician, moment(), answer))
    assert statuses(response) == ["rejected", "accepted"]
    assert response.json["results"][0]["error"] == "signed_out"
    assert Moment.get().id == answer["id"]


def test_a_token_cannot_share_or_touch_another_moment(client, signed_in, clinician):
    kept = moment(note="Mine.")
    signed_in(clinician).post("/api/moments", json=envelope(clinician, kept))
    token = tokens.issue(clinician.id, 5, clock.now())
    spoilt = kept | {"nudge": 5, "token": token, "rev": 9, "deleted": True}
    told = moment(nudge=5, token=token, share="team")
    for item in (spoilt, told):
        assert client.post("/api/moments", json=envelope(clinician, item)).status_code == 401
    assert Moment.get().note == "Mine."
    assert not Shared.select().exists()


def test_a_token_used_again_has_no_second_effect(client, clinician):
    token = tokens.issue(clinician.id, 5, clock.now())
    answer = moment(id=record.moment_id_for(5), nudge=5, token=token)
    for expected in ("accepted", "duplicate"):
        response = client.post("/api/moments", json=envelope(clinician, answer))
        assert statuses(response) == [expected]


@pytest.mark.parametrize("spoil", ["other nudge", "other person", "too old", "forged", "none"])
def test_a_token_is_good_for_its_person_its_nudge_and_its_time(client, clinician, colleague, spoil):
    until = clock.now() - timedelta(days=400) if spoil == "too old" else clock.now()
    token = tokens.issue(clinician.id, 6 if spoil == "other nudge" else 5, until)
    token = {"forged": token[:-2], "none": None}.get(spoil, token)
    user = colleague if spoil == "other person" else clinician
    response = client.post("/api/moments", json=envelope(user, moment(nudge=5, token=token)))
    assert_is_problem(response, 401)
    assert not Moment.select().exists()


def test_a_token_for_a_person_who_left_is_refused(client, clinician):
    item = moment(nudge=5, token=tokens.issue(clinician.id, 5, clock.now()))
    body = envelope(clinician, item)
    clinician.delete_instance()
    assert_is_problem(client.post("/api/moments", json=body), 401)


@pytest.mark.parametrize("mimetype", ["text/plain", "application/x-www-form-urlencoded", ""])
@pytest.mark.asvs("3.5.2")
def test_only_json_is_read(phone, clinician, mimetype):
    body = json.dumps(envelope(clinician, moment()))
    assert_is_problem(phone.post("/api/moments", data=body, content_type=mimetype), 415)


def test_a_body_too_large_is_not_read(phone):
    assert_is_problem(phone.post("/api/moments", data=b"[" * 300_000, content_type=JSON), 413)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b"\xff\xfe",
        b"\0",
        b'{"user": 1, "user": 2}',
        b"[" * 100_000,
        b'{"a":' * 40_000,
        START + b"[" * 100_000,
        START.replace(b"1", b"NaN", 1) + b"[]}",
        START + b'["\\ud800"]}',
        START + b'[], "\\u0000": 1}',
    ],
)
def test_a_broken_body_is_a_problem_that_says_so(phone, body):
    response = phone.post("/api/moments", data=body, content_type=JSON)
    assert_is_problem(response, response.status_code)
    assert response.status_code in (409, 422)


@pytest.mark.parametrize(
    "change",
    [
        {"user": "1"},
        {"user": 1.0},
        {"user": True},
        {"user": 0},
        {"user": HUGE},
        {"sent_at": "yesterday"},
        {"sent_at": 1772625600},
        {"sent_at": "2026-03-04T12:00:00"},
        {"moments": {}},
        {"moments": None},
        {"score": 1},
    ],
)
def test_a_broken_envelope_is_named_by_its_member(phone, clinician, change):
    response = phone.post("/api/moments", json=envelope(clinician) | change)
    assert_is_problem(response, 422)
    assert list(response.json["errors"]) == list(change)


@pytest.mark.parametrize(
    "raw",
    ["NaN", "Infinity", "-1e999", str(HUGE), '"a\\u0000b"', f'"{"x" * 10_000}"', DEEP],
)
@pytest.mark.parametrize("name", ["rev", "note", "nudge", "noticed", "occurred_at", "id", "skill"])
def test_a_strange_value_costs_its_own_item_only(phone, clinician, name, raw):
    strange = json.dumps(moment() | {name: "@"}).replace('"@"', raw)
    body = json.dumps(envelope(clinician, moment(), "@")).replace('"@"', strange)
    response = phone.post("/api/moments", data=body, content_type=JSON)
    assert statuses(response) == ["accepted", "rejected"]


def test_a_phone_whose_clock_is_a_year_behind_is_put_right(phone, clinician):
    last_year = clock.now() - timedelta(days=365)
    item = moment(occurred_at=(last_year - timedelta(minutes=5)).isoformat())
    phone.post("/api/moments", json=envelope(clinician, item, sent_at=last_year.isoformat()))
    assert clock.now() - Moment.get().occurred_at < timedelta(minutes=6)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(), max_size=12), inner, max_size=4)
    ),
    max_leaves=10,
)
members = st.sampled_from([*moment(), "nudge", "token"])
items = st.dictionaries(members, json_values, max_size=3).map(lambda some: moment(**some))
envelopes = st.fixed_dictionaries(
    {"moments": json_values | st.lists(items | json_values, max_size=4)},
    optional={"user": json_values, "sent_at": json_values, "x": json_values},
)


@given(changes=envelopes, is_signed_in=st.booleans())
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_json_gets_an_answer_it_can_act_on(phone, client, clinician, changes, is_signed_in):
    browser = phone if is_signed_in else client
    body = json.dumps(envelope(clinician) | changes)
    response = browser.post("/api/moments", data=body, content_type=JSON)
    if response.status_code == 200:
        assert len(statuses(response)) == len(changes["moments"])
    else:
        assert_is_problem(response, response.status_code)
        assert response.status_code in (401, 409, 422)


@given(body=st.binary(max_size=200), mimetype=st.sampled_from([JSON, "text/plain", "a/b;c"]))
@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@pytest.mark.asvs("1.5.2")
def test_any_bytes_get_a_problem(phone, body, mimetype):
    response = phone.post("/api/moments", data=body, content_type=mimetype)
    assert_is_problem(response, 422 if mimetype == JSON else 415)


def test_a_plan_is_kept_and_an_older_one_is_known(phone, clinician):
    for rev, status in ((2, "accepted"), (1, "duplicate"), (2, "duplicate")):
        body = {"rev": rev, "text": f"When I knock, I will wait {rev}."}
        assert phone.put("/api/plans/sit-down", json=body).json == {"status": status}
    assert plans.of(clinician)["sit-down"].text.endswith("2.")


@pytest.mark.parametrize(
    "body",
    [{}, {"rev": 1}, {"rev": "1", "text": ""}, {"rev": 0, "text": ""}, {"rev": HUGE, "text": ""},
     {"rev": 1, "text": "x" * 201}, {"rev": 1, "text": "a\0"}, {"rev": 1, "text": "a", "x": 1}, []],
)  # fmt: skip
def test_a_broken_plan_is_a_problem(phone, clinician, body):
    assert_is_problem(phone.put("/api/plans/sit-down", json=body), 422)
    assert plans.of(clinician) == {}


@pytest.mark.parametrize("skill", ["no-such-skill", "%00", "a%20b"])
def test_a_plan_for_a_skill_nobody_knows_is_not_taken(phone, skill):
    response = phone.put(f"/api/plans/{skill}", json={"rev": 1, "text": "a"})
    assert_is_problem(response, 404)


def test_plans_and_cards_need_a_session(client):
    assert_is_problem(client.put("/api/plans/sit-down", json={"rev": 1, "text": "a"}), 401)
    shown = {"day": "2026-03-04", "position": 0}
    assert_is_problem(client.post("/api/deck/shown", json=shown), 401)


def test_a_card_that_was_shown_is_noted(phone, clinician):
    card = deck.deal(clinician, clock.now())[0]
    body = {"day": card.local_day.isoformat(), "position": card.position}
    assert phone.post("/api/deck/shown", json=body).status_code == 200
    assert Dealt.get(Dealt.shown_at.is_null(False)).id == card.id


@pytest.mark.parametrize(
    "body", [{}, {"day": "x", "position": 0}, {"day": "2026-03-04", "position": -1}, []]
)
def test_a_broken_report_of_a_card_is_a_problem(phone, body):
    assert_is_problem(phone.post("/api/deck/shown", json=body), 422)
