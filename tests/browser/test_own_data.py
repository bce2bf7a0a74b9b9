"""A person takes their data along and erases their account; their phone keeps nothing either."""

import json
import zipfile

import pytest
from playwright.sync_api import expect

from tests.browser.clinic import Clinic
from tests.browser.screens import today

pytestmark = pytest.mark.browser

KEPT = """async () => {
    const base = document.querySelector("link[rel=stylesheet]").href.split("/css/")[0];
    const { everything } = await import(`${base}/shared/queue.js`);
    const { current } = await import(`${base}/shared/state.js`);
    return [(await current())?.user ?? null, (await everything()).length];
}"""


def test_what_is_downloaded_is_ones_own_and_erasing_leaves_the_phone_empty(clinic: Clinic) -> None:
    page = clinic.page("clinician")
    today(clinic, page)
    page.goto("/settings/data")
    page.get_by_role("button", name="Prepare a copy").click()
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download my data").click()
    with zipfile.ZipFile(waiting.value.path()) as archive:
        account = json.loads(archive.read("export.json"))["account"]
    assert account["sign_in_name"] == "demo-clinician"
    assert page.evaluate(KEPT)[0] is not None
    page.get_by_label("To erase it").fill("demo-clinician")
    page.get_by_role("button", name="Erase my account").click()
    expect(page.get_by_role("heading", name="Your account is erased")).to_be_visible()
    page.wait_for_function(f"async () => JSON.stringify(await ({KEPT})()) === '[null,0]'")
    page.goto("/settings")
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
