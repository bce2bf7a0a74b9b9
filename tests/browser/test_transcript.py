"""What a screen reader is given on the main path, kept as text that a person can read and judge.

`TRANSCRIPT=write pytest -m browser tests/browser/test_transcript.py` writes it anew.
"""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import steps
from tests.browser.chromium import Phone
from tests.browser.servers import Site

pytestmark = pytest.mark.browser

KEPT = Path(__file__).parent / "transcript.yaml"


def test_the_main_path_reads_aloud_as_it_is_kept(site: Site, phone: Phone) -> None:
    page = steps.join(phone.page, site, "Ana")
    said = [chapter("Today opens", page.locator("body"))]
    sheet = steps.tap(page, "It worked")
    expect(sheet.get_by_role("status").first).to_have_text("Saved.")
    said.append(chapter("“It worked” is tapped", sheet))
    steps.press(sheet, "Done")
    expect(page.locator("#said")).to_have_text("Saved.")
    said.append(chapter("What is said when it is done", page.locator("#said")))
    text = "\n".join(said)
    if os.environ.get("TRANSCRIPT") == "write":
        KEPT.write_text(text)
    assert text == KEPT.read_text()


def chapter(title: str, part: Locator) -> str:
    return f"# {title}\n{part.aria_snapshot()}\n"


def test_each_button_is_called_what_it_shows(site: Site, phone: Phone) -> None:
    page: Page = steps.join(phone.page, site, "Ana")
    for button in page.get_by_role("button").all():
        name = button.get_attribute("aria-label")
        assert name is None or button.inner_text().strip() in name
