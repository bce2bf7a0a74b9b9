"""What was tapped is on the phone first, reaches the server once, and is never lost on the way."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.rows import moments, query
from tests.browser.servers import Site
from tests.browser.waiting import until

pytestmark = pytest.mark.browser

FIRST = Path(__file__).parents[1] / "faults" / "first_phone.json"  # what the first release kept
KEEP = """(items) => new Promise((resolve) => {
    indexedDB.open("doorway").onsuccess = ({ target }) => {
        const kept = target.result.transaction("outbox", "readwrite");
        items.forEach((item) => kept.objectStore("outbox").put(item));
        kept.oncomplete = resolve;
    };
})"""


@pytest.fixture
def page(site: Site, phone: Phone) -> Page:
    """Today on Ana's phone."""
    return steps.move_in(phone.page, site, "Ana")


def test_three_logs_without_a_signal_outlast_the_browser_and_arrive_once_each(
    site: Site, phone: Phone, page: Page
) -> None:
    site.stop()
    chip = steps.log(page, "It worked", note="Sat down first.")
    other_chip = steps.log(page, "Tried it", note="In a hurry.")
    steps.log(page, "No chance")
    expect(steps.waiting_line(page)).to_have_text("3 waiting to be sent.")
    phone.restart()
    expect(steps.waiting_line(phone.open(site.url))).to_have_text("3 waiting to be sent.")
    site.start()
    for _ in range(2):
        phone.page.reload()
        expect(steps.waiting_line(phone.page)).to_be_empty()
        rows = {row["outcome"]: (row["noticed"], row["note"]) for row in steps.kept(site, 3)}
    assert len(moments(site)) == 3
    assert rows["worked"] == ([chip], "Sat down first.")
    assert rows["tried"] == ([other_chip], "In a hurry.")
    assert rows["no_chance"] == ([], "")


def test_what_the_first_release_kept_is_sent_by_this_one(site: Site, page: Page) -> None:
    (person,) = query(site, "select id from person")
    items = [one | {"user": person["id"]} for one in json.loads(FIRST.read_text())]
    page.evaluate(KEEP, items)
    page.reload()
    expect(steps.waiting_line(page)).to_be_empty()
    rows = {row["id"]: row["note"] for row in until(lambda: moments(site)[2:] and moments(site))}
    assert rows == {one["id"]: one["body"]["note"] for one in items if one["kind"] == "moment"}
    (plan,) = until(lambda: query(site, "select text from plan"))
    assert plan["text"] == items[3]["body"]["text"]


def test_an_answer_lost_on_the_way_costs_nothing(site: Site, page: Page) -> None:
    page.evaluate(NO_SYNC)
    lost: list[int] = []

    def lose_the_answer(route: Route) -> None:
        lost.append(route.fetch().status)
        route.abort()

    page.route("**/api/moments", lose_the_answer)
    steps.log(page, "It worked", note="Sat down first.")
    expect(page.locator("#said")).to_have_text("Saved. Will send when you're back online.")
    assert set(lost) == {200}
    page.unroute_all()
    page.reload()
    expect(steps.waiting_line(page)).to_be_empty()
    (moment,) = moments(site)
    assert moment["note"] == "Sat down first."


def test_a_server_in_trouble_loses_nothing(site: Site, page: Page) -> None:
    page.evaluate(NO_SYNC)
    page.route("**/api/moments", lambda route: route.fulfill(status=500))
    steps.log(page, "It worked", note="Sat down first.")
    expect(page.locator("#said")).to_have_text("Saved. Will send in a little while.")
    page.unroute_all()
    page.reload()
    (moment,) = until(lambda: [row for row in moments(site) if row["note"]], "the note to arrive")
    assert moment["note"] == "Sat down first."


def test_what_is_added_after_the_tap_was_sent_arrives_as_a_later_rev(
    site: Site, page: Page
) -> None:
    sheet = steps.tap(page, "It worked")
    (first,) = steps.kept(site, 1)
    assert (first["rev"], first["noticed"], first["share"]) == (1, [], "me")
    chip = steps.press_a_chip(sheet)
    sheet.get_by_label("A few words").fill("Sat down first.")
    sheet.get_by_label("My coach").check()
    steps.press(sheet, "Done")
    (last,) = until(lambda: [row for row in moments(site) if row["share"] == "coach"])
    assert (last["id"], last["noticed"], last["note"]) == (first["id"], [chip], "Sat down first.")
    assert last["rev"] > 1
    expect(page.locator("#said")).to_have_text("Saved.")


def test_undo_after_sending_undoes(site: Site, page: Page) -> None:
    sheet = steps.tap(page, "It worked")
    steps.kept(site, 1)
    steps.press_a_chip(sheet)
    steps.press(sheet, "Undo")
    expect(page.get_by_text("Undone.", exact=True)).to_be_visible()
    (moment,) = moments(site)
    assert moment["deleted"]
    assert (moment["noticed"], moment["note"]) == ([], "")


def test_undo_before_sending_undoes(site: Site, page: Page) -> None:
    site.stop()
    sheet = steps.tap(page, "Tried it")
    sheet.get_by_label("A few words").fill("The wrong button.")
    steps.press(sheet, "Undo")
    expect(page.get_by_text("Undone. Will send when you're back online.")).to_be_visible()
    site.start()
    page.reload()
    (moment,) = steps.kept(site, 1)
    assert moment["deleted"]
    assert moment["note"] == ""


