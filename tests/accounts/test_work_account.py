"""Signing in with a work account, against a real OpenID provider: who is let in, as what, and until when."""

import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from joserfc.errors import JoseError
from webauthn.helpers import bytes_to_base64url

from app import clock, config, create_app
from app.accounts import access, identities, people, sealed, sessions, sso
from app.accounts.models import Identity, Membership, Person, Session, Team
from app.administration import roles, teams
from tests.conftest import PASSWORD, add_person

SERVER = Path(__file__).parent / "work_sign_in.mjs"
BACK = "http://localhost:8000/signin/work/back"
GROUPS = "coaches=Ward 3:coach, staff=Ward 3:clinician"
VERIFIER = "x" * 43
LATER = timedelta(hours=4, minutes=6)


class Organisation:
    """Its sign-in service, and the browser of whoever sits at the keyboard."""

    def __init__(self) -> None:
        node = shutil.which("node")
        assert node, "node runs the OpenID provider"
        self._process = subprocess.Popen(
            [node, SERVER, BACK], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout
        self.issuer = f"http://127.0.0.1:{self._process.stdout.readline().strip()}"

    def seat(self, account: str, groups: str = "staff") -> None:
        requests.post(f"{self.issuer}/test/be/{account}", params={"groups": groups}, timeout=5)

    def dismiss(self, account: str) -> None:
        requests.post(f"{self.issuer}/test/dismiss/{account}", timeout=5)

    def lead_back(self, url: str) -> str:
        """Where the provider leads who was sent to `url`: a path of ours."""
        with requests.Session() as browser:
            while not url.startswith(BACK):
                answer = browser.get(url, allow_redirects=False, timeout=5)
                assert answer.is_redirect, answer.text
                url = requests.compat.urljoin(url, answer.headers["Location"])
        return url.removeprefix("http://localhost:8000")

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()

    close = stop


@pytest.fixture
def organisation() -> Iterator[Organisation]:
    with closing(Organisation()) as running:
        yield running


@pytest.fixture
def settings(settings, organisation, monkeypatch):
    monkeypatch.setenv("OIDC_ISSUER", organisation.issuer)
    monkeypatch.setenv("OIDC_CLIENT_ID", "doorway")
    monkeypatch.setenv("OIDC_CLIENT_SECRET", "a secret of the tests, long enough")
    monkeypatch.setenv("OIDC_GROUPS", GROUPS)
    config.current.cache_clear()
    yield config.current()
    config.current.cache_clear()


@pytest.fixture
def admin(team):
    return add_person("Ada Lund", team, "admin")


def sign_in(browser, organisation, path="/signin/work?next=/story"):
    """The whole way there and back."""
    return browser.get(organisation.lead_back(browser.get(path).location))


def wait(monkeypatch, time=LATER):
    later = clock.now() + time
    monkeypatch.setattr(clock, "now", lambda: later)


def test_a_work_account_makes_a_person_with_the_parts_of_their_groups(
    client, organisation, database
):
    organisation.seat("eva", "staff,other")
    assert "Use your work account" in client.get("/signin").text
    answer = sign_in(client, organisation)
    assert (answer.status_code, answer.location) == (302, "/story")
    eva = Person.get()
    assert (eva.name, eva.sign_in_name, eva.password_hash) == ("eva Example", "eva", None)
    assert access.roles_of(eva) == {"clinician"}
    assert Session.get().way == "sso"
    identity = Identity.get()
    assert (identity.issuer, identity.subject) == (organisation.issuer, "eva")


def test_parts_follow_the_groups_at_each_sign_in_and_others_stay(client, organisation, database):
    organisation.seat("eva", "staff")
    sign_in(client, organisation)
    eva = Person.get()
    Membership.create(person=eva, team=Team.create(name="Clinic 9"), role="clinician")
    organisation.seat("eva", "coaches")
    sign_in(client, organisation)
    assert Person.select().count() == 1
    held = {(row.team.name, row.role) for row in Membership.select()}
    assert held == {("Ward 3", "coach"), ("Clinic 9", "clinician")}


@pytest.mark.asvs("7.4.2")
def test_who_was_let_go_gets_no_part_by_groups_until_an_administrator_gives_one(
    client, organisation, database
):
    organisation.seat("eva", "staff")
    sign_in(client, organisation)
    eva, ada = Person.get(), add_person("Ada Lund", Team.get(), "admin")
    roles.let_go(ada, eva)
    assert sign_in(client, organisation).status_code == 403
    assert access.roles_of(eva) == set()
    roles.give(ada, eva, Team.create(name="Ward 4"), "clinician")
    assert sign_in(client, organisation).location == "/story"
    assert [team.name for team in access.teams_of(eva)] == ["Ward 3", "Ward 4"]


def test_a_closed_team_is_not_joined_through_a_groups_name(client, organisation, admin, team):
    organisation.seat("eva", "staff")
    teams.close(admin, team)
    assert sign_in(client, organisation).status_code == 403
    assert (
        Membership.select().where(Membership.team == team, Membership.role != "admin").count() == 0
    )


def test_who_has_no_part_is_not_let_in(client, organisation, database):
    organisation.seat("eva", "other")
    assert sign_in(client, organisation).status_code == 403
    assert Person.select().count() == 0
    assert client.get("/settings").status_code == 302


@pytest.mark.asvs("6.8.1", "10.5.2")
def test_the_same_name_is_not_the_same_person(client, organisation, clinician):
    clinician.sign_in_name = "eva"
    clinician.save()
    organisation.seat("eva")
    sign_in(client, organisation)
    stranger = Identity.get().person
    assert stranger != clinician
    assert stranger.sign_in_name == "eva.example"


@pytest.mark.asvs("10.5.1")
def test_an_answer_for_another_browser_or_again_is_refused(client, app, organisation, database):
    organisation.seat("eva")
    back = organisation.lead_back(client.get("/signin/work").location)
    assert app.test_client().get(back).status_code == 502
    assert client.get(back).status_code == 302
    client.post("/signout", headers={"Sec-Fetch-Site": "same-origin"})
    assert client.get(back).status_code == 502


@pytest.mark.asvs("10.5.1")
def test_an_answer_with_another_nonce_is_refused(client, organisation, database):
    organisation.seat("eva")
    back = organisation.lead_back(client.get("/signin/work").location)
    with client.session_transaction() as cookie:
        (name,) = [key for key in cookie if key.startswith("_state_sso_")]
        cookie[name]["data"]["nonce"] = "another"
        cookie.modified = True
    assert client.get(back).status_code == 502
    assert Person.select().count() == 0


@pytest.mark.asvs("6.8.2", "10.5.4")
def test_a_token_for_another_app_is_refused(app, organisation):
    organisation.seat("eva")
    theirs, ours = id_token(organisation, "another-app"), id_token(organisation, "doorway")
    with app.test_request_context():
        assert sso.read(ours, "n")["sub"] == "eva"
        with pytest.raises(JoseError):
            sso.read(theirs, "n")
        with pytest.raises(JoseError):
            sso.read(ours, "another nonce")


@pytest.mark.asvs("10.5.3")
def test_a_provider_that_calls_itself_otherwise_is_refused(
    settings, organisation, database, monkeypatch
):
    monkeypatch.setenv("OIDC_ISSUER", organisation.issuer + "/")
    config.current.cache_clear()
    client = create_app(config.current()).test_client()
    assert client.get("/signin/work").status_code == 502


def test_a_provider_that_is_down_is_said_to_be(client, organisation, database):
    organisation.stop()
    answer = client.get("/signin/work")
    assert answer.status_code == 502
    assert "did not work just now" in answer.text


def test_the_refresh_token_is_kept_sealed_and_turns_over(
    client, organisation, database, monkeypatch
):
    organisation.seat("eva")
    sign_in(client, organisation)
    first = Identity.get().refresh_token
    assert sealed.unseal(first) not in (None, first)
    wait(monkeypatch)
    assert client.get("/settings").status_code == 200
    assert sealed.unseal(Identity.get().refresh_token) not in (None, sealed.unseal(first))


@pytest.mark.asvs("7.4.2")
def test_who_left_is_out_within_hours_on_every_device_and_by_every_way(
    client, signed_in, organisation, monkeypatch
):
    organisation.seat("eva")
    sign_in(client, organisation)
    eva = Person.get()
    tablet = signed_in(eva)
    organisation.dismiss("eva")
    assert client.get("/settings").status_code == 200
    wait(monkeypatch)
    assert client.get("/settings").status_code == 302
    assert tablet.get("/settings").status_code == 302
    assert identities.is_refused(eva)
    people.set_password(eva, PASSWORD)
    by_password = {"sign_in_name": "eva", "password": PASSWORD}
    assert client.post("/signin", data=by_password).status_code == 403
    assert client.get("/settings").status_code == 302


def test_who_comes_back_to_the_organisation_is_let_in_again(
    client, organisation, database, monkeypatch
):
    organisation.seat("eva")
    sign_in(client, organisation)
    Identity.update(refused_at=clock.now(), refresh_token=None).execute()
    assert sign_in(client, organisation).location == "/story"
    assert client.get("/settings").status_code == 200


def test_what_was_sealed_under_a_key_of_before_asks_for_the_work_account_again(
    client, signed_in, organisation, monkeypatch
):
    organisation.seat("eva")
    sign_in(client, organisation)
    tablet = signed_in(Person.get())
    Identity.update(refresh_token="sealed under another SECRET_KEY").execute()
    wait(monkeypatch)
    assert tablet.get("/settings").status_code == 302
    assert sign_in(client, organisation).location == "/story"
    assert client.get("/settings").status_code == 200


@pytest.mark.asvs("16.5.2")
def test_while_nobody_answers_people_stay_and_it_is_asked_again(
    client, organisation, database, monkeypatch
):
    organisation.seat("eva")
    sign_in(client, organisation)
    organisation.stop()
    wait(monkeypatch)
    assert client.get("/settings").status_code == 200
    left = Identity.get().checked_at + identities.CHECKED_EVERY - clock.now()
    assert left == identities.ASKED_AGAIN_AFTER


def test_without_a_refresh_token_a_work_session_ends_after_twelve_hours(
    client, organisation, database, monkeypatch
):
    organisation.seat("eva")
    sign_in(client, organisation)
    Identity.update(refresh_token=None).execute()
    Session.update(seen_at=clock.now() + timedelta(hours=11)).execute()
    wait(monkeypatch, timedelta(hours=13))
    assert client.get("/settings").status_code == 302


def test_on_a_shared_phone_a_work_session_ends_with_the_shift(client, organisation, database):
    organisation.seat("eva")
    sign_in(client, organisation, "/signin/work?next=/story&shared=yes")
    assert Session.get().ends_at - clock.now() <= timedelta(hours=12)


@pytest.mark.asvs("6.8.4")
def test_a_work_account_confirms_that_one_is_there(client, organisation, database):
    organisation.seat("eva")
    sign_in(client, organisation)
    Session.update(confirmed_at=None).execute()
    assert "Use your work account" in client.get("/confirm").text
    answer = sign_in(client, organisation, "/signin/work/again?next=/settings/ways-in")
    assert answer.location == "/settings/ways-in"
    assert sessions.is_confirmed(Session.get(), clock.now())


def test_somebody_elses_work_account_confirms_nothing(client, organisation, database):
    organisation.seat("eva")
    sign_in(client, organisation)
    Session.update(confirmed_at=None).execute()
    organisation.seat("finn")
    assert sign_in(client, organisation, "/signin/work/again").status_code == 502
    assert Session.get().confirmed_at is None


def test_a_work_account_is_joined_to_ones_own_and_to_no_second(
    signed_in, organisation, clinician, colleague
):
    organisation.seat("ana")
    hers = signed_in(clinician)
    assert (
        sign_in(hers, organisation, "/signin/work/link?next=/settings/ways-in").status_code == 302
    )
    assert Identity.get().person == clinician
    his = signed_in(colleague)
    assert sign_in(his, organisation, "/signin/work/link").status_code == 409
    assert Identity.get().person == clinician


def test_local_sign_in_can_be_off(settings, organisation, clinician, team, monkeypatch):
    monkeypatch.setenv("LOCAL_SIGN_IN", "off")
    config.current.cache_clear()
    client = create_app(config.current()).test_client()
    client.environ_base["HTTP_SEC_FETCH_SITE"] = "same-origin"
    page = client.get("/signin").text
    assert "Use your work account" in page
    assert "Password" not in page
    by_password = {"sign_in_name": "ana.souza", "password": PASSWORD}
    assert client.post("/signin", data=by_password).status_code == 422
    assert client.post("/api/passkeys/signin", json={}).status_code == 404
    organisation.seat("eva")
    assert sign_in(client, organisation).status_code == 302


def id_token(organisation, client_id):
    """What the provider gives that client for whoever is seated, with the nonce “n”."""
    asked = {"client_id": client_id, "redirect_uri": BACK, "response_type": "code", "nonce": "n"}
    url = f"{organisation.issuer}/auth"
    hashed = bytes_to_base64url(hashlib.sha256(VERIFIER.encode()).digest())
    asked |= {"scope": "openid profile", "code_challenge": hashed}
    asked |= {"code_challenge_method": "S256"}
    back = organisation.lead_back(requests.Request("GET", url, params=asked).prepare().url)
    code = parse_qs(urlsplit(back).query)["code"][0]
    sent = {"grant_type": "authorization_code", "code": code, "redirect_uri": BACK}
    answer = requests.post(
        f"{organisation.issuer}/token",
        data=sent | {"code_verifier": VERIFIER},
        auth=(client_id, "a secret of the tests, long enough"),
        timeout=5,
    )
    return answer.json()["id_token"]
