"""Fault 15: the server is restored from an old backup, and phones bring back what it lost."""

from pathlib import Path

import pytest

from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.rows import moments
from tests.browser.servers import Site
from tests.browser.waiting import until

pytestmark = pytest.mark.browser


def test_a_phone_offers_again_what_a_restore_took_away_deletions_too(
    site: Site, phone: Phone, tmp_path: Path
) -> None:
    page = steps.move_in(phone.page, site, "Ana")
    sheet = steps.tap(page, "It worked")  # kept in the backup, and undone after it
    steps.kept(site, 1)
    site.flask("backup", str(tmp_path / "hour-old.backup"))
    steps.press(sheet, "Undo")
    steps.log(page, "Tried it", note="Sat down first.")
    until(lambda: {(row["deleted"], row["note"]) for row in moments(site)} == ACKNOWLEDGED)
    before = essence(site)
    site.stop()
    site.flask("restore", str(tmp_path / "hour-old.backup"))
    assert essence(site) != before
    site.start()
    page.reload()
    until(lambda: essence(site) == before, "what was acknowledged to come back")


def test_nothing_of_what_was_sent_stays_after_signing_out(site: Site, phone: Phone) -> None:
    page = steps.move_in(phone.page, site, "Ana")
    steps.log(page, "It worked", note="Sat down first.")
    until(lambda: page.evaluate(KEYS), "the moment to be kept")
    steps.sign_out(page, site)
    assert page.evaluate(KEYS) == []


def essence(site: Site) -> set[tuple[object, ...]]:
    return {(row["id"], row["rev"], row["deleted"], row["note"]) for row in moments(site)}


ACKNOWLEDGED = {(1, ""), (0, "Sat down first.")}
KEYS = """async () => {
    const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await done(indexedDB.open("doorway"));
    const store = database.transaction("state").objectStore("state");
    return (await done(store.getAllKeys())).filter((key) => String(key).startsWith("sent:"));
}"""
