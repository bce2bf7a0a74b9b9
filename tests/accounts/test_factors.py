"""Where two factors are asked for, a password alone gets nobody further than to the second one."""

import pytest

from app import config
from app.accounts import sessions
from app.accounts.factors import LEADERS, ONE, TWO, are_asked
from app.accounts.models import Membership, Passkey, Session
from tests.accounts.authenticator import Authenticator
from tests.conftest import PASSWORD

WAYS = "/settings/ways-in"


@pytest.fixture
def asked(monkeypatch):
    """Set who is asked for two."""

    def ask(policy):
        monkeypatch.setenv("TWO_FACTORS", policy)
        config.current.cache_clear()

    yield ask
    config.current.cache_clear()


def add_phone(browser, **more):
    phone = Authenticator()
    made = phone.make(browser.post("/api/passkeys/add", json={}).get_json())
    browser.post(f"{WAYS}/passkeys", data={"passkey": made, **more})
    return phone


def use(browser, phone, **more):
    answer = phone.use(browser.post("/api/passkeys/confirm", json={}).get_json())
    return browser.post("/confirm", data={"passkey": answer, **more})


def test_leaders_are_who_leads_and_everybody_is_everybody():
    asked_for = {
        policy: [are_asked(policy, [role]) for role in ("clinician", *LEADERS)]
        for policy in ("off", "leaders", "everybody")
    }
    assert asked_for == {
        "off": [False] * 3,
        "leaders": [False, True, True],
        "everybody": [True] * 3,
    }


def test_every_way_in_is_one_factor_or_more():
    assert not set(ONE) & set(TWO)
    assert sessions.WAYS.keys() - set(ONE) - set(TWO) == {"code", "link"}


@pytest.mark.asvs("6.3.3")
def test_a_coach_with_a_password_alone_adds_a_phone_before_her_pages_open(asked, signed_in, coach):
    asked("leaders")
    browser = signed_in(coach)
    answer = browser.get("/coach/needs")
    assert (answer.status_code, answer.location) == (303, f"{WAYS}?next=/coach/needs")
    assert "One more step" in browser.get(answer.location).text
    add_phone(browser, next="/coach/needs")
    assert browser.get("/coach/needs").status_code == 200
    assert Session.get().way == "passkey"


@pytest.mark.asvs("6.3.3")
def test_a_stolen_password_neither_opens_them_nor_adds_or_removes_a_phone(asked, signed_in, coach):
    phone = add_phone(signed_in(coach))
    asked("leaders")
    thief = signed_in(coach)
    assert thief.post("/api/passkeys/add", json={}).status_code == 403
    for path in ("password", f"passkeys/{Passkey.get().id}/removal", "sessions/end-others"):
        assert thief.post(f"{WAYS}/{path}", data={"password": PASSWORD}).location == WAYS
    thief.post("/confirm", data={"password": PASSWORD})
    assert thief.get("/coach").location == f"{WAYS}?next=/coach"
    assert Passkey.select().count() == 1
    assert use(thief, phone, next="/coach").location == "/coach"
    assert thief.get("/coach").status_code == 200


def test_leaders_are_asked_on_their_own_pages_only_and_clinicians_nowhere(
    asked, signed_in, coach, clinician
):
    asked("leaders")
    for person in (coach, clinician):
        assert signed_in(person).get("/story").status_code == 200


@pytest.mark.asvs("6.3.3")
def test_where_everybody_is_asked_nothing_of_a_person_opens_to_a_password(
    asked, signed_in, clinician
):
    asked("everybody")
    ana = signed_in(clinician)
    for path in ("/", "/story", "/settings", "/settings/data", "/signin"):
        assert ana.get(path).location.startswith(WAYS), path
    assert ana.get("/api/today").status_code == 401
    assert ana.post("/signout").location == "/signin"


def test_who_becomes_a_coach_is_asked_at_the_next_request(asked, signed_in, clinician, team):
    asked("leaders")
    ana = signed_in(clinician)
    Membership.create(person=clinician, team=team, role="coach")
    assert ana.get("/coach").location == f"{WAYS}?next=/coach"
