"""The pages of passkeys, confirming and sessions, as a person with a phone uses them."""

from datetime import timedelta

import pytest

from app import clock
from app.accounts import access, invitations, passkeys, people, recovery, sessions, throttle
from app.accounts.models import Challenge, Passkey, Person, Session
from tests.accounts.authenticator import Authenticator
from tests.conftest import PASSWORD

WAYS = "/settings/ways-in"
CONFIRM_FIRST = "/confirm?next=/settings/ways-in"


@pytest.fixture
def ana(signed_in, clinician):
    return signed_in(clinician)


@pytest.fixture
def phone():
    return Authenticator()


@pytest.fixture
def long_ago(ana):
    """Ana proved to be there an hour ago, and not since."""
    Session.update(confirmed_at=clock.now() - timedelta(hours=1)).execute()


def options(browser, what, **body):
    return browser.post(f"/api/passkeys/{what}", json=body).get_json()


def add(browser, phone):
    return browser.post(f"{WAYS}/passkeys", data={"passkey": phone.make(options(browser, "add"))})


def sign_in(browser, phone, **more):
    return browser.post("/signin", data={"passkey": phone.use(options(browser, "signin")), **more})


def join(browser, team, phone, **typed):
    code = invitations.issue(team, "clinician")
    who = {"name": "Eva Lang", "sign_in_name": "", **typed}
    answer = phone.make(options(browser, "join", code=code, **who))
    return browser.post(f"/join/{code}", data=who | {"passkey": answer, "password": ""})


def test_a_newcomer_joins_with_her_phone_and_no_password(client, team, phone):
    answer = join(client, team, phone)
    assert (answer.status_code, answer.location) == (303, "/start/aspiration")
    eva = Person.get()
    assert (eva.sign_in_name, eva.password_hash) == ("eva.lang", None)
    assert access.teams_of(eva) == [team]
    client.post("/signout")
    assert sign_in(client, phone, next="/story").location == "/story"


def test_a_spent_invitation_or_a_taken_name_asks_no_phone(client, team, clinician):
    spent = {"code": "made-up", "name": "Eva", "sign_in_name": ""}
    assert client.post("/api/passkeys/join", json=spent).status_code == 404
    code = invitations.issue(team, "clinician")
    taken = {"code": code, "name": "Ana", "sign_in_name": "Ana.Souza"}
    answer = client.post("/api/passkeys/join", json=taken)
    assert answer.status_code == 422
    assert answer.get_json()["title"] == "That sign-in name is taken. Try ana."
    assert Challenge.select().count() == 0


def test_a_made_up_answer_makes_no_account(client, team):
    code = invitations.issue(team, "clinician")
    answer = client.post(f"/join/{code}", data={"name": "Eva", "passkey": "{}", "password": ""})
    assert answer.status_code == 422
    assert Person.select().count() == 0
    assert invitations.look(code)


def test_a_phone_is_added_named_and_removed(ana, clinician, phone):
    assert add(ana, phone).location == WAYS
    kept = Passkey.get()
    ana.post(f"{WAYS}/passkeys/{kept.id}/name", data={"name": " My  phone "})
    assert "My phone" in ana.get(WAYS).text
    ana.post(f"{WAYS}/passkeys/{kept.id}/removal")
    assert passkeys.of(clinician) == []


def test_the_only_way_in_is_not_removed(client, team, phone):
    join(client, team, phone)
    answer = client.post(f"{WAYS}/passkeys/{Passkey.get().id}/removal")
    assert answer.status_code == 422
    assert "only way in" in answer.text
    assert Passkey.select().count() == 1


@pytest.mark.usefixtures("long_ago")
@pytest.mark.asvs("7.5.1", "7.5.2")
def test_a_way_in_changes_only_after_confirming(ana):
    for path in ("passkeys", "password/removal", "sessions/end-others", "sessions/1/end"):
        assert ana.post(f"{WAYS}/{path}").location == CONFIRM_FIRST
    assert ana.post("/api/passkeys/add").status_code == 403


