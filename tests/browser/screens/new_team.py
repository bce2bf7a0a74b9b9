"""A team on its first day, where nothing has happened yet; the way back in for somebody who lost it, and
the step before it where two factors are asked for."""

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


def ask_for_two(clinic: Clinic, page: Page) -> None:
    page.goto(f"{clinic.strict.url}/coach/needs")
    page.get_by_role("button", name="Set up this").wait_for()


def ask_for_the_second(clinic: Clinic, page: Page) -> None:
    clinic.change(KNOWS_A_PHONE)
    page.reload()
    page.get_by_role("button", name="Continue with this").wait_for()


KNOWS_A_PHONE = """insert into passkey
    (person_id, credential_id, public_key, user_handle, sign_count, name, created_at)
    select id, 'none', 'none', 'none', 0, 'Chrome on Android', created_at
    from person where sign_in_name = 'lena'"""

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
    Screen("second-factor", "new_coach", ask_for_two),
    Screen("second-factor-known", "new_coach", ask_for_the_second),
)
