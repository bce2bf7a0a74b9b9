"""What a person does on a phone, in the words on the screen: the steps of the Chromium tests."""

import re
import sqlite3
from contextlib import closing

from playwright.sync_api import Locator, Page, expect

from tests.browser.chromium import Phone
from tests.browser.journey import PASSWORD, invite
from tests.browser.rows import moments
from tests.browser.servers import Site
from tests.browser.waiting import until
from tests.push_service import Device, PushService

ASPIRATION = "Calm and curious."
PLAN = "When I wash my hands, I will slow down."


def join(page: Page, site: Site, name: str) -> Page:
    """Join all the way: aspiration, first skill, plan, clinic hours at any time of any day."""
    accept(page, site, name, ASPIRATION)
    page.get_by_role("radio").first.check()
    press(page, "Continue")
    press(page, "Continue")
    for day in page.get_by_role("group", name="Days").get_by_role("checkbox").all():
        day.check()
    page.get_by_label("From").fill("00:00")
    page.get_by_label("To", exact=True).fill("23:59")
    press(page, "Continue")
    return on_today(page)


def accept(page: Page, site: Site, name: str, aspiration: str) -> None:
    """Join, say who to be, and stand where the first skill is chosen."""
    page.goto(invite(site))
    page.get_by_label("Your name").fill(name)
    page.get_by_label("Sign-in name").fill(name.lower())
    page.get_by_label("Password").fill(PASSWORD)
    press(page, "Join")
    page.get_by_label("In your own words").fill(aspiration)
    press(page, "Continue")
    page.wait_for_url("**/start/skill")


def move_in(page: Page, site: Site, name: str) -> Page:
    """Have joined, and stand on Today."""
    have_joined(page, site, name)
    page.goto(site.url)
    return on_today(page)


def have_joined(page: Page, site: Site, name: str) -> None:
    """Send what the pages of joining send, and open none of them; the later steps are skipped."""
    zone = page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone")
    person = {"name": name, "sign_in_name": name.lower(), "password": PASSWORD, "zone": zone}
    _post(page, invite(site), person)
    _post(page, f"{site.url}/start/aspiration", {"text": ASPIRATION})


def wait_for_the_worker(page: Page) -> None:
    """On a phone new to Doorway; the next page opens under it."""
    is_there = "navigator.serviceWorker.getRegistration().then((one) => Boolean(one?.active))"
    until(lambda: page.evaluate(is_there), "the worker", seconds=60)


def make_a_plan(page: Page) -> None:
    """For the skill on the card."""
    page.get_by_role("button", name=re.compile("Make a plan|Change my plan")).tap()
    page.get_by_label("When I …, I will …").fill(PLAN)
    press(page, "Save my plan")
    expect(page.get_by_role("article").get_by_text(PLAN)).to_be_visible()


def sign_in(page: Page, name: str) -> None:
    """Fill in the page that asks for it."""
    page.get_by_label("Sign-in name").fill(name.lower())
    page.get_by_label("Password").fill(PASSWORD)
    press(page, "Sign in")
    page.wait_for_url(lambda url: "/signin" not in url)


def sign_out(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/settings")
    press(page, "Sign out")
    page.wait_for_url("**/signin")


def on_today(page: Page) -> Page:
    """The same page, once its card can be answered."""
    expect(page.get_by_role("button", name="It worked")).to_be_visible()
    return page


def turn_on_nudges(phone: Phone, site: Site, push_service: PushService) -> Device:
    """In the settings, on a phone that gets its pushes from the push service of the test."""
    key = phone.page.request.get(f"{site.url}/api/push/key").json()["key"]
    device = push_service.subscribe(key)
    phone.subscribes_as(device)
    page = phone.open(f"{site.url}/settings")
    press(page, "Turn on nudges")
    expect(page.get_by_text("Nudges are on")).to_be_visible()
    return device


def log(page: Page, outcome: str, note: str = "", share: str = "") -> str:
    """Answer the card, say a little more where that is offered, close; the chip that was pressed."""
    sheet = tap(page, outcome)
    chip = press_a_chip(sheet) if note or share else ""
    if note:
        sheet.get_by_label("A few words").fill(note)
    if share:
        sheet.get_by_label(share).check()
    press(sheet, "Done")
    expect(sheet).to_be_hidden()
    expect(page.locator("#said")).not_to_be_empty()  # an offer may have come: now the page stands
    return chip


def tap(page: Page, outcome: str) -> Locator:
    """Answer the card; the sheet that opens."""
    page.get_by_role("button", name=outcome, exact=True).tap()
    sheet = page.get_by_role("dialog", name=outcome)
    expect(sheet).to_be_visible()
    return sheet


def press_a_chip(sheet: Locator) -> str:
    chip = sheet.get_by_role("group", name="What did you notice?").get_by_role("button").first
    chip.tap()
    return chip.inner_text()


def press(where: Page | Locator, name: str) -> None:
    where.get_by_role("button", name=name, exact=True).tap()


def waiting_line(page: Page) -> Locator:
    """What the top of every page says is not sent yet."""
    return page.locator("[data-waiting]")


def kept(site: Site, count: int) -> list[dict[str, object]]:
    """The moments in the database, once there are so many."""
    return until(
        lambda: rows if len(rows := moments(site)) >= count else None, f"{count} moments to arrive"
    )


def end_sessions(site: Site) -> None:
    """Everybody is signed out, as by an administrator; their phones do not know yet."""
    change(site, "update session set revoked_at = created_at")


def change(site: Site, sql: str) -> None:
    """Something happens to the database while nobody looks."""
    with closing(sqlite3.connect(site.db_path, timeout=10)) as connection, connection:
        connection.execute(sql)


def _post(page: Page, url: str, form: dict[str, str]) -> None:
    """As a form on a page of Doorway's; what it leads to is not opened."""
    ours = {"Sec-Fetch-Site": "same-origin"}
    answer = page.request.post(url, form=form, headers=ours, max_redirects=0)
    assert answer.status == 303, answer.text()
