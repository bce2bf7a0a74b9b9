"""The library on a phone: found while typing, chosen in a corridor, with a signal or without."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from app.skills import library
from app.skills.narrow import Wanted, narrow
from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.rows import query
from tests.browser.servers import Site
from tests.browser.waiting import until

pytestmark = pytest.mark.browser

SKILL = "sit-down"


@pytest.fixture
def page(site: Site, phone: Phone) -> Page:
    """Today on Ana's phone."""
    return steps.move_in(phone.page, site, "Ana")


@pytest.mark.parametrize("words", ["sit", "TEACH-back", "chíld plan", "the", "interpreter eyes"])
def test_a_phone_without_a_signal_finds_what_the_server_would(
    site: Site, page: Page, words: str
) -> None:
    site.stop()
    page.goto(f"{site.url}/skills")
    page.get_by_label("Find a skill").fill(words)
    assert in_sight(page) == [skill.slug for skill in narrow(library(), Wanted(words))]


def test_filters_work_as_they_are_chosen_and_are_still_there_on_the_way_back(
    site: Site, page: Page
) -> None:
    page.goto(f"{site.url}/skills")
    page.get_by_text("Narrow it down").tap()
    page.get_by_label("With advice for").select_option("Hearing loss")
    page.get_by_label("Evidence", exact=True).select_option("Expert opinion")
    few = narrow(library(), Wanted(setting="hearing_loss", level="expert"))
    assert in_sight(page) == [skill.slug for skill in few]
    page.get_by_role("link", name=few[0].title).tap()
    page.wait_for_url(f"**/skills/{few[0].slug}")
    page.go_back()
    assert in_sight(page) == [skill.slug for skill in few]


def test_nothing_found_is_said_and_all_skills_come_back_at_a_tap(site: Site, page: Page) -> None:
    page.goto(f"{site.url}/skills?q=zebra")
    expect(page.get_by_text("No skill has “zebra”.")).to_be_visible()
    page.get_by_role("link", name="show all skills").tap()
    until(lambda: in_sight(page) == list(library()), "all skills")
    expect(page.get_by_label("Find a skill")).to_be_empty()


def test_the_library_works_without_javascript(site: Site, new_phone: Callable[..., Phone]) -> None:
    page = new_phone(java_script_enabled=False).open(f"{site.url}/skills")
    page.get_by_label("Find a skill").fill("sit")
    page.get_by_text("Narrow it down").tap()
    page.get_by_label("Kind of skill").select_option("Needs training")
    steps.press(page, "Show these")
    page.wait_for_url("**tier=advanced**")
    assert in_sight(page) == [s.slug for s in narrow(library(), Wanted("sit", "advanced"))]


def test_a_choice_made_without_a_signal_holds_at_once_and_arrives(site: Site, page: Page) -> None:
    site.stop()
    page.goto(f"{site.url}/skills/{SKILL}")
    steps.press(page, "Pause")
    expect(page.get_by_text("Saved. Will send when you're back online.")).to_be_visible()
    page.reload()
    expect(page.get_by_role("button", name="Pause")).to_have_attribute("aria-pressed", "true")
    expect(steps.waiting_line(page)).to_have_text("1 waiting to be sent.")
    site.start()
    page.reload()
    until(lambda: choices(site) == [(SKILL, "paused")], "the choice to arrive")
    steps.press(page, "Back to normal")
    until(lambda: choices(site) == [(SKILL, "open")], "the choice to be taken back")


def test_what_became_part_of_her_is_asked_about_weeks_later(site: Site, page: Page) -> None:
    page.goto(f"{site.url}/skills/{SKILL}")
    steps.press(page, "Part of me")
    expect(page.get_by_text("Saved.", exact=True)).to_be_visible()
    five_weeks = 5 * 7 * 24 * 60 * 60 * 1_000_000
    steps.change(site, f"update choice set at = at - {five_weeks}")
    steps.change(site, "update dealt set local_day = '2000-01-01'")
    page.goto(f"{site.url}/offline")
    page.evaluate(FORGET)
    page.goto(site.url)
    expect(page.get_by_text("Is this still part of you?")).to_be_visible()
    steps.press(page, "Practise it again")
    until(lambda: choices(site) == [(SKILL, "pinned")], "the answer to arrive")
    expect(page.get_by_text("Is this still part of you?")).to_be_hidden()


def in_sight(page: Page) -> list[str]:
    shown = page.locator(".skill-entry:visible")
    return shown.evaluate_all("(all) => all.map((one) => one.dataset.skill)")


def choices(site: Site) -> list[tuple[str, str]]:
    return [(row["skill"], row["state"]) for row in query(site, "select * from choice")]


FORGET = """async () => {
    const done = (request) =>
        new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await done(indexedDB.open("doorway"));
    await done(database.transaction("state", "readwrite").objectStore("state").clear());
}"""
