"""Every screen, as somebody needs it who sees little, reads large, has no mouse, or one cold thumb."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.clinic import Clinic
from tests.browser.look import Look, bring_axe, look
from tests.browser.screens import SCREENS, today

pytestmark = pytest.mark.browser

ANSWERS = {"It worked", "Tried it", "No chance", "Another skill", "Not today"}


@pytest.fixture
def page(clinic: Clinic) -> Page:
    """The clinician's phone, with Today on it."""
    page = clinic.page("clinician")
    today(clinic, page)
    return page


@pytest.fixture(scope="module")
def looks(clinic: Clinic) -> dict[str, Look]:
    """Every screen, walked to once, in their order."""
    for who in {screen.who for screen in SCREENS}:
        bring_axe(clinic.page(who))
    seen = {}
    for screen in SCREENS:
        page = clinic.page(screen.who)
        screen.reach(clinic, page)
        seen[screen.name] = look(page)
    return seen


def test_axe_finds_nothing_by_day_or_by_night(looks: dict[str, Look]) -> None:
    assert {name: seen.violations for name, seen in looks.items() if seen.violations} == {}


def test_nothing_sticks_out_of_a_narrow_phone_or_at_twice_the_text(looks: dict[str, Look]) -> None:
    assert {name: seen.sticks_out for name, seen in looks.items() if seen.sticks_out} == {}


def test_everything_to_tap_is_as_high_as_a_finger(looks: dict[str, Look]) -> None:
    assert {name: seen.too_small for name, seen in looks.items() if seen.too_small} == {}


def test_each_page_has_a_title_of_its_own(looks: dict[str, Look]) -> None:
    fine = [seen for seen in looks.values() if seen.status < 400]
    # Some pages are shown as the answer to a form.
    answers = {
        "/coach/team/invitations": "/coach/team",
        "/coach/progress/measures/previews": "/coach/progress/measures",
        "/settings/hours": "/settings",
        "/admin/roster/previews": "/admin/roster",
        "/admin/teams/1/invitations": "/admin/teams/1",
    }
    pages = {(seen.title, answers.get(seen.path, seen.path)) for seen in fine}
    assert len(pages) == len({title for title, _ in pages})


def test_nothing_is_offered_before_the_first_it_worked_and_then_one_thing_at_a_time(
    looks: dict[str, Look],
) -> None:
    assert looks["today-new"].offers == []
    assert looks["today-first-worked"].offers == ["Keep Doorway at hand"]
    assert looks["today-offered-nudges"].offers == ["A nudge at the right moment"]


def test_all_answers_are_in_sight_when_today_opens(looks: dict[str, Look]) -> None:
    for name in ("today-new", "today", "today-thanks", "today-nudge", "coach-today"):
        assert set(looks[name].in_sight) >= ANSWERS, name


def test_a_keyboard_reaches_the_answer_and_comes_back_to_it(page: Page) -> None:
    answer = page.get_by_role("button", name="It worked", exact=True)
    tab_to(page, "It worked")
    page.keyboard.press("Enter")
    expect(page.locator("#log")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#log")).to_be_hidden()
    expect(answer).to_be_focused()


def test_the_sheet_keeps_the_keyboard_inside(page: Page) -> None:
    page.get_by_role("button", name="Tried it").click()
    expect(page.locator("#log-title")).to_be_focused()
    seen = [step(page) for _ in range(20)]
    assert {"Undo", "Done"} <= set(seen)
    assert not {"Settings", "Skip to the page", "Another skill", "Today"} & set(seen)
    page.get_by_role("button", name="Undo").click()


def test_a_coach_finds_her_pages_from_today_and_the_way_back(clinic: Clinic) -> None:
    page = clinic.page("coach")
    today(clinic, page)
    page.get_by_role("link", name="Coach").click()
    expect(page.get_by_role("heading", name="Review")).to_be_visible()
    page.get_by_role("link", name="My practice").click()
    expect(page.get_by_role("button", name="It worked")).to_be_visible()


def test_who_coaches_nobody_sees_no_way_there(page: Page) -> None:
    expect(page.get_by_role("link", name="Settings")).to_be_visible()
    expect(page.get_by_role("link", name="Coach")).to_be_hidden()


def test_doorway_can_be_installed(page: Page) -> None:
    session = page.context.new_cdp_session(page)
    found = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    # The test's own: its phones are private windows.
    assert {error["errorId"] for error in found} <= {"in-incognito"}


def tab_to(page: Page, name: str) -> None:
    for _ in range(20):
        if step(page) == name:
            return
    raise AssertionError(f"Tab does not reach “{name}”")


def step(page: Page) -> str:
    """Press Tab; the words of what has the keyboard now."""
    page.keyboard.press("Tab")
    return str(page.evaluate("document.activeElement.textContent.trim()"))
