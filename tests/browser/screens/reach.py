"""What a screen is, and the steps that many of them are reached by."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.clinic import Clinic

Reach = Callable[[Clinic, Page], object]


@dataclass(frozen=True)
class Screen:
    """`reach` starts from wherever the screen before it in SCREENS left this person."""

    name: str
    who: str
    reach: Reach


def at(path: str) -> Reach:
    return lambda clinic, page: page.goto(path)


def press(name: str) -> Reach:
    return lambda clinic, page: page.get_by_role("button", name=name, exact=True).click()


def follow(*steps: Reach) -> Reach:
    def reach(clinic: Clinic, page: Page) -> None:
        for step in steps:
            step(clinic, page)

    return reach


def send_as_it_is(button: str) -> Reach:
    """What a browser that checks no fields would send."""

    def reach(clinic: Clinic, page: Page) -> None:
        page.evaluate("for (const form of document.forms) form.noValidate = true")
        page.get_by_role("button", name=button, exact=True).first.click()
        page.locator("[aria-invalid=true], .notice.errors").first.wait_for()

    return reach


def look_first(path: str, text: str) -> Reach:
    """Have lines looked at, as somebody would who pasted them."""

    def reach(clinic: Clinic, page: Page) -> None:
        page.goto(path)
        page.get_by_label("Or the lines themselves").fill(text)
        press("Look at it first")(clinic, page)
        page.locator(".notice.errors, #preview").first.wait_for()

    return reach


def today(clinic: Clinic, page: Page) -> None:
    page.goto("/")
    page.locator("#card[data-skill]").wait_for()
    page.evaluate("navigator.serviceWorker.ready")


def close_sheet(clinic: Clinic, page: Page, button: str = "Done") -> None:
    press(button)(clinic, page)
    page.locator("#log").wait_for(state="hidden")
    page.locator("#said", has_text=re.compile(r"(Saved|Undone)\.")).wait_for()
