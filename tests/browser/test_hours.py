"""Clinic hours on a phone: some days unlike others, weeks unlike others, no need of JavaScript."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import BrowserType, Page, expect

from app.accounts.hours_form import DAYS
from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.rows import query
from tests.browser.servers import Site

pytestmark = pytest.mark.browser


@pytest.fixture
def settings(site: Site, new_phone: Callable[..., Phone]) -> Page:
    """Ana's settings, on a phone without JavaScript."""
    phone = new_phone(java_script_enabled=False)
    steps.have_joined(phone.page, site, "Ana")
    return phone.open(f"{site.url}/settings")


def windows(site: Site) -> list[tuple[int, str, str]]:
    stored = json.loads(query(site, "select hours from person")[0]["hours"] or "{}")
    return [(one["weekday"], one["start"], one["end"]) for one in stored.get("windows", [])]


def work(shift: Page, days: list[str], start: str, end: str) -> None:
    for day in DAYS:
        shift.get_by_role("checkbox", name=day).set_checked(day in days)
    shift.get_by_label("From").fill(start)
    shift.get_by_label("To", exact=True).fill(end)


def test_mornings_and_a_night_are_kept_and_one_of_them_removed(settings: Page, site: Site) -> None:
    form = settings.locator("#hours")
    work(form, ["Monday", "Wednesday"], "08:30", "12:00")
    steps.press(settings, "Add a shift")
    night = settings.get_by_role("group", name="Shift 2")
    work(night, ["Thursday"], "21:00", "07:00")
    night.get_by_label("At times I choose").check()
    night.get_by_label("Time 1").fill("02:15")
    steps.press(settings, "Save clinic hours")
    expect(settings.get_by_role("status").filter(has_text="Saved.")).to_be_visible()
    mornings = [(0, "08:30", "12:00"), (2, "08:30", "12:00")]
    assert windows(site) == [*mornings, (3, "21:00", "07:00")]
    steps.press(settings, "Remove shift 2")
    expect(night).to_have_count(0)
    steps.press(settings, "Save clinic hours")
    expect(settings.get_by_role("status").filter(has_text="Saved.")).to_be_visible()
    assert windows(site) == mornings


def test_a_second_shift_without_a_day_is_said_at_its_own_field(settings: Page, site: Site) -> None:
    steps.press(settings, "Add a shift")
    steps.press(settings, "Save clinic hours")
    settings.get_by_role("link", name="Choose at least one day.").tap()
    second = settings.get_by_role("group", name="Shift 2").get_by_role("group", name="Days")
    expect(second).to_be_in_viewport()
    expect(second).to_contain_text("Choose at least one day.")
    assert windows(site) == []


def test_one_tap_makes_a_shift_quiet(settings: Page) -> None:
    steps.press(settings, "Heavy shift")
    expect(settings.get_by_text("This shift stays quiet.")).to_be_visible()
    steps.press(settings, "Nudge me after all")
    expect(settings.get_by_role("button", name="Heavy shift")).to_be_visible()


def test_a_phone_that_travels_asks_which_zone_holds_until_it_is_told(
    chromium: BrowserType, site: Site, tmp_path: Path
) -> None:
    with closing(Phone(chromium, tmp_path / "home", timezone_id="Europe/Lisbon")) as phone:
        steps.join(phone.page, site, "Ana")
        assert query(site, "select zone from person")[0]["zone"] == "Europe/Lisbon"
    with closing(Phone(chromium, tmp_path / "home", timezone_id="Asia/Tokyo")) as phone:
        page = steps.on_today(phone.open(site.url))
        page.get_by_role("link", name="Choose which to use").tap()
        expect(page.get_by_text("This device is in Asia/Tokyo.")).to_be_visible()
        steps.press(page, "Leave it")
        assert query(site, "select zone from person")[0]["zone"] == "Europe/Lisbon"
        page.reload()
        expect(page.get_by_role("button", name="Use the time here")).to_be_hidden()
        page.evaluate("localStorage.clear()")
        page.reload()
        steps.press(page, "Use the time here")
        expect(page.get_by_role("button", name="Use the time here")).to_be_hidden()
        assert query(site, "select zone from person")[0]["zone"] == "Asia/Tokyo"
