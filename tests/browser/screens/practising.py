"""Today, My story, the library and the team, as a clinician of the demo team finds them."""

from playwright.sync_api import Page

from tests.browser.clinic import Clinic
from tests.browser.screens.reach import Screen, at, close_sheet, follow, press, send_as_it_is, today


def nudge(clinic: Clinic, page: Page) -> None:
    shown = page.locator("#card").get_attribute("data-skill")
    clinic.open_nudge("sit-down" if shown != "sit-down" else "get-to-eye-level")
    today(clinic, page)
    page.get_by_text("A nudge is open").wait_for()


def fill_sheet(clinic: Clinic, page: Page) -> None:
    page.locator("#log-chips button").first.click()
    page.get_by_label("A few words").fill("I took my time, and the real question came out.")
    page.locator("#log label", has_text="My team").click()


def undo(clinic: Clinic, page: Page) -> None:
    close_sheet(clinic, page, "Undo")


def lose_signal(clinic: Clinic, page: Page) -> None:
    page.context.set_offline(True)
    press("Tried it")(clinic, page)
    close_sheet(clinic, page)
    page.locator("[data-waiting]", has_text="waiting").wait_for()


def find_signal(clinic: Clinic, page: Page) -> None:
    page.context.set_offline(False)
    today(clinic, page)
    page.locator("[data-waiting]", has_text="waiting").wait_for(state="hidden")


def have_one_refused(clinic: Clinic, page: Page) -> None:
    page.evaluate(ADD_OF_NO_SKILL)
    today(clinic, page)
    page.locator("[data-edits] li").first.wait_for()


def throw_away(clinic: Clinic, page: Page) -> None:
    press("Throw it away")(clinic, page)
    page.locator("[data-edits] li").wait_for(state="detached")


def unfold_story(clinic: Clinic, page: Page) -> None:
    page.goto("/story")
    page.locator("summary", has_text="Tell colleagues").first.click()


def unfold_asking(clinic: Clinic, page: Page) -> None:
    page.goto("/team")
    page.locator("summary", has_text="Ask for what you need").click()


def open_plan(clinic: Clinic, page: Page) -> None:
    today(clinic, page)
    page.locator(".card-plan button").click()


def be_asked(clinic: Clinic, page: Page) -> None:
    clinic.end_shift()
    today(clinic, page)
    page.get_by_text("Did a chance arise").wait_for()


def add_earlier(clinic: Clinic, page: Page) -> None:
    page.goto("/story/moments/new?skill=sit-down")


def change_moment(clinic: Clinic, page: Page) -> None:
    unfold_story(clinic, page)
    page.get_by_role("link", name="Change or delete this moment").first.click()
    page.get_by_role("button", name="Save").wait_for()


ADD_OF_NO_SKILL = """async () => {
    const base = document.querySelector("link[rel=stylesheet]").href.split("/css/")[0];
    const { add } = await import(`${base}/shared/outbox.js`);
    const { newMoment, revised } = await import(`${base}/shared/moment.js`);
    const { current } = await import(`${base}/shared/state.js`);
    const made = newMoment({ skill: "gone", outcome: "worked", source: "app" });
    await add((await current()).user, revised(made, { note: "It was quieter after that." }));
}"""

SCREENS = (
    Screen("today-thanks", "clinician", today),
    Screen("story", "clinician", at("/story")),
    Screen("story-change", "clinician", unfold_story),
    Screen("moment-skill", "clinician", at("/story/moments/new")),
    Screen("moment-add", "clinician", add_earlier),
    Screen("moment-add-errors", "clinician", send_as_it_is("Add to my story")),
    Screen("moment-change", "clinician", change_moment),
    Screen("portfolio", "clinician", at("/story/portfolio")),
    Screen("story-aspiration", "clinician", at("/story/aspiration")),
    Screen("story-aspiration-sharing", "clinician", at("/story/aspiration/sharing")),
    Screen("story-aspiration-shared", "clinician", press("Share with my team")),
    Screen("story-huddle", "clinician", at("/story/huddle")),
    Screen("today", "clinician", today),
    Screen("today-sheet", "clinician", press("It worked")),
    Screen("today-sheet-filled", "clinician", fill_sheet),
    Screen("today-logged", "clinician", close_sheet),
    Screen("today-no-chance", "clinician", follow(today, press("No chance"))),
    Screen("today-undone", "clinician", undo),
    Screen("today-plan", "clinician", open_plan),
    Screen("today-put-away", "clinician", follow(today, press("Not today"))),
    Screen("today-waiting", "clinician", follow(press("Show a card after all"), lose_signal)),
    Screen("today-refused", "clinician", follow(find_signal, have_one_refused)),
    Screen("today-edit", "clinician", press("Edit")),
    Screen("today-nudge", "clinician", follow(throw_away, nudge)),
    Screen("skills", "clinician", at("/skills")),
    Screen("skills-found", "clinician", at("/skills?q=sit")),
    Screen("skills-narrowed", "clinician", at("/skills?tier=advanced")),
    Screen("skills-none", "clinician", at("/skills?q=zebra")),
    Screen("skill", "clinician", at("/skills/sit-down")),
    Screen("skill-caution", "clinician", at("/skills/offer-comforting-touch")),
    Screen("skill-advanced", "clinician", at("/skills/wish-worry-wonder")),
    Screen("skill-choices", "clinician", at("/skills/sit-down/choices")),
    Screen("evidence", "clinician", at("/skills/evidence")),
    Screen("team", "clinician", at("/team")),
    Screen("team-ask", "clinician", unfold_asking),
    Screen("team-ask-errors", "clinician", send_as_it_is("Ask")),
    Screen("today-asked", "clinician", be_asked),
)