@pytest.mark.asvs("6.2.3")
def test_a_new_password_takes_the_one_before_and_guessing_it_is_slowed(ana):
    new = {"password": "another four plain words"}
    for guess in ("", "a wrong guess", "x", "y", "z"):
        answer = ana.post(f"{WAYS}/password", data=new | {"current_password": guess})
        assert (answer.status_code, "not your password" in answer.text) == (422, True)
    answer = ana.post(f"{WAYS}/password", data=new | {"current_password": PASSWORD})
    assert answer.status_code == 429
    assert people.by_password("ana.souza", PASSWORD)


def test_who_came_by_a_link_sets_a_password_without_the_forgotten_one(client, clinician):
    client.post(f"/recover/{recovery.issue(clinician)}")
    assert "current_password" not in client.get(WAYS).text
    client.post(f"{WAYS}/password", data={"password": "another four plain words"})
    assert people.by_password("ana.souza", "another four plain words") == clinician


def test_a_password_can_be_done_without_where_a_phone_signs_in(ana, clinician, phone):
    assert "only way in" in ana.post(f"{WAYS}/password/removal").text
    add(ana, phone)
    assert "Remove my password" in ana.get(WAYS).text
    ana.post(f"{WAYS}/password/removal")
    assert Person.get().password_hash is None
    assert "current_password" not in ana.get(WAYS).text


@pytest.mark.asvs("7.5.1")
def test_a_passkey_is_removed_only_after_confirming(ana, phone):
    add(ana, phone)
    Session.update(confirmed_at=None).execute()
    assert ana.post(f"{WAYS}/passkeys/{Passkey.get().id}/removal").location == CONFIRM_FIRST
    assert Passkey.select().count() == 1


@pytest.mark.usefixtures("long_ago")
@pytest.mark.asvs("7.2.4")
def test_confirming_by_password_lasts_ten_minutes_and_changes_the_token(ana, monkeypatch):
    before = Session.get().token_hash
    answer = ana.post("/confirm", data={"password": PASSWORD, "next": WAYS})
    assert (answer.status_code, answer.location) == (303, WAYS)
    assert Session.get().token_hash != before
    later = clock.now() + timedelta(minutes=10)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert ana.post(f"{WAYS}/passkeys").location == CONFIRM_FIRST


@pytest.mark.usefixtures("long_ago")
def test_confirming_by_passkey(ana, clinician, phone):
    Session.update(confirmed_at=clock.now()).execute()
    add(ana, phone)
    Session.update(confirmed_at=None).execute()
    answer = phone.use(options(ana, "confirm"))
    assert ana.post("/confirm", data={"passkey": answer, "next": WAYS}).location == WAYS
    assert sessions.is_confirmed(Session.get(), clock.now())


@pytest.mark.usefixtures("long_ago")
def test_a_wrong_password_confirms_nothing_and_guessing_is_slowed(ana):
    for _ in range(throttle.PER_NAME_AND_ADDRESS):
        answer = ana.post("/confirm", data={"password": "a wrong guess", "next": WAYS})
        assert answer.status_code == 422
        assert "a wrong guess" not in answer.text
    assert ana.post("/confirm", data={"password": PASSWORD}).status_code == 429
    assert not sessions.is_confirmed(Session.get(), clock.now())


@pytest.mark.usefixtures("long_ago")
def test_after_confirming_nobody_is_led_to_another_site(ana):
    data = {"password": PASSWORD, "next": "//evil.test"}
    assert ana.post("/confirm", data=data).location == "/"


@pytest.mark.asvs("6.2.2")
def test_a_new_password_opens_and_the_old_does_not(ana, client):
    for new, status in (("too short", 422), ("another four plain words", 303)):
        typed = {"current_password": PASSWORD, "password": new}
        assert ana.post(f"{WAYS}/password", data=typed).status_code == status
    ana_signs = {"sign_in_name": "ana.souza", "password": PASSWORD}
    assert client.post("/signin", data=ana_signs).status_code == 422
    ana_signs["password"] = "another four plain words"
    assert client.post("/signin", data=ana_signs).status_code == 303


