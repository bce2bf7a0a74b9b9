"""A coach in a corridor and at a desk: one hand, the keyboard, the wall without a signal."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.clinic import Clinic
from tests.browser.screens import today

pytestmark = pytest.mark.browser

ITEMS = ".review > li:not([hidden])"


@pytest.fixture
def review(clinic: Clinic) -> Page:
    """The coach's phone, with Review on it."""
    page = clinic.page("coach")
    page.goto("/coach")
    return page


def test_done_leaves_at_once_and_undo_brings_it_back(review: Page) -> None:
    before = review.locator(ITEMS).count()
    review.get_by_role("button", name="Done").first.tap()
    expect(review.locator(ITEMS)).to_have_count(before - 1)
    review.get_by_role("button", name="Undo").tap()
    expect(review.locator(ITEMS)).to_have_count(before)
    review.reload()
    expect(review.locator(ITEMS)).to_have_count(before)


def test_the_keyboard_walks_answers_and_undoes(review: Page) -> None:
    before = review.locator(ITEMS).count()
    for key in "jjk":
        review.keyboard.press(key)
    expect(review.locator(ITEMS).first).to_be_focused()
    review.keyboard.press("d")
    expect(review.locator(ITEMS)).to_have_count(before - 1)
    expect(review.locator("#toast")).to_contain_text("Undo")
    review.keyboard.press("u")
    expect(review.locator(ITEMS)).to_have_count(before)
    review.keyboard.press("r")
    review.keyboard.type("dju?")
    expect(review.locator("textarea:focus")).to_have_value("dju?")
    review.keyboard.press("Escape")
    review.keyboard.press("?")
    expect(review.get_by_role("dialog", name="Keys")).to_be_visible()


def test_a_thumb_to_the_right_is_done(review: Page) -> None:
    before = review.locator(ITEMS).count()
    swipe(review, 200)
    expect(review.locator(ITEMS)).to_have_count(before - 1)
    review.get_by_role("button", name="Undo").click()
    expect(review.locator("#toast")).to_contain_text("back in the list")
    expect(review.locator(ITEMS)).to_have_count(before)


def test_a_short_slip_of_the_thumb_does_nothing(review: Page) -> None:
    before = review.locator(ITEMS).count()
    swipe(review, 60)
    expect(review.locator(ITEMS)).to_have_count(before)


def test_what_cannot_be_sent_stays_with_its_words(review: Page) -> None:
    before = review.locator(ITEMS).count()
    review.get_by_label("Your thanks").first.fill("You stayed with it.")
    review.context.set_offline(True)
    review.get_by_role("button", name="Recognise").first.tap()
    expect(review.locator("#toast")).to_contain_text("there is no connection")
    expect(review.locator(ITEMS)).to_have_count(before)
    expect(review.get_by_label("Your thanks").first).to_have_value("You stayed with it.")
    review.context.set_offline(False)


def test_words_that_point_at_a_patient_come_back_with_what_to_change(review: Page) -> None:
    review.get_by_label("Your thanks").first.fill("Thank you for Mrs Oakley")
    review.get_by_role("button", name="Recognise").first.tap()
    expect(review.locator(".error").first).to_contain_text("could tell who a patient is")
    expect(review.get_by_label("Your thanks").first).to_have_value("Thank you for Mrs Oakley")


def test_the_wall_opens_without_a_signal_and_forgets_at_sign_out(clinic: Clinic) -> None:
    page = clinic.laptop("coach")
    today(clinic, page)
    page.goto("/coach/huddle")
    with page.expect_response("**/api/huddle*"):
        page.get_by_role("button", name="Make today’s sheet").click()
    page.wait_for_load_state("networkidle")
    page.context.set_offline(True)
    page.goto("/huddle-wall")
    first = page.locator("#wall-text")
    expect(page.locator("#wall-label")).to_have_text("What we want to become")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#wall-label")).to_have_text("A story")
    first.click()
    expect(page.locator("#wall-back")).to_be_visible()
    assert page.evaluate(IN_CACHES, first.text_content()) == 0
    page.context.set_offline(False)
    page.goto("/settings")
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/signin")
    page.goto("/huddle-wall")
    expect(first).to_contain_text("No sheet is on this device")


def swipe(page: Page, far: int) -> None:
    box = page.locator(ITEMS).first.bounding_box()
    assert box
    touch = page.context.new_cdp_session(page)
    start, y = 60, box["y"] + 30
    places = [start + far * step // 8 for step in range(9)]
    for kind, x in [("touchStart", start), *(("touchMove", x) for x in places)]:
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y}]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


IN_CACHES = """async (words) => {
    let found = 0;
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
            if ((await (await cache.match(request)).text()).includes(words)) found += 1;
        }
    }
    return found;
}"""
