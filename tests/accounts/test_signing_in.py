"""Signing in and out through the pages: by password, by code, and what a stranger learns."""

import pytest

from app.accounts import handover, sessions, throttle
from app.accounts.models import Session
from tests.conftest import PASSWORD

ANA = {"sign_in_name": "ana.souza", "password": PASSWORD}


def token_of(browser):
    with browser.session_transaction() as cookie:
        return cookie.get("_user_id")


def test_a_clinician_signs_in_and_goes_where_she_was_going(client, clinician):
    answer = client.post("/signin", data=ANA | {"next": "/story?year=2026"})
    assert (answer.status_code, answer.location) == (303, "/story?year=2026")
    assert client.get("/settings").status_code == 200


def test_capitals_in_a_sign_in_name_do_not_matter(client, clinician):
    answer = client.post("/signin", data=ANA | {"sign_in_name": " Ana.Souza "})
    assert (answer.status_code, answer.location) == (303, "/")


def test_nobody_is_led_to_another_site(client, clinician):
    page = client.get("/signin?next=//evil.test").get_data(as_text=True)
    assert 'name="next" value="/"' in page
    assert client.post("/signin", data=ANA | {"next": "//evil.test"}).location == "/"


def test_who_is_signed_in_already_goes_straight_on(signed_in, clinician):
    assert signed_in(clinician).get("/signin?next=/team").location == "/team"


def test_wrong_name_and_wrong_password_read_the_same(client, clinician):
    wrong_password = client.post("/signin", data=ANA | {"password": "not this one"})
    wrong_name = client.post("/signin", data=ANA | {"sign_in_name": "eva.lang"})
    assert wrong_password.status_code == wrong_name.status_code == 422
    assert wrong_password.text.replace("ana.souza", "eva.lang") == wrong_name.text


def test_a_wrong_password_is_not_written_back(client, clinician):
    page = client.post("/signin", data=ANA | {"password": "not this one"}).text
    assert "not this one" not in page
    assert 'value="ana.souza"' in page
    assert "do not match" in page


def test_what_is_missing_is_said_at_its_field(client, database):
    page = client.post("/signin", data={"sign_in_name": "ana.souza", "password": ""}).text
    assert 'aria-describedby="password-error"' in page


def test_the_summary_says_which_field_before_what_to_change(client, database):
    page = client.post("/signin", data={"sign_in_name": "", "password": ""}).text
    assert '<a href="#sign_in_name">Sign-in name: Please fill this in.</a>' in page
    assert '<a href="#password">Password: Please fill this in.</a>' in page


def test_a_guesser_waits_and_is_told_how_long(client, clinician):
    for _ in range(5):
        client.post("/signin", data=ANA | {"password": "a wrong guess"})
    answer = client.post("/signin", data=ANA)
    assert answer.status_code == 429
    assert 0 < int(answer.headers["Retry-After"]) <= 900
    assert "Wait 15 minutes" in answer.text
    assert token_of(client) is None


@pytest.mark.asvs("7.2.2", "7.2.4")
def test_signing_in_begins_a_new_session_and_ends_the_old(client, clinician):
    client.post("/signin", data=ANA)
    first = token_of(client)
    client.post("/signin", data=ANA)
    assert token_of(client) != first
    assert sessions.load(first) is None


@pytest.mark.asvs("7.4.1")
def test_a_copied_cookie_is_worth_nothing_after_signing_out(client, app, clinician):
    client.post("/signin", data=ANA)
    copied = token_of(client)
    assert client.post("/signout").location == "/signin"
    thief = app.test_client()
    with thief.session_transaction() as cookie:
        cookie["_user_id"] = copied
    assert thief.get("/settings").status_code == 302


def test_the_session_knows_its_device(client, clinician):
    phone = "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"
    client.post("/signin", data=ANA, headers={"User-Agent": phone})
    assert Session.get().device == "Firefox on Android"


def test_the_cookie_outlives_the_browser_and_no_script_reads_it(client, clinician):
    cookie = client.post("/signin", data=ANA).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Expires=" in cookie


def test_the_code_from_the_browser_signs_in_the_installed_app(client, signed_in, clinician):
    page = signed_in(clinician).post("/handover").text
    code = page.partition("data-code>")[2].partition("<")[0]
    answer = client.post("/signin/code", data={"code": code.lower()})
    assert (answer.status_code, answer.location) == (303, "/")
    assert client.get("/settings").status_code == 200


def test_a_used_code_is_refused(client, clinician):
    code = handover.issue(clinician)
    handover.consume(code)
    answer = client.post("/signin/code", data={"code": code})
    assert answer.status_code == 422
    assert "not right" in answer.text


def test_guessing_codes_is_slowed(client, clinician):
    for _ in range(throttle.PER_ADDRESS):
        client.post("/signin/code", data={"code": "2222-2222"})
    answer = client.post("/signin/code", data={"code": handover.issue(clinician)})
    assert answer.status_code == 429
    assert "Retry-After" in answer.headers


@pytest.mark.parametrize("path", ["/handover", "/signout"])
def test_a_stranger_has_nothing_to_hand_over_or_sign_out_of(client, database, path):
    assert client.post(path).status_code in (302, 303)
    assert Session.select().count() == 0
