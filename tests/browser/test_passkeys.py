"""Passkeys in real Chromium, with its virtual authenticator in place of a face or a finger."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.journey import PASSWORD, invite
from tests.browser.servers import Site
from tests.browser.waiting import until

pytestmark = pytest.mark.browser

SHORT = "Continue with this phone"
REFUSED = "That did not work here. Try again, or sign in another way."
CANCELLED = "Nothing was changed. Try again, or use another way."


class Owner:
    """Whoever holds the phone: `resident` keys know whose they are, `verifies` when it knows its owner."""

    def __init__(self, phone: Phone, resident: bool = True, verifies: bool = True) -> None:
        self._session = phone.session
        self._session.send("WebAuthn.enable")
        self._id = self._add(resident, verifies)

    def keys(self) -> list[dict[str, Any]]:
        found = self._session.send("WebAuthn.getCredentials", {"authenticatorId": self._id})
        return list(found["credentials"])

    def turn_up_with(self, key: dict[str, Any]) -> None:
        """Another device with a copy of this key."""
        self._session.send("WebAuthn.removeVirtualAuthenticator", {"authenticatorId": self._id})
        self._id = self._add(True, True)
        sent = {"authenticatorId": self._id, "credential": key}
        self._session.send("WebAuthn.addCredential", sent)

    def is_away(self, is_away: bool) -> None:
        """Nobody touches the phone."""
        sent = {"authenticatorId": self._id, "enabled": not is_away}
        self._session.send("WebAuthn.setAutomaticPresenceSimulation", sent)

    def looks_away(self) -> None:
        """The phone does not recognise who holds it."""
        sent = {"authenticatorId": self._id, "isUserVerified": False}
        self._session.send("WebAuthn.setUserVerified", sent)

    def _add(self, resident: bool, verifies: bool) -> str:
        options = {
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": resident,
            "hasUserVerification": verifies,
            "isUserVerified": verifies,
            "automaticPresenceSimulation": True,
        }
        sent = {"options": options}
        return str(self._session.send("WebAuthn.addVirtualAuthenticator", sent)["authenticatorId"])


@pytest.fixture
def owner(phone: Phone) -> Owner:
    return Owner(phone)


def join(page: Page, site: Site, name: str = "Ana") -> None:
    page.goto(invite(site))
    page.get_by_label("Your name").fill(name)
    steps.press(page, SHORT)
    page.wait_for_url("**/start/aspiration")


def sign_out(page: Page, site: Site) -> None:
    """To a page whose autofill does nothing by itself, so that it takes the button."""
    page.context.add_init_script("delete PublicKeyCredential.isConditionalMediationAvailable")
    steps.sign_out(page, site)


def sign_in(page: Page) -> None:
    steps.press(page, SHORT)
    page.wait_for_url(lambda url: "/signin" not in url)


def be_refused(page: Page, sentence: str) -> None:
    steps.press(page, SHORT)
    expect(page.get_by_text(sentence)).to_be_visible()


def test_join_and_sign_in_with_a_phone_and_no_password(
    site: Site, phone: Phone, owner: Owner
) -> None:
    join(phone.page, site)
    (key,) = owner.keys()
    assert key["isResidentCredential"]
    assert key["userName"] == "ana"
    sign_out(phone.page, site)
    sign_in(phone.page)
    steps.on_today(phone.page)


def test_the_autofill_signs_in(site: Site, phone: Phone, owner: Owner) -> None:
    join(phone.page, site)
    owner.is_away(True)
    steps.sign_out(phone.page, site)
    owner.is_away(False)
    phone.page.goto(f"{site.url}/signin?next=/story")
    phone.page.wait_for_url("**/story")


def test_a_key_that_remembers_no_accounts_signs_in_by_name(site: Site, phone: Phone) -> None:
    owner = Owner(phone, resident=False)
    join(phone.page, site)
    assert not owner.keys()[0]["isResidentCredential"]
    sign_out(phone.page, site)
    phone.page.get_by_label("Sign-in name").fill("Ana")
    sign_in(phone.page)
    steps.on_today(phone.page)


def test_a_copied_key_is_refused(site: Site, phone: Phone, owner: Owner) -> None:
    join(phone.page, site)
    (copied,) = owner.keys()
    sign_out(phone.page, site)
    sign_in(phone.page)
    sign_out(phone.page, site)
    owner.turn_up_with(copied)
    be_refused(phone.page, REFUSED)


def test_a_phone_that_does_not_recognise_its_owner_lets_nobody_in(
    site: Site, phone: Phone, owner: Owner
) -> None:
    join(phone.page, site)
    sign_out(phone.page, site)
    owner.looks_away()
    be_refused(phone.page, CANCELLED)


def test_a_phone_that_cannot_recognise_anybody_is_not_taken(site: Site, phone: Phone) -> None:
    owner = Owner(phone, verifies=False)
    phone.page.goto(invite(site))
    phone.page.get_by_label("Your name").fill("Ana")
    steps.press(phone.page, SHORT)
    expect(phone.page.get_by_text(CANCELLED)).to_be_visible()
    assert owner.keys() == []


def test_who_has_a_password_is_asked_and_adds_a_phone_then_removes_it(
    site: Site, phone: Phone, owner: Owner
) -> None:
    page = steps.move_in(phone.page, site, "Ana")
    page.goto(f"{site.url}/settings")
    page.get_by_role("link", name="Set it up").tap()
    steps.press(page, "Sign in with this phone from now on")
    expect(page.get_by_text("From now on you can sign in with this phone.")).to_be_visible()
    sign_out(page, site)
    sign_in(page)
    steps.change(site, "update session set confirmed_at = null")
    page.goto(f"{site.url}/settings/ways-in")
    page.get_by_text("Rename or remove").tap()
    steps.press(page, "Remove Chrome on Linux")
    steps.press(page, SHORT)
    page.wait_for_url("**/settings/ways-in")
    page.get_by_text("Rename or remove").tap()
    steps.press(page, "Remove Chrome on Linux")
    expect(page.get_by_text("Removed.")).to_be_visible()


def test_where_two_factors_are_asked_for_a_password_leads_to_a_phone_and_on(
    tmp_path: Path, phone: Phone, owner: Owner
) -> None:
    folder = tmp_path / "strict"
    folder.mkdir(mode=0o700)
    with closing(Site(folder, TWO_FACTORS="everybody")) as strict:
        strict.start()
        page = phone.page
        page.goto(invite(strict))
        page.get_by_label("Your name").fill("Ana")
        page.get_by_label("Password").fill(PASSWORD)
        steps.press(page, "Join")
        expect(page.get_by_role("heading", name="One more step")).to_be_visible()
        steps.press(page, "Set up this phone")
        page.wait_for_url(f"{strict.url}/start/aspiration")
        assert len(owner.keys()) == 1


def test_without_a_script_the_password_does(site: Site, new_phone: Callable[..., Phone]) -> None:
    page = new_phone(java_script_enabled=False).page
    page.goto(invite(site))
    page.get_by_label("Your name").fill("Ana")
    page.get_by_label("Password").fill(PASSWORD)
    expect(page.get_by_role("button", name=SHORT)).to_be_hidden()
    steps.press(page, "Join")
    page.wait_for_url("**/start/aspiration")


def test_a_shared_phone_forgets_who_used_it_when_their_time_is_over(
    site: Site, phone: Phone
) -> None:
    page = steps.move_in(phone.page, site, "Ana")
    steps.sign_out(page, site)
    page.get_by_label("Others use this phone too").check()
    steps.sign_in(page, "Ana")
    steps.on_today(page)
    site.stop()
    steps.log(page, "It worked")
    page.add_init_script(TOMORROW)
    page.goto(site.url)
    until(lambda: page.evaluate(KEPT)["whose"] == [], "the phone to forget")
    assert page.evaluate(KEPT)["waiting"] >= 1
    expect(page.get_by_text(steps.ASPIRATION)).to_be_hidden()


TOMORROW = "{ const now = Date.now; Date.now = () => now() + 13 * 3600 * 1000; }"
KEPT = """async () => {
    const database = await new Promise((resolve) => {
        indexedDB.open("doorway").onsuccess = ({ target }) => resolve(target.result);
    });
    const keys = (name) => new Promise((resolve) => {
        const asked = database.transaction(name).objectStore(name).getAllKeys();
        asked.onsuccess = () => resolve(asked.result);
    });
    const whose = (await keys("state")).filter((key) => key !== "pause"); // the server's wish, nobody's
    return { whose, waiting: (await keys("outbox")).length };
}"""
