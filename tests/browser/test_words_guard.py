"""What is written to colleagues is watched as notes are: a patient is asked about, a colleague may stand."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.clinic import Clinic

pytestmark = pytest.mark.browser

FIELD = "A few lines to your team"


@pytest.fixture
def messages(clinic: Clinic) -> Page:
    """Messages on the coach's phone."""
    page = clinic.page("coach")
    page.goto("/coach/messages")
    return page


def test_a_patient_is_asked_about_while_typing_and_one_tap_takes_the_name_out(
    messages: Page,
) -> None:
    assert lists_asked_for(messages) == []
    write(messages, "I sat down. mrs oduya smiled.")
    expect(messages.get_by_text("Is “mrs oduya” a patient?")).to_be_visible()
    messages.get_by_role("button", name="the patient").click()
    expect(messages.get_by_label(FIELD)).to_have_value("I sat down. The patient smiled.")
    expect(messages.get_by_text("a patient?")).to_be_hidden()


def test_who_says_no_is_not_asked_again_by_the_server(messages: Page) -> None:
    write(messages, "Thank you zaynabou for the calm round.")
    messages.get_by_role("button", name="No", exact=True).click()
    messages.get_by_role("button", name="Send", exact=True).click()
    expect(messages.get_by_text("Sent. The team can read it.")).to_be_visible()


def test_a_colleague_on_the_page_may_be_thanked(clinic: Clinic) -> None:
    page = clinic.page("coach")
    page.goto("/coach")
    who = page.locator(".review > li .who b").first.text_content() or ""
    page.get_by_text("Recognise").first.click()
    page.get_by_label("Your thanks").first.fill(f"Thank you {who}. Room 12 was calm.")
    expect(page.get_by_text("“Room 12” could tell who this is.")).to_be_visible()
    expect(page.get_by_text("a patient?")).to_be_hidden()


def test_a_first_plan_is_watched_as_a_note_is(clinic: Clinic) -> None:
    page = clinic.page("clinician")
    page.goto("/start/plan?skill=sit-down")
    page.get_by_label("My plan").fill("When I see Mrs Oduya, I will sit down.")
    expect(page.get_by_text("“Mrs Oduya” could tell who this is.")).to_be_visible()
    page.get_by_role("button", name="the patient").click()
    expect(page.get_by_label("My plan")).to_have_value("When I see the patient, I will sit down.")


def test_a_note_to_the_charts_is_watched_for_patients_and_for_scores(clinic: Clinic) -> None:
    page = clinic.page("coach")
    page.goto("/coach/progress")
    page.locator("summary", has_text="Add a note").click()
    page.get_by_role("textbox", name="What happened").fill(
        "mrs oduya left. We must raise our score."
    )
    expect(page.get_by_text("Is “mrs oduya” a patient?")).to_be_visible()
    expect(page.get_by_text("makes the score the goal")).to_be_visible()


def write(page: Page, words: str) -> None:
    page.get_by_label(FIELD).fill(words)


def lists_asked_for(page: Page) -> list[str]:
    """The word lists that the page has fetched."""
    names = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    return [name for name in names if "/identifiers/" in name]