def test_what_waits_through_an_expired_session_goes_after_signing_in(
    site: Site, page: Page
) -> None:
    site.stop()
    steps.log(page, "It worked", note="Sat down first.")
    steps.log(page, "Tried it")
    steps.end_sessions(site)
    site.start()
    page.reload()
    expect(page.get_by_text("You are signed out here.")).to_be_visible()
    expect(steps.waiting_line(page)).to_contain_text("2 waiting to be sent. Signed out: sign in")
    assert moments(site) == []
    steps.waiting_line(page).get_by_role("link", name="Sign in").tap()
    steps.sign_in(page, "Ana")
    assert {row["outcome"] for row in steps.kept(site, 2)} == {"worked", "tried"}
    expect(steps.waiting_line(page)).to_be_empty()


def test_what_the_server_refuses_is_kept_to_be_edited_and_the_rest_passes(
    site: Site, phone: Phone, page: Page
) -> None:
    site.stop()
    steps.log(page, "Tried it", note="Sat down first.")
    page.evaluate(SPOIL, {"skill": "no-such-skill"})
    steps.log(page, "It worked")
    site.start()
    page.reload()
    (moment,) = steps.kept(site, 1)
    assert moment["outcome"] == "worked"
    entry = page.get_by_role("listitem").filter(has_text="“Sat down first.” needs an edit.")
    steps.press(entry, "Edit")
    sheet = page.get_by_role("dialog", name="This needs an edit")
    expect(sheet).to_contain_text("This skill is no longer in the library.")
    phone.context.grant_permissions(["clipboard-read", "clipboard-write"])
    steps.press(sheet, "Copy the words")
    until(lambda: page.evaluate("navigator.clipboard.readText()") == "Sat down first.", "a copy")
    steps.press(sheet, "Throw it away")
    expect(entry).to_be_hidden()


def test_refused_words_go_once_they_are_edited(site: Site, page: Page) -> None:
    site.stop()
    steps.log(page, "Tried it", note="Sat down first.")
    page.evaluate(SPOIL, {"note": "Sat down first. " * 10})
    site.start()
    page.reload()
    steps.press(page, "Edit")
    sheet = page.get_by_role("dialog", name="This needs an edit")
    sheet.get_by_label("Your words").fill("Sat down.")
    steps.press(sheet, "Save and send")
    (moment,) = steps.kept(site, 1)
    assert (moment["outcome"], moment["note"]) == ("tried", "Sat down.")
    expect(page.get_by_role("button", name="Edit")).to_be_hidden()


def test_a_worker_stopped_after_the_tap_sends_it_when_the_browser_wakes_it(
    site: Site, phone: Phone, page: Page
) -> None:
    site.stop()
    steps.log(page, "It worked", note="Sat down first.")
    site.start()
    phone.open(f"{site.url}/healthz")  # no page of Doorway's is open that could send it
    phone.stop_workers()
    assert moments(site) == []
    phone.dispatch_sync("outbox")
    (moment,) = steps.kept(site, 1)
    assert moment["note"] == "Sat down first."


def test_a_phone_without_room_says_so_and_claims_nothing(
    site: Site, phone: Phone, page: Page
) -> None:
    phone.context.add_init_script(NO_ROOM)
    steps.on_today(phone.open(site.url))
    steps.press(page, "It worked")
    expect(page.get_by_text("Not saved: this phone has no room left")).to_be_visible()
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(steps.waiting_line(page)).to_be_empty()
    assert moments(site) == []


def test_a_phone_that_runs_out_of_room_says_what_is_not_saved(site: Site, page: Page) -> None:
    sheet = steps.tap(page, "It worked")
    page.evaluate(NO_ROOM)
    steps.press_a_chip(sheet)
    expect(sheet).to_contain_text("That last change is not saved")
    (moment,) = steps.kept(site, 1)
    assert (moment["rev"], moment["noticed"]) == (1, [])


# Else the worker may send it again by itself, past what the test does to the page's answers.
NO_SYNC = "delete ServiceWorkerRegistration.prototype.sync"
NO_ROOM = """void (IDBObjectStore.prototype.put = () => {
    throw new DOMException("The disk is full.", "QuotaExceededError");
})"""
SPOIL = """async (changes) => {
    const done = (request) =>
        new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await done(indexedDB.open("doorway"));
    const store = database.transaction("outbox", "readwrite").objectStore("outbox");
    const item = (await done(store.getAll())).find(({ kind }) => kind === "moment");
    await done(store.put({ ...item, body: { ...item.body, ...changes } }));
}"""


def test_a_day_put_off_without_a_signal_is_known_once_there_is_one(site: Site, page: Page) -> None:
    page.context.set_offline(True)
    steps.press(page, "Not today")
    expect(page.get_by_text("A card waits for you tomorrow")).to_be_visible()
    expect(steps.waiting_line(page)).to_have_text("1 waiting to be sent.")
    page.context.set_offline(False)
    until(lambda: len(query(site, "select * from not_today")) == 1)


def test_a_phone_that_cleared_its_memory_says_what_is_gone(
    site: Site, phone: Phone, page: Page
) -> None:
    page.context.set_offline(True)
    steps.log(page, "It worked")
    steps.log(page, "No chance")
    expect(steps.waiting_line(page)).to_have_text("2 waiting to be sent.")
    evicted = {"origin": site.url, "storageTypes": "indexeddb,local_storage"}
    phone.session.send("Storage.clearDataForOrigin", evicted)
    page.context.set_offline(False)
    page.reload()
    expect(page.locator("#toast")).to_contain_text("2 things that waited to be sent are gone")
    page.reload()
    expect(steps.on_today(page).locator("#toast")).to_be_empty()
