"""A team on its first day, where nothing has happened yet; and the way back in for somebody who lost it."""

import re

from playwright.sync_api import Page

from tests.browser.clinic import Clinic
from tests.browser.screens.reach import Screen, at


def help_somebody(clinic: Clinic, page: Page) -> None:
    clinic.change("update session set confirmed_at = created_at + 3600 * 1000000")
    page.goto("/coach/team")
    page.locator("aside summary").last.click()
    page.get_by_role("button", name=re.compile("^Help .* sign in$")).click()
    page.get_by_label("to sign in").wait_for()


def open_link(clinic: Clinic, page: Page) -> None:
    page.goto(clinic.site.flask("recover", "nina").strip())


SCREENS = (
    Screen("huddle-none", "new_coach", at("/coach/huddle")),
    Screen("becoming-none", "new_coach", at("/coach/becoming")),
    Screen("coach-team-help", "coach", help_somebody),
    Screen("recover", "nobody", open_link),
    Screen("review-empty", "new_coach", at("/coach")),
    Screen("needs-empty", "new_coach", at("/coach/needs")),
    Screen("progress-empty", "new_coach", at("/coach/progress")),
    Screen("measures-empty", "new_coach", at("/coach/progress/measures")),
    Screen("messages-new", "new_coach", at("/coach/messages")),
    Screen("mirror-new", "new_coach", at("/coach/mirror")),
    Screen("coach-team-new", "new_coach", at("/coach/team")),
)
