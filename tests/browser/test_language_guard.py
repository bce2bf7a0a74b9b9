"""A coach writes about scores, in real Chromium: met while typing, and by the server without JavaScript."""

import pytest

from tests.browser.clinic import Clinic

pytestmark = pytest.mark.browser

BANNED = "We need to improve our patient satisfaction score."
FIELD = "A few lines to your team"
OFFER = "I want us to be people who help patients feel heard."


def test_other_words_are_offered_while_typing_and_taken_in_one_tap(clinic: Clinic) -> None:
    page = clinic.page("coach")
    page.goto("/coach/messages")
    page.get_by_label(FIELD).fill(f"Good morning.\n{BANNED}")
    page.get_by_role("button", name="Use this").first.click()
    assert page.get_by_label(FIELD).input_value() == f"Good morning.\n{OFFER}"
    page.get_by_text("makes the score the goal").wait_for(state="hidden")


def test_a_question_is_ticked_away_before_sending(clinic: Clinic) -> None:
    page = clinic.page("coach")
    page.goto("/coach/messages")
    page.get_by_label(FIELD).fill("The scores are in.")
    page.get_by_label("Send this as it is").check()
    page.get_by_role("button", name="Send", exact=True).click()
    page.get_by_text("Sent. The team can read it.").wait_for()


def test_a_thanks_is_met_while_typing_and_goes_at_once_when_it_may_stand(clinic: Clinic) -> None:
    page = clinic.page("coach")
    page.goto("/coach")
    thanks = page.get_by_label("Your thanks").first
    thanks.fill(BANNED)
    page.get_by_role("button", name="Use this").first.click()
    assert thanks.input_value() == OFFER
    thanks.fill("The scores are in.")
    page.get_by_label("Send this as it is").check()
    page.get_by_role("button", name="Recognise").first.click()
    page.get_by_text("on their way to").wait_for()


def test_without_javascript_the_page_comes_back_with_the_same_offers(clinic: Clinic) -> None:
    page = clinic.laptop("coach", java_script_enabled=False)
    page.goto("/coach/messages")
    page.get_by_label(FIELD).fill(BANNED)
    page.get_by_role("button", name="Send", exact=True).click()
    assert page.get_by_label(FIELD).input_value() == BANNED
    page.get_by_role("button", name="Use this").first.click()
    assert page.get_by_label(FIELD).input_value() == OFFER
