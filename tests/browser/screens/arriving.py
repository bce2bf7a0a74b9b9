"""The first steps: signing in, joining, a first card, a first “It worked”."""

from playwright.sync_api import Page

from tests.browser.clinic import Clinic, join
from tests.browser.screens.reach import Screen, at, close_sheet, press, send_as_it_is, today


def mistype(clinic: Clinic, page: Page) -> None:
    page.goto("/signin")
    page.get_by_label("Sign-in name").fill("ana")
    page.get_by_label("Password").fill("not the one at all")
    press("Sign in")(clinic, page)
    page.locator(".notice.errors").wait_for()


def mistype_code(clinic: Clinic, page: Page) -> None:
    page.goto("/signin/code")
    page.get_by_label("Code").fill("ABCD2345")
    press("Sign in")(clinic, page)
    page.locator("[aria-invalid=true]").wait_for()


def join_team(clinic: Clinic, page: Page) -> None:
    page.goto(clinic.invitation)
    join(page, "Nina Ford", "nina")


def choose_skill(clinic: Clinic, page: Page) -> None:
    page.locator("[name=skill]").first.check()
    press("Continue")(clinic, page)
    page.wait_for_url("**/start/plan*")


def choose_no_day(clinic: Clinic, page: Page) -> None:
    page.goto("/start/hours")
    for day in page.locator("[name=days]").all():
        day.set_checked(False)
    send_as_it_is("Continue")(clinic, page)


def work_first(clinic: Clinic, page: Page) -> None:
    press("It worked")(clinic, page)
    close_sheet(clinic, page)
    page.locator("#offer-install").wait_for()


def offered_nudges(clinic: Clinic, page: Page) -> None:
    page.locator("#install-close").click()
    page.locator("#offer-push").wait_for()
    page.locator("#offer-push").scroll_into_view_if_needed()


SCREENS = (
    Screen("welcome", "nobody", at("/")),
    Screen("signin", "nobody", at("/signin")),
    Screen("signin-empty", "nobody", send_as_it_is("Sign in")),
    Screen("signin-wrong", "nobody", mistype),
    Screen("code", "nobody", at("/signin/code")),
    Screen("code-wrong", "nobody", mistype_code),
    Screen("link-closed", "nobody", at("/recover/AAAAAAAA")),
    Screen("offline", "nobody", at("/offline")),
    Screen("not-found", "nobody", at("/nowhere")),
    Screen("join-code", "nobody", at("/join")),
    Screen("join-code-errors", "nobody", send_as_it_is("Continue")),
    Screen("join-unknown", "nobody", at("/join/AAAAAAAA")),
    Screen("join", "newcomer", lambda clinic, page: page.goto(clinic.invitation)),
    Screen("join-errors", "newcomer", send_as_it_is("Join")),
    Screen("start-aspiration", "newcomer", join_team),
    Screen("start-aspiration-errors", "newcomer", send_as_it_is("Continue")),
    Screen("start-skill", "newcomer", at("/start/skill")),
    Screen("start-skill-errors", "newcomer", send_as_it_is("Continue")),
    Screen("start-plan", "newcomer", choose_skill),
    Screen("start-hours", "newcomer", at("/start/hours")),
    Screen("start-hours-errors", "newcomer", choose_no_day),
    Screen("story-empty", "newcomer", at("/story")),
    Screen("team-empty", "newcomer", at("/team")),
    Screen("settings-new", "newcomer", at("/settings")),
    Screen("why-nudges-empty", "newcomer", at("/settings/nudges")),
    Screen("today-new", "newcomer", today),
    Screen("today-first-worked", "newcomer", work_first),
    Screen("today-offered-nudges", "newcomer", offered_nudges),
    Screen("join-used", "nobody", lambda clinic, page: page.goto(clinic.invitation)),
)
