"""A coach’s pages, and the study that a coach starts and a clinician joins."""

from datetime import date, timedelta

from playwright.sync_api import Page

from app.coaching.measures_file import TEMPLATE
from tests.browser.clinic import Clinic
from tests.browser.screens.reach import Screen, at, follow, look_first, press, send_as_it_is, today


def write_thanks(clinic: Clinic, page: Page) -> None:
    page.goto("/coach")
    page.get_by_label("Your thanks").first.focus()
    page.locator("form[data-thanks] .chips").first.wait_for()


def write_of_a_patient(clinic: Clinic, page: Page) -> None:
    page.goto("/coach/messages")
    page.get_by_label("A few lines").fill("I sat down in room 12. mrs oduya smiled.")
    page.get_by_text("Is “mrs oduya” a patient?").wait_for()


def write_of_scores(clinic: Clinic, page: Page) -> None:
    page.goto("/coach/messages")
    field = page.get_by_label("A few lines to your team")
    field.fill("We need to improve our patient satisfaction score this month.\nThe scores are in.")
    page.get_by_role("button", name="Use this").nth(1).wait_for()


def unfold_sentences(clinic: Clinic, page: Page) -> None:
    page.locator("summary", has_text="How your sentences were read").click()


def start_study(clinic: Clinic, page: Page) -> None:
    """As from next week, approved the day before yesterday."""
    page.goto("/coach/study")
    page.get_by_label("Who approved it").fill("Riverside Ethics Board")
    page.get_by_label("Its reference").fill("RB 26/114")
    page.get_by_label("Approved on").fill(str(date.today() - timedelta(days=2)))
    page.get_by_label("First day").fill(str(date.today() + timedelta(days=7)))
    press("Start the study")(clinic, page)
    page.locator("summary", has_text="Stop this study").click()


def find_result(clinic: Clinic, page: Page) -> None:
    clinic.end_study()
    page.goto("/coach/study")
    page.locator("summary", has_text="How it is worked out").click()


def unfold_rules(clinic: Clinic, page: Page) -> None:
    page.goto("/coach/progress")
    page.locator("summary", has_text="How this is read").first.click()


def refuse_note(clinic: Clinic, page: Page) -> None:
    page.goto("/coach/progress")
    page.locator("summary", has_text="Add a note").click()
    send_as_it_is("Add the note")(clinic, page)


def keep_months(clinic: Clinic, page: Page) -> None:
    press("Keep these months")(clinic, page)
    page.get_by_text("Kept. You can undo it below.").wait_for()


def show_keys(clinic: Clinic, page: Page) -> None:
    page.goto("/coach")
    page.keyboard.press("?")
    page.locator("#keys").wait_for()


def ask_for_story(clinic: Clinic, page: Page) -> None:
    page.goto("/coach")
    page.get_by_role("button", name="Offer for huddle").first.click()
    page.locator("[data-asked]").first.wait_for()


def empty_draft(clinic: Clinic, page: Page) -> None:
    page.get_by_label("Your draft").fill("")
    send_as_it_is("Change the draft")(clinic, page)


def show_wall(clinic: Clinic, page: Page) -> None:
    page.goto("/coach/huddle")
    page.wait_for_load_state("networkidle")
    page.goto("/huddle-wall")
    page.locator("#wall-next:not([hidden])").wait_for()


def unfold_purge(clinic: Clinic, page: Page) -> None:
    page.goto("/coach")
    page.locator("summary", has_text="This could identify a patient").first.click()


SCREENS = (
    Screen("coach-today", "coach", today),
    Screen("review", "coach", at("/coach")),
    Screen("review-thanks", "coach", write_thanks),
    Screen("review-errors", "coach", send_as_it_is("Recognise")),
    Screen("review-asked", "coach", ask_for_story),
    Screen("review-keys", "coach", show_keys),
    Screen("review-purge", "coach", unfold_purge),
    Screen("data-last-coach", "coach", at("/settings/data")),
    Screen("huddle-new", "coach", at("/coach/huddle")),
    Screen("huddle", "coach", press("Make today’s sheet")),
    Screen("huddle-arranging", "coach", at("/coach/huddle?arrange=yes")),
    Screen("huddle-wall", "coach", show_wall),
    Screen("becoming", "coach", at("/coach/becoming")),
    Screen("becoming-errors", "coach", follow(at("/coach/becoming"), empty_draft)),
    Screen("needs", "coach", at("/coach/needs")),
    Screen("needs-errors", "coach", send_as_it_is("Answer")),
    Screen("progress", "coach", at("/coach/progress")),
    Screen("progress-read", "coach", unfold_rules),
    Screen("progress-errors", "coach", refuse_note),
    Screen("measures", "coach", at("/coach/progress/measures")),
    Screen(
        "measures-errors",
        "coach",
        look_first("/coach/progress/measures", "month,measure,value\n2026-3,Listened,x"),
    ),
    Screen("measures-preview", "coach", look_first("/coach/progress/measures", TEMPLATE)),
    Screen("measures-kept", "coach", keep_months),
    Screen("messages", "coach", at("/coach/messages")),
    Screen("messages-guard", "coach", write_of_scores),
    Screen("messages-patient", "coach", write_of_a_patient),
    Screen("messages-errors", "coach", send_as_it_is("Send")),
    Screen("messages-read", "coach", unfold_sentences),
    Screen("mirror", "coach", at("/coach/mirror")),
    Screen("coach-team", "coach", at("/coach/team")),
    Screen("coach-team-invited", "coach", press("Invite a colleague")),
    Screen("coach-study", "coach", at("/coach/study")),
    Screen("coach-study-errors", "coach", send_as_it_is("Start the study")),
    Screen("coach-study-started", "coach", start_study),
    Screen("study", "clinician", at("/team/study")),
    Screen("study-joined", "clinician", press("I agree and join")),
    Screen("team-study", "clinician", at("/team")),
    Screen("coach-study-result", "coach", find_result),
    Screen("study-result", "clinician", at("/team/study")),
    Screen(
        "coach-team-code", "coach", follow(at("/coach/team"), press("Show a code for the room"))
    ),
)
