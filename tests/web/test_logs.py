"""The log says what happened and how long it took, never who it was or what anybody wrote."""

import json
import logging
from dataclasses import replace

import pytest

from app import logs
from app.accounts import throttle
from app.practice import record
from tests.conftest import PASSWORD
from tests.practice.phone import moment
from tests.web.test_lost_connections import upload

WORDS = "canarybird"


@pytest.fixture
def lines(app, capsys):
    """What a production process has written by now, line by line; starts anew each time."""
    logs.start(is_development=False)
    yield lambda: [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    logs.start(is_development=True)


@pytest.mark.asvs("16.2.1", "16.2.2", "16.2.4")
def test_a_request_is_one_line_with_its_rule_and_an_id_that_is_answered(client, lines):
    answer = client.get("/skills/sit-down?q=canarybird")
    (line,) = lines()
    assert (line["method"], line["route"], line["status"]) == ("GET", "/skills/<slug>", 200)
    assert line["request"] == answer.headers["X-Request-ID"]
    assert line["timestamp"].endswith("Z") and line["ms"] > 0


@pytest.mark.asvs("16.4.1")
def test_a_strange_method_and_an_unknown_path_are_not_repeated(client, lines):
    client.open("/canarybird", method="CANARYBIRD")
    assert WORDS not in json.dumps(lines()).lower()


def test_an_id_of_ones_own_is_believed_from_a_proxy_and_only_when_plain(app, client):
    def answered(given):
        return client.get("/healthz", headers={"X-Request-ID": given}).headers["X-Request-ID"]

    assert answered("abcdef-12345") != "abcdef-12345"
    app.config["DOORWAY"] = replace(app.config["DOORWAY"], trusted_proxies=1)
    assert answered("abcdef-12345") == "abcdef-12345"
    assert answered('<b>"abcdef"') != '<b>"abcdef"'


@pytest.mark.asvs("16.2.5", "16.3.4")
def test_the_error_page_shows_the_id_and_the_line_tells_places_not_words(
    app, signed_in, clinician, lines, monkeypatch
):
    def fail(*_):
        raise ValueError(f"cannot keep “{WORDS}”")

    monkeypatch.setattr(record, "record", fail)
    answer = upload(signed_in(clinician), clinician, moment(note=WORDS))
    said = lines()
    fault = next(one for one in said if one["event"] == "unexpected")
    assert answer.headers["X-Request-ID"] == fault["request"]
    assert (fault["fault"], fault["level"]) == ("ValueError", "error")
    assert any("practice/api.py" in place for place in fault["passed"])
    assert WORDS not in json.dumps(said)


def test_a_page_that_fails_shows_the_id(app, client, monkeypatch):
    monkeypatch.setitem(app.view_functions, "accounts.signin", lambda: 1 / 0)
    answer = client.get("/signin")
    assert answer.headers["X-Request-ID"] in answer.text


def test_a_library_that_logs_a_fault_leaves_its_words_out(lines):
    try:
        raise ValueError(WORDS)
    except ValueError:
        logging.getLogger("some.library").exception("it failed")
    (line,) = lines()
    assert (line["event"], line["fault"], line["logger"]) == (
        "it failed",
        "ValueError",
        "some.library",
    )


@pytest.mark.asvs("16.4.1")
def test_what_somebody_sends_cannot_begin_a_line_of_its_own(client, lines):
    client.get("/skills", query_string={"q": 'x\n{"event": "forged"}'})
    client.get("/no\n{}", headers={"X-Request-ID": '"}, {"event": "forged"}'})
    logging.getLogger("some.library").warning("odd: %s", '\n{"event": "forged"}')
    assert [line["event"][:6] for line in lines()] == ["answer", "answer", "odd: \n"]


@pytest.mark.asvs("16.2.3")
def test_the_log_goes_where_stderr_points_and_nowhere_else(client, lines, capsys):
    client.get("/signin")
    assert capsys.readouterr().out == ""
    kinds = {type(one) for one in logging.getLogger().handlers}
    ours = {one for one in kinds if not one.__module__.startswith("_pytest")}
    assert ours == {logs.Handler}


@pytest.mark.asvs("16.3.1")
def test_coming_in_and_being_turned_away_leave_a_line_with_the_way(client, clinician, lines):
    for password in ("not hers at all", PASSWORD):
        client.post("/signin", data={"sign_in_name": "ana.souza", "password": password})
    told = [(line["event"], line["way"]) for line in lines() if "way" in line]
    assert told == [("turned away", "password"), ("signed in", "password")]


@pytest.mark.asvs("16.3.2", "16.3.3")
def test_what_is_refused_or_slowed_leaves_a_line_beside_its_request(
    client, signed_in, clinician, lines, monkeypatch
):
    monkeypatch.setattr(throttle, "PER_NAME_AND_ADDRESS", 1)
    signed_in(clinician).get("/coach")
    client.post("/signin", headers={"Sec-Fetch-Site": "cross-site"})
    for _ in range(2):
        client.post("/signin", data={"sign_in_name": "ana.souza", "password": "a guess"})
    said = lines()
    told = [(one["event"], one.get("needs") or one.get("door")) for one in said]
    assert [one for one in told if one[1]] == [
        ("refused", "coach"),
        ("refused", "our own pages"),
        ("slowed", "signin"),
    ]
    routes = {one["request"]: one["route"] for one in said if "route" in one}
    assert routes[said[0]["request"]] == "/coach"


def test_development_reads_like_a_sentence(client, capsys):
    logs.start(is_development=True)
    client.get("/signin")
    said = capsys.readouterr().err
    assert "answered" in said and "route=/signin" in said


def fill(rule):
    """An address of this rule with a canary, or the number 1, in each place."""
    parts = {
        name: "1" if "Integer" in type(c).__name__ else WORDS
        for name, c in rule._converters.items()
    }
    return rule.build(parts)[1]


@pytest.mark.asvs("16.2.5")
def test_no_door_lets_a_canary_into_the_log(app, signed_in, clinician, coach, lines):
    """Every door, with words in each place of its address, its query and its body."""
    body = {
        name: WORDS for name in ("text", "note", "name", "words", "password", "code", "endpoint")
    }
    for person in (clinician, coach):
        browser = signed_in(person)
        for rule in app.url_map.iter_rules():
            for method in rule.methods - {"OPTIONS"}:
                kind = {"json": body} if rule.rule.startswith("/api/") else {"data": body}
                browser.open(fill(rule), method=method, query_string={"q": WORDS}, **kind)
                browser = signed_in(person) if rule.endpoint == "accounts.signout" else browser
    said = lines()
    assert len(said) > 200
    assert WORDS not in json.dumps(said).lower()


def test_the_main_paths_leave_none_of_their_words(app, signed_in, clinician, coach, lines):
    theirs = signed_in(clinician)
    note = f"I sat down. {WORDS} felt right."
    assert upload(theirs, clinician, moment(note=note, share="coach")).status_code == 200
    refused = upload(theirs, clinician, moment(note="Mr. Canarybird 12345678"))
    assert refused.get_json()["results"][0]["status"] == "rejected"
    plan = {"rev": 1, "text": f"When I knock, I {WORDS}."}
    assert theirs.put("/api/plans/sit-down", json=plan).status_code == 200
    theirs.post("/aspiration", data={"text": f"A {WORDS} one"})
    endpoint = f"https://fcm.googleapis.com/fcm/send/{WORDS}"
    theirs.put(
        "/api/push/subscription",
        json={"endpoint": endpoint, "keys": {"p256dh": WORDS, "auth": WORDS}},
    )
    signed_in(coach).get("/coach")
    theirs.post("/signin", data={"name": WORDS, "password": WORDS})
    said = lines()
    assert len(said) == 7
    assert WORDS not in json.dumps(said).lower()
