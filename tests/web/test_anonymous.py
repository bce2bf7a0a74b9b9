"""What a stranger may ask for: each such way is limited, needs a token, or costs next to nothing.

A new name in access.OPEN has to be put on one of the lists here.
"""

import re

import pytest

from app import config
from app.accounts import invitations, throttle
from app.accounts.models import Attempt
from app.web import access
from tests.coaching.shares import counted
from tests.conftest import PASSWORD

TAKEN = {"name": "Al", "sign_in_name": "ana.souza", "password": PASSWORD}
# (endpoint, method, path, what is sent): refused with 429 once there were too many.
LIMITED = [
    ("accounts.signin", "POST", "/signin", {"sign_in_name": "nobody", "password": "x"}),
    ("accounts.signin", "POST", "/signin", {"passkey": "{}"}),
    ("accounts.signin_code", "POST", "/signin/code", {"code": "2222-2222"}),
    ("accounts.join_code", "POST", "/join", {"code": "AAAA-AAAA"}),
    ("accounts.join", "GET", "/join/AAAAAAAA", None),
    ("accounts.join", "POST", "/join/{code}", TAKEN),
    ("passkeys.signin", "POST", "/api/passkeys/signin", "{}"),
    ("passkeys.join", "POST", "/api/passkeys/join", '{"code": "AAAAAAAA", "name": "Al"}'),
    ("recover.mail", "POST", "/signin/mail", {"sign_in_name": "ana@clinic.org"}),
    ("recover.link", "GET", "/recover/AAAA", None),
    ("recover.link", "POST", "/recover/AAAA", {}),
    ("sso.go", "GET", "/signin/work", None),
    ("sso.back", "GET", "/signin/work/back?state=x&code=y", None),
]
# The same for everybody: a cache or the phone's worker keeps them.
KEPT = {
    *("skills.library", "skills.evidence", "skills.skill", "skills.cards"),
    *("pwa.asset", "pwa.worker", "pwa.manifest", "pwa.shell", "pwa.offline", "pwa.icon"),
    *("pwa.apple_icon", "walls.wall"),
}
# At most five small questions to the database, whoever asks.
LIGHT = {
    *("accounts.signin", "accounts.signin_code", "accounts.join_code", "recover.mail"),
    *("today.home", "today.me", "health.healthz", "health.readyz", "ownership.gone"),
}
# For this machine or with METRICS_TOKEN; 404 for anybody else (test_metrics).
GATED = {"health.metrics"}
# Nothing is kept without a signed token. No 429: a phone's unsent moments never wait for its neighbours.
BY_TOKEN = [
    ("practice_api.post_moments", "/api/moments"),
    ("nudges.snooze", "/api/nudges/1/snooze"),
    ("nudges.dismiss", "/api/nudges/1/dismiss"),
    ("nudges.receipt", "/api/nudges/1/receipt"),
]
MOMENTS = {"user": 1, "sent_at": "2026-03-04T12:00:00Z", "moments": [{"token": "forged"}]}


@pytest.fixture
def settings(settings, monkeypatch):
    """With letters and a work account, so that every way in is open; neither is ever called."""
    monkeypatch.setenv("SMTP_URL", "smtp://127.0.0.1:1?from=doorway@clinic.org")
    monkeypatch.setenv("OIDC_ISSUER", "http://127.0.0.1:1")
    monkeypatch.setenv("OIDC_CLIENT_ID", "doorway")
    monkeypatch.setenv("OIDC_CLIENT_SECRET", "a secret of the tests, long enough")
    config.current.cache_clear()
    yield config.current()
    config.current.cache_clear()


@pytest.fixture
def low_limits(monkeypatch):
    for name in ("PER_NAME_AND_ADDRESS", "PER_ADDRESS", "QUESTIONS_PER_ADDRESS", "MAILS_PER_NAME"):
        monkeypatch.setattr(throttle, name, 2)


def test_every_way_for_a_stranger_is_decided_on(app):
    limited = {endpoint for endpoint, *_ in LIMITED}
    assert limited | KEPT | LIGHT | GATED | {endpoint for endpoint, _ in BY_TOKEN} == access.OPEN


def test_every_way_to_send_something_is_limited_or_needs_a_token(app):
    decided = {(endpoint, method) for endpoint, method, *_ in LIMITED}
    decided |= {(endpoint, "POST") for endpoint, _ in BY_TOKEN}
    sending = {
        (rule.endpoint, method)
        for rule in app.url_map.iter_rules()
        for method in rule.methods - {"GET", "HEAD", "OPTIONS"}
        if rule.endpoint in access.OPEN
    }
    assert sending <= decided


@pytest.mark.usefixtures("clinician", "low_limits")
@pytest.mark.parametrize(("endpoint", "method", "path", "sent"), LIMITED)
@pytest.mark.asvs("6.6.3")
def test_after_too_many_tries_a_stranger_waits(client, team, endpoint, method, path, sent):
    path = path.format(code=invitations.issue(team, "clinician"))
    mimetype = "application/json" if isinstance(sent, str) else None
    tries = [client.open(path, method=method, data=sent, content_type=mimetype) for _ in range(4)]
    assert [one.status_code == 429 for one in tries] == [False, False, True, True]
    assert 0 < int(tries[-1].headers["Retry-After"]) <= throttle.WINDOW.total_seconds()


@pytest.mark.parametrize("endpoint", sorted(KEPT))
def test_what_is_the_same_for_everybody_may_be_kept(app, client, endpoint):
    answer = client.get(path_of(app, endpoint))
    assert answer.status_code == 200
    assert answer.cache_control.no_cache or answer.cache_control.public
    assert not answer.cache_control.no_store
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("endpoint", sorted(LIGHT))
def test_what_is_not_limited_asks_next_to_nothing(app, client, endpoint):
    path = path_of(app, endpoint)
    client.get(path)
    with counted() as sent:
        client.get(path)
    assert len([sql for sql in sent if "select 1" not in sql.lower()]) <= 5
    assert Attempt.select().count() == 0


@pytest.mark.parametrize(("endpoint", "path"), BY_TOKEN)
def test_without_a_good_token_nothing_is_kept(client, database, endpoint, path):
    with counted() as sent:
        body = MOMENTS if path == "/api/moments" else {"token": "forged"}
        assert client.post(path, json=body).status_code == 401
    assert [sql for sql in sent if not sql.upper().startswith("SELECT")] == []
    assert len(sent) <= 2


def path_of(app, endpoint):
    (rule,) = app.url_map.iter_rules(endpoint)
    names = {"slug": "sit-down", "path:name": "css/doorway.css"}
    return re.sub(r"<(.*?)>", lambda found: names[found[1]], rule.rule)
