"""An administrator’s pages."""

from playwright.sync_api import Page

from tests.browser.clinic import Clinic
from tests.browser.screens.reach import Screen, at, follow, look_first, press, send_as_it_is


def mistype_link(clinic: Clinic, page: Page) -> None:
    page.goto("/admin/support-links")
    page.get_by_label("Address").first.fill("nowhere")
    send_as_it_is("Save")(clinic, page)


def follow_first_person(clinic: Clinic, page: Page) -> None:
    page.goto("/admin/people")
    page.get_by_role("link", name="Ana Example").click()
    page.get_by_role("heading", name="Add or change").wait_for()


def help_coach(clinic: Clinic, page: Page) -> None:
    page.goto("/admin/people")
    page.get_by_role("link", name="Cora Template").click()
    page.get_by_label("Yes, I know it is").check()
    press("Make a link to sign in")(clinic, page)
    page.get_by_label("Link for Cora Template").wait_for()


def open_team(clinic: Clinic, page: Page) -> None:
    page.goto("/admin/teams")
    page.get_by_role("link", name="demo").click()
    page.get_by_role("heading", name="Who is here").wait_for()


def close_unsure(clinic: Clinic, page: Page) -> None:
    page.locator("summary", has_text="Close this team").click()
    send_as_it_is("Close the team")(clinic, page)


PEOPLE = """name,sign_in_name,team,role
Olga Fabrica,olga,Night team,coach
Pim Novella,pim,Night team,
Ben Sample,demo-ben,Riverside Clinic (demo),coach
Ana Example,demo-clinician,Riverside Clinic (demo),clinician"""

SCREENS = (
    Screen("settings-admin", "admin", at("/settings")),
    Screen("admin", "admin", at("/admin")),
    Screen("admin-people", "admin", at("/admin/people")),
    Screen("admin-person", "admin", follow_first_person),
    Screen("admin-person-errors", "admin", send_as_it_is("Save")),
    Screen("admin-leaving-errors", "admin", send_as_it_is("End access to every team")),
    Screen("admin-person-helped", "admin", help_coach),
    Screen("admin-teams", "admin", at("/admin/teams")),
    Screen("admin-teams-errors", "admin", send_as_it_is("Make this team")),
    Screen("admin-team", "admin", open_team),
    Screen("admin-team-invited", "admin", press("Make a link")),
    Screen("admin-team-errors", "admin", follow(open_team, close_unsure)),
    Screen("admin-roster", "admin", at("/admin/roster")),
    Screen(
        "admin-roster-errors",
        "admin",
        look_first("/admin/roster", "name,sign_in_name,team,role\n,a,,boss"),
    ),
    Screen("admin-roster-preview", "admin", look_first("/admin/roster", PEOPLE)),
    Screen("admin-roster-links", "admin", press("Do this")),
    Screen("admin-people-awaited", "admin", at("/admin/people")),
    Screen("admin-setup", "admin", at("/admin/setup")),
    Screen("support-links", "admin", at("/admin/support-links")),
    Screen("support-links-errors", "admin", mistype_link),
)
