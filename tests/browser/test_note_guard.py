"""Words that could tell who a patient is are named as they are typed, and never leave the field."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.rows import moments
from tests.browser.servers import Site
from tests.browser.waiting import until

pytestmark = pytest.mark.browser

FOUND = "“Mrs Jones” could tell who this is."


@pytest.fixture
def page(site: Site, phone: Phone) -> Page:
    """Today on Ana's phone."""
    return steps.move_in(phone.page, site, "Ana")


def test_a_name_is_pointed_out_while_typing_and_one_tap_takes_it_out(
    site: Site, page: Page
) -> None:
    sheet = steps.tap(page, "It worked")
    note = write(sheet, "Mrs Jones smiled.")
    expect(sheet.get_by_text(FOUND)).to_be_visible()
    steps.press(sheet, "the patient")
    expect(note).to_have_value("The patient smiled.")
    expect(sheet.get_by_text(FOUND)).to_be_hidden()
    steps.press(sheet, "Done")
    expect(sheet).to_be_hidden()
    until(lambda: "The patient smiled." in notes(site), "the note to arrive")


def test_done_stays_while_a_name_stands_and_says_why(site: Site, page: Page) -> None:
    sheet = steps.tap(page, "It worked")
    note = write(sheet, "Mrs Jones smiled.")
    steps.press(sheet, "Done")
    expect(sheet.get_by_text("Before you go, look at this:")).to_be_visible()
    expect(note).to_be_focused()
    steps.press(sheet, "Done")
    assert_kept_out(site, page)
    expect(sheet).to_be_visible()


def test_closing_keeps_the_name_out_and_everything_else_in(site: Site, page: Page) -> None:
    sheet = steps.tap(page, "It worked")
    note = write(sheet, "Sat down first.")
    until(lambda: "Sat down first." in page.evaluate(OUTBOX), "the clean note to be kept")
    note.fill("Sat down first. Mrs Jones smiled.")
    chip = steps.press_a_chip(sheet)
    page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    until(lambda: "Sat down first." in notes(site), "the note to arrive")
    assert moments(site)[0]["noticed"] == [chip]
    assert_kept_out(site, page)


def test_without_a_signal_the_guard_still_knows_a_name(
    site: Site, phone: Phone, page: Page
) -> None:
    site.stop()
    phone.restart()
    page = steps.on_today(phone.open(site.url))
    sheet = steps.tap(page, "It worked")
    write(sheet, "Mrs Jones smiled.")
    expect(sheet.get_by_text(FOUND)).to_be_visible()
    steps.press(sheet, "Done")
    expect(sheet).to_be_visible()
    assert "Jones" not in page.evaluate(OUTBOX)


def test_what_is_no_name_may_stay_once_its_writer_says_so(site: Site, page: Page) -> None:
    sheet = steps.tap(page, "It worked")
    write(sheet, "Maria smiled.")
    steps.press(sheet, "Done")
    expect(sheet.get_by_text("Is “Maria” a name?")).to_be_visible()
    steps.press(sheet, "It is not a name")
    expect(sheet.get_by_text("Is “Maria” a name?")).to_be_hidden()
    steps.press(sheet, "Done")
    expect(sheet).to_be_hidden()
    until(lambda: "Maria smiled." in notes(site), "the note to arrive")


def test_where_the_guard_cannot_be_had_the_server_still_keeps_the_name_out(
    site: Site, phone: Phone, page: Page
) -> None:
    page.evaluate(FORGET_THE_RULES)
    phone.context.route("**/identifiers/rules.json", lambda route: route.abort())
    steps.log(page, "It worked", note="Mrs Jones smiled.")
    entry = page.get_by_role("listitem").filter(has_text="“Mrs Jones smiled.” needs an edit.")
    expect(entry).to_be_visible()
    assert notes(site) == [""]


def test_refused_words_are_changed_in_one_tap_where_they_are_edited(site: Site, page: Page) -> None:
    site.stop()
    steps.log(page, "Tried it", note="Sat down first.")
    page.evaluate(SPOIL)
    site.start()
    page.reload()
    steps.press(page, "Edit")
    sheet = page.get_by_role("dialog", name="This needs an edit")
    expect(sheet.get_by_text(FOUND)).to_be_visible()
    steps.press(sheet, "Save and send")
    expect(sheet).to_be_visible()
    steps.press(sheet, "the patient")
    steps.press(sheet, "Save and send")
    (moment,) = steps.kept(site, 1)
    assert moment["note"] == "The patient smiled."


def test_a_name_in_a_plan_is_pointed_out_and_never_leaves_the_field(site: Site, page: Page) -> None:
    page.get_by_role("button", name="Make a plan").tap()
    sheet = page.get_by_role("dialog", name="My plan")
    words = sheet.get_by_label("When I …, I will …")
    words.fill("When I see Mrs Jones, I will sit down.")
    steps.press(sheet, "Save my plan")
    expect(sheet.get_by_text(FOUND)).to_be_visible()
    assert "Jones" not in page.evaluate(OUTBOX)
    steps.press(sheet, "the patient")
    steps.press(sheet, "Save my plan")
    expect(sheet).to_be_hidden()
    expect(page.get_by_role("article").get_by_text("When I see the patient")).to_be_visible()


def write(sheet: Locator, text: str) -> Locator:
    """Letter by letter; the field."""
    note = sheet.get_by_label("A few words")
    note.press_sequentially(text, delay=5)
    return note


def notes(site: Site) -> list[str]:
    return [row["note"] for row in moments(site)]


def assert_kept_out(site: Site, page: Page) -> None:
    """The tap is on the server, the name neither there nor in the phone's memory."""
    rows = steps.kept(site, 1)
    page.wait_for_timeout(1500)  # longer than a pause in typing is waited for
    assert "Jones" not in str(rows + moments(site)) + page.evaluate(OUTBOX)


OUTBOX = """async () => {
    const done = (request) =>
        new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await done(indexedDB.open("doorway"));
    const stores = [...database.objectStoreNames].map((name) =>
        done(database.transaction(name).objectStore(name).getAll()));
    return JSON.stringify(await Promise.all(stores));
}"""
FORGET_THE_RULES = """async () => {
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
            if (request.url.endsWith("/identifiers/rules.json")) await cache.delete(request);
    }
}"""
SPOIL = """async () => {
    const done = (request) =>
        new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await done(indexedDB.open("doorway"));
    const store = database.transaction("outbox", "readwrite").objectStore("outbox");
    const item = (await done(store.getAll())).find(({ kind }) => kind === "moment");
    await done(store.put({ ...item, body: { ...item.body, note: "Mrs Jones smiled." } }));
}"""
