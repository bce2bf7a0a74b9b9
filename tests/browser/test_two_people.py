"""Two people on one phone: nothing of the first is shown to the second, or sent as hers."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.rows import moments, query
from tests.browser.servers import Site
from tests.browser.waiting import until
from tests.push_service import PushService

pytestmark = pytest.mark.browser

NOTE = "Sat down first."
OF_ANA = (steps.ASPIRATION, steps.PLAN, NOTE, "Anouk")


@pytest.fixture
def page(site: Site, phone: Phone) -> Page:
    """Today of Ben, on the phone that Anouk left with a plan and two logs waiting, signed out."""
    page = steps.move_in(phone.page, site, "Anouk")
    site.stop()
    steps.make_a_plan(page)
    steps.log(page, "It worked", note=NOTE, share="My coach")
    steps.log(page, "Tried it")
    steps.end_sessions(site)
    site.start()
    return hand_on(page, site)


@pytest.fixture
def seen(site: Site, phone: Phone) -> Page:
    """Ben's phone, on which Anouk looked at her story before him."""
    page = steps.move_in(phone.page, site, "Anouk")
    steps.log(page, "It worked", note=NOTE)
    until(lambda: [one["note"] for one in moments(site)] == [NOTE], "the note to arrive")
    page.goto(f"{site.url}/story")
    expect(page.get_by_text(NOTE).first).to_be_visible()
    steps.end_sessions(site)
    return hand_on(page, site)


def test_the_story_of_the_first_does_not_open_for_the_next(site: Site, seen: Page) -> None:
    assert NOTE not in seen.evaluate(ALL_BUT_THE_OUTBOX)
    seen.context.set_offline(True)
    seen.goto(f"{site.url}/story")
    expect(seen.get_by_role("heading", name="No connection")).to_be_visible()


@pytest.mark.asvs("14.3.3")
def test_the_next_person_sees_and_sends_nothing_of_the_first(site: Site, page: Page) -> None:
    expect(steps.waiting_line(page)).to_have_text("3 waiting for the other account.")
    screen = page.locator("body").inner_text()
    assert [words for words in OF_ANA if words in screen] == []
    steps.log(page, "No chance")
    steps.kept(site, 1)
    page.reload()
    expect(steps.waiting_line(page)).to_have_text("3 waiting for the other account.")
    assert whose(site) == [("Ben", "no_chance")]


@pytest.mark.asvs("14.3.1")
def test_the_phone_keeps_nothing_of_the_first_but_what_she_has_not_sent(page: Page) -> None:
    kept = page.evaluate(ALL_BUT_THE_OUTBOX)
    assert "Sit down" in kept
    assert [words for words in OF_ANA if words in kept] == []


def test_what_waits_for_the_first_goes_when_she_signs_in_again(site: Site, page: Page) -> None:
    steps.log(page, "No chance")
    steps.kept(site, 1)
    steps.sign_out(page, site)
    steps.sign_in(page, "Anouk")
    steps.kept(site, 3)
    expect(steps.waiting_line(steps.on_today(page))).to_be_empty()
    expect(page.get_by_text(steps.ASPIRATION)).to_be_visible()
    assert whose(site) == [("Anouk", "tried"), ("Anouk", "worked"), ("Ben", "no_chance")]


def test_a_page_that_the_first_left_open_sends_nothing_as_the_next(
    site: Site, phone: Phone
) -> None:
    left_open = steps.move_in(phone.page, site, "Anouk")
    steps.end_sessions(site)
    hand_on(phone.context.new_page(), site)
    steps.log(left_open, "It worked", note=NOTE)
    expect(left_open.locator("#said")).to_have_text("Saved for its owner.")
    assert moments(site) == []
    left_open.reload()
    expect(steps.waiting_line(left_open)).to_have_text("1 waiting for the other account.")
    expect(left_open.get_by_text(steps.ASPIRATION)).to_be_hidden()


def test_signing_out_warns_of_what_waits_and_keeps_it(site: Site, phone: Phone) -> None:
    phone.context.add_init_script("delete ServiceWorkerRegistration.prototype.sync")
    page = steps.move_in(phone.page, site, "Anouk")
    page.route("**/api/moments", lambda route: route.abort())
    steps.log(page, "It worked", note=NOTE)
    page.goto(f"{site.url}/settings")
    with page.expect_event("dialog") as asked:
        page.once("dialog", lambda dialog: dialog.dismiss())
        steps.press(page, "Sign out")
    assert asked.value.message.startswith("1 still waiting to be sent.")
    page.once("dialog", lambda dialog: dialog.accept())
    steps.sign_out(page, site)
    page.unroute_all()
    steps.sign_in(page, "Anouk")
    assert steps.kept(site, 1)[0]["note"] == NOTE


def test_signing_out_ends_the_nudges_of_this_phone(
    site: Site, phone: Phone, push_service: PushService
) -> None:
    steps.move_in(phone.page, site, "Anouk")
    steps.turn_on_nudges(phone, site, push_service)
    assert listening(site) == ["Anouk"]
    steps.sign_out(phone.page, site)
    assert listening(site) == []


def test_a_phone_handed_on_gets_the_nudges_of_the_next_person_only(
    site: Site, phone: Phone, push_service: PushService
) -> None:
    steps.move_in(phone.page, site, "Anouk")
    steps.turn_on_nudges(phone, site, push_service)
    steps.end_sessions(site)
    hand_on(phone.page, site)
    until(lambda: listening(site) == ["Ben"], "the phone to change hands")


def hand_on(page: Page, site: Site) -> Page:
    """Ben opens his link on this phone, joins, and stands on his Today."""
    steps.accept(page, site, "Ben", "Unhurried.")
    page.goto(site.url)
    return steps.on_today(page)


def whose(site: Site) -> list[tuple[str, str]]:
    """(name, outcome) of every moment in the database, sorted."""
    sql = "select name, outcome from moment join person on person.id = person_id"
    return sorted((row["name"], row["outcome"]) for row in query(site, sql))


def listening(site: Site) -> list[str]:
    """Whose nudges go to a phone."""
    sql = "select name from subscription join person on person.id = person_id"
    return [row["name"] for row in query(site, sql)]


ALL_BUT_THE_OUTBOX = """async () => {
    const done = (request) =>
        new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await done(indexedDB.open("doorway"));
    const names = [...database.objectStoreNames].filter((name) => name !== "outbox");
    const stores = names.map((name) => database.transaction(name).objectStore(name));
    const kept = [await Promise.all(stores.map((store) => done(store.getAll()))), { ...localStorage }];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
            kept.push(request.url, await (await cache.match(request)).text());
        }
    }
    return JSON.stringify(kept);
}"""
