"""What we tell the browser to hold us to, on https as it is in service: cookies, headers, other sites."""

from dataclasses import replace

import pytest

from app.web.cookies import LARGEST_BODY
from tests.conftest import PASSWORD

OURS = "https://doorway.example"
EVERYWHERE = {
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@pytest.fixture
def settings(settings):
    return replace(settings, base_url=OURS)


@pytest.fixture
def client(app):
    """A browser at an address with https."""
    browser = app.test_client()
    browser.environ_base |= {"HTTP_SEC_FETCH_SITE": "same-origin", "wsgi.url_scheme": "https"}
    return browser


@pytest.fixture
def signed(client, clinician):
    """The answer to signing in."""
    form = {"sign_in_name": clinician.sign_in_name, "password": PASSWORD}
    return client.post("/signin", data=form)


@pytest.mark.asvs("3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5")
def test_the_one_cookie_is_ours_alone(signed):
    [cookie] = signed.headers.getlist("Set-Cookie")
    assert cookie.startswith("__Host-doorway=")
    parts = {part.strip().partition("=")[0] for part in cookie.split(";")[1:]}
    assert parts >= {"Secure", "HttpOnly", "SameSite", "Path"}
    assert "SameSite=Lax" in cookie
    assert "Path=/;" in cookie + ";"
    assert "Domain" not in parts
    assert len(cookie) < 4096


@pytest.mark.usefixtures("signed")
@pytest.mark.asvs("3.4.1", "3.4.2", "3.4.4", "3.4.5", "3.4.8")
def test_every_page_file_and_error_carries_the_headers(client):
    for answer in every_kind_of_answer(client):
        sent = {name: answer.headers.getlist(name) for name in EVERYWHERE}
        assert sent == {name: [value] for name, value in EVERYWHERE.items()}, answer.request.path
        assert "Access-Control-Allow-Origin" not in answer.headers


@pytest.mark.usefixtures("signed")
@pytest.mark.asvs("3.4.3", "3.4.6")
def test_nothing_runs_but_our_own_files_and_nobody_frames_us(client):
    for answer in every_kind_of_answer(client):
        rules = answer.headers["Content-Security-Policy"].split("; ")
        assert {"default-src 'self'", "object-src 'none'", "base-uri 'none'"} <= set(rules)
        assert "frame-ancestors 'none'" in rules
        assert "unsafe" not in str(rules)
        assert "http" not in str(rules)
        assert "*" not in str(rules)


@pytest.mark.usefixtures("signed")
@pytest.mark.asvs("3.5.1", "3.5.2")
def test_no_route_that_changes_something_answers_another_site(client):
    for rule in client.application.url_map.iter_rules():
        for method in rule.methods - {"GET", "HEAD", "OPTIONS"}:
            path = rule.build({name: 1 for name in rule.arguments} | SOME, append_unknown=False)[1]
            for said in ({"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}):
                assert client.open(path, method=method, headers=said).status_code == 403, rule


SOME = {"moment_id": "00000000-0000-0000-0000-000000000007"}


@pytest.mark.asvs("3.5.3")
def test_looking_at_a_page_changes_nothing_of_what_people_wrote(app):
    verbs = ("delete", "remove", "save", "send", "keep", "add", "make", "invite", "answer", "adopt")
    for rule in app.url_map.iter_rules():
        if "GET" in rule.methods:
            assert rule.endpoint.rpartition(".")[2] not in verbs


@pytest.mark.usefixtures("signed")
@pytest.mark.asvs("14.3.2")
def test_what_is_a_persons_own_is_stored_by_no_cache(client):
    for path in (
        "/api/me",
        "/api/today",
        "/settings",
        "/settings/ways-in",
        "/story/portfolio.json",
    ):
        assert client.get(path).headers["Cache-Control"] == "no-store", path


@pytest.mark.asvs("16.3.4", "16.5.1", "16.5.3", "16.5.4")
def test_a_fault_of_ours_is_told_without_its_words_and_changes_nothing(app, client, monkeypatch):
    def broken():
        raise RuntimeError("SELECT secret FROM person")

    monkeypatch.setitem(app.view_functions, "skills.library", broken)
    answer = client.get("/skills")
    assert answer.status_code == 500
    for word in ("secret", "SELECT", "RuntimeError", "Traceback", "app/"):
        assert word not in answer.text


def every_kind_of_answer(client):
    """Each page without a number in its address, and each kind of refusal."""
    for rule in client.application.url_map.iter_rules():
        if "GET" in rule.methods and not rule.arguments and not rule.endpoint.startswith("sso."):
            yield client.get(rule.rule)
    yield client.get("/nowhere")
    yield client.get("/static/css/doorway.css")
    yield client.delete("/skills")
    yield client.post("/signin", headers={"Sec-Fetch-Site": "cross-site"})
    yield client.post(
        "/api/moments", data=b"x" * (LARGEST_BODY + 1), content_type="application/json"
    )
    yield client.post("/api/moments", data=b"{", content_type="application/json")