@pytest.mark.asvs("7.4.3", "7.5.2")
def test_sessions_are_listed_and_one_or_all_others_end(ana, clinician, signed_in):
    others = [signed_in(clinician) for _ in range(3)]
    page = ana.get(WAYS).text
    assert page.count("This one") == 1
    assert page.count("with a password") == 4
    newest = Session.select().order_by(Session.id.desc()).get()
    ana.post(f"{WAYS}/sessions/{newest.id}/end")
    assert [one.get("/settings").status_code for one in others] == [200, 200, 302]
    ana.post(f"{WAYS}/sessions/end-others")
    assert [one.get("/settings").status_code for one in (ana, *others)] == [200, 302, 302, 302]


@pytest.mark.asvs("8.2.2")
def test_nobody_ends_the_session_or_removes_the_passkey_of_another(ana, signed_in, coach, phone):
    hers = signed_in(coach)
    add(hers, phone)
    session = Session.get(Session.person == coach)
    assert ana.post(f"{WAYS}/sessions/{session.id}/end").status_code == 404
    assert ana.post(f"{WAYS}/passkeys/{Passkey.get().id}/removal").status_code == 404
    assert (
        ana.post(f"{WAYS}/passkeys/{Passkey.get().id}/name", data={"name": "x"}).status_code == 404
    )
    assert hers.get(WAYS).status_code == 200


def test_settings_ask_for_a_passkey_until_it_is_put_off(ana):
    assert "Sign in with this phone" in ana.get("/settings").text
    assert ana.post(f"{WAYS}/offer/rest").location == "/settings"
    assert "Not now" not in ana.get("/settings").text


def test_an_unknown_passkey_opens_nothing(client, database, phone):
    phone.handle = passkeys.new_handle()
    answer = sign_in(client, phone)
    assert answer.status_code == 422
    assert "Try again, or sign in another way" in answer.text
    assert Session.select().count() == 0


def test_guessing_passkeys_and_asking_for_challenges_is_slowed(client, database, monkeypatch):
    monkeypatch.setattr(throttle, "PER_ADDRESS", 2)
    monkeypatch.setattr(throttle, "QUESTIONS_PER_ADDRESS", 2)
    tries = [client.post("/signin", data={"passkey": "{}"}).status_code for _ in range(3)]
    assert tries == [422, 422, 429]
    asked = [client.post("/api/passkeys/signin", json={}).status_code for _ in range(3)]
    assert asked == [200, 200, 429]


def test_another_site_gets_no_challenge(client, database):
    elsewhere = {"Sec-Fetch-Site": "cross-site"}
    for what in ("signin", "join", "add", "confirm"):
        answer = client.post(f"/api/passkeys/{what}", json={}, headers=elsewhere)
        assert answer.status_code == 403
    assert client.post("/api/passkeys/signin", data="{}").status_code == 415


def test_on_a_shared_phone_the_session_ends_with_the_shift_and_the_cookie_with_the_browser(
    client, clinician
):
    data = {"sign_in_name": "ana.souza", "password": PASSWORD, "shared": "yes"}
    cookie = client.post("/signin", data=data).headers["Set-Cookie"]
    assert "Expires=" not in cookie
    left = Session.get().ends_at - clock.now()
    assert timedelta(hours=11) < left <= timedelta(hours=12)
    assert client.post("/handover").status_code == 403
    subscription = {"endpoint": "https://push.example/1", "keys": {"p256dh": "a", "auth": "b"}}
    assert client.put("/api/push/subscription", json=subscription).status_code == 403
    assert client.get("/api/today").get_json()["leaves_at"] == Session.get().ends_at.isoformat()


@pytest.mark.asvs("7.3.2")
def test_a_shared_session_is_over_at_its_end_however_busy(clinician, monkeypatch):
    token = sessions.begin(clinician, ends_at=clock.now() + timedelta(minutes=3))
    assert sessions.load(token)
    later = clock.now() + timedelta(minutes=3)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert sessions.load(token) is None


@pytest.mark.asvs("7.4.4")
def test_signing_out_is_one_form_on_settings(ana):
    page = ana.get("/settings").text
    assert page.count('action="/signout"') == 1
    assert all('href="/settings"' in ana.get(path).text for path in ("/", "/story", "/team"))
