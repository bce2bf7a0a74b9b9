"""Every screen of Doorway in every state it has, whose it is, and how they get there."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from playwright.sync_api import Page

from app.coaching.measures_file import TEMPLATE
from tests.browser.clinic import Clinic, join

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


def today(clinic: Clinic, page: Page) -> None:
    page.goto("/")
    page.locator("#card[data-skill]").wait_for()
    page.evaluate("navigator.serviceWorker.ready")


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


def nudge(clinic: Clinic, page: Page) -> None:
    shown = page.locator("#card").get_attribute("data-skill")
    clinic.open_nudge("sit-down" if shown != "sit-down" else "get-to-eye-level")
    today(clinic, page)
    page.get_by_text("A nudge is open").wait_for()


def fill_sheet(clinic: Clinic, page: Page) -> None:
    page.locator("#log-chips button").first.click()
    page.get_by_label("A few words").fill("I took my time, and the real question came out.")
    page.locator("#log label", has_text="My team").click()


def close_sheet(clinic: Clinic, page: Page, button: str = "Done") -> None:
    press(button)(clinic, page)
    page.locator("#log").wait_for(state="hidden")
    page.locator("#said", has_text=re.compile(r"(Saved|Undone)\.")).wait_for()


def undo(clinic: Clinic, page: Page) -> None:
    close_sheet(clinic, page, "Undo")


def work_first(clinic: Clinic, page: Page) -> None:
    press("It worked")(clinic, page)
    close_sheet(clinic, page)
    page.locator("#offer-install").wait_for()


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


def offered_nudges(clinic: Clinic, page: Page) -> None:
    page.locator("#install-close").click()
    page.locator("#offer-push").wait_for()
    page.locator("#offer-push").scroll_into_view_if_needed()


def refuse(clinic: Clinic, page: Page) -> None:
    page.goto("/settings")
    page.get_by_label("Your name").fill("")
    send_as_it_is("Save name and time zone")(clinic, page)


def work_otherwise_this_week(clinic: Clinic, page: Page) -> None:
    page.goto("/settings")
    page.get_by_label("This week only").check()
    press("Save clinic hours")(clinic, page)
    page.get_by_text("These hours hold this week only.").wait_for()


def be_away(clinic: Clinic, page: Page) -> None:
    first = page.get_by_label("First day away").input_value()
    page.get_by_label("Away until").fill(str(date.fromisoformat(first) + timedelta(days=7)))
    press("Save time away")(clinic, page)
    page.get_by_text("Quiet from").wait_for()


def be_asked_about_nudges(clinic: Clinic, page: Page) -> None:
    clinic.offer_to_stop_nudges()
    page.goto("/settings")
    page.get_by_text("Are nudges still welcome?").wait_for()


def pause(clinic: Clinic, page: Page) -> None:
    page.goto("/settings")
    press("For a week")(clinic, page)
    page.get_by_text("Nudges are paused until").wait_for()


def try_devices(clinic: Clinic, page: Page) -> None:
    clinic.add_devices()
    page.goto("/settings")
    press("Test Safari on iPhone")(clinic, page)
    page.locator("#devices [role=status]").scroll_into_view_if_needed()


def write_thanks(clinic: Clinic, page: Page) -> None:
    page.goto("/coach")
    page.get_by_label("Your thanks").first.focus()
    page.locator("form[data-thanks] .chips").first.wait_for()


def write_of_scores(clinic: Clinic, page: Page) -> None:
    page.goto("/coach/messages")
    field = page.get_by_label("A few lines to your team")
    field.fill("We need to improve our patient satisfaction score this month.\nThe scores are in.")
    page.get_by_role("button", name="Use this").nth(1).wait_for()


def unfold_sentences(clinic: Clinic, page: Page) -> None:
    page.locator("summary", has_text="How your sentences were read").click()


def unfold_story(clinic: Clinic, page: Page) -> None:
    page.goto("/story")
    page.locator("summary", has_text="Tell colleagues").first.click()


def unfold_asking(clinic: Clinic, page: Page) -> None:
    page.goto("/team")
    page.locator("summary", has_text="Ask for what you need").click()


def start_study(clinic: Clinic, page: Page) -> None:
    """As from next week, approved the day before yesterday."""
    page.goto("/coach/study")
    page.get_by_label("Who approved it").fill("Riverside Ethics Board")
    page.get_by_label("Its reference").fill("RB 26/114")
    page.get_by_label("Approved on").fill(str(date.today() - timedelta(days=2)))
    page.get_by_label("First day").fill(str(date.today() + timedelta(days=7)))
    press("Start the study")(clinic, page)
    page.locator("summary", has_text="Stop this study").click()


def find_result(clinic: Clinic, page: Page) -> None:
    clinic.end_study()
    page.goto("/coach/study")
    page.locator("summary", has_text="How it is worked out").click()


def unfold_rules(clinic: Clinic, page: Page) -> None:
    page.goto("/coach/progress")
    page.locator("summary", has_text="How this is read").first.click()


def refuse_note(clinic: Clinic, page: Page) -> None:
    page.goto("/coach/progress")
    page.locator("summary", has_text="Add a note").click()
    send_as_it_is("Add the note")(clinic, page)


def bring_in(text: str) -> Reach:
    """Have lines looked at, as a coach would who pasted them."""

    def reach(clinic: Clinic, page: Page) -> None:
        page.goto("/coach/progress/measures")
        page.get_by_label("Or the lines themselves").fill(text)
        press("Look at it first")(clinic, page)
        page.locator(".notice.errors, #preview").first.wait_for()

    return reach


def keep_months(clinic: Clinic, page: Page) -> None:
    press("Keep these months")(clinic, page)
    page.get_by_text("Kept. You can undo it below.").wait_for()


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


def show_keys(clinic: Clinic, page: Page) -> None:
    page.goto("/coach")
    page.keyboard.press("?")
    page.locator("#keys").wait_for()


def ask_for_story(clinic: Clinic, page: Page) -> None:
    page.goto("/coach")
    page.get_by_role("button", name="Offer for huddle").first.click()
    page.locator("[data-asked]").first.wait_for()


def empty_draft(clinic: Clinic, page: Page) -> None:
    page.get_by_label("Your draft").fill("")
    send_as_it_is("Change the draft")(clinic, page)


def show_wall(clinic: Clinic, page: Page) -> None:
    page.goto("/coach/huddle")
    page.wait_for_load_state("networkidle")
    page.goto("/huddle-wall")
    page.locator("#wall-next:not([hidden])").wait_for()


def mistype_link(clinic: Clinic, page: Page) -> None:
    page.goto("/admin/support-links")
    page.get_by_label("Address").first.fill("nowhere")
    send_as_it_is("Save")(clinic, page)


def add_phone(clinic: Clinic, page: Page) -> None:
    """With Chromium's virtual authenticator in place of a face or a finger."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True}
    options |= {"hasUserVerification": True, "isUserVerified": True}
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    page.goto("/settings/ways-in")
    press("Sign in with this phone from now on")(clinic, page)
    page.locator("summary", has_text="Rename or remove").click()


def an_hour_later(clinic: Clinic, page: Page) -> None:
    clinic.change("update session set confirmed_at = null")
    page.goto("/settings/ways-in")


def ask_for_data_late(clinic: Clinic, page: Page) -> None:
    clinic.change("update session set confirmed_at = null")
    page.goto("/settings/data")


def ask_for_data(clinic: Clinic, page: Page) -> None:
    clinic.change("update session set confirmed_at = created_at + 3600 * 1000000")
    page.goto("/settings/data")


def unfold_purge(clinic: Clinic, page: Page) -> None:
    page.goto("/coach")
    page.locator("summary", has_text="This could identify a patient").first.click()


def help_somebody(clinic: Clinic, page: Page) -> None:
    clinic.change("update session set confirmed_at = created_at + 3600 * 1000000")
    page.goto("/coach/team")
    page.locator("aside summary").last.click()
    page.get_by_role("button", name=re.compile("^Help .* sign in$")).click()
    page.get_by_label("to sign in").wait_for()


def open_link(clinic: Clinic, page: Page) -> None:
    page.goto(clinic.site.flask("recover", "nina").strip())


def follow_first_person(clinic: Clinic, page: Page) -> None:
    page.goto("/admin/people")
    page.get_by_role("link", name="Ana Example").click()
    page.get_by_role("heading", name="Add or change").wait_for()


def open_team(clinic: Clinic, page: Page) -> None:
    page.goto("/admin/teams")
    page.get_by_role("link", name="demo").click()
    page.get_by_role("heading", name="Who is here").wait_for()


def close_unsure(clinic: Clinic, page: Page) -> None:
    page.locator("summary", has_text="Close this team").click()
    send_as_it_is("Close the team")(clinic, page)


def list_people(text: str) -> Reach:
    """Have a list looked at, as an administrator would who pasted it."""

    def reach(clinic: Clinic, page: Page) -> None:
        page.goto("/admin/roster")
        page.get_by_label("Or the lines themselves").fill(text)
        press("Look at it first")(clinic, page)
        page.locator(".notice.errors, #preview").first.wait_for()

    return reach


PEOPLE = """name,sign_in_name,team,role
Olga Fabrica,olga,Night team,coach
Pim Novella,pim,Night team,
Ben Sample,demo-ben,Riverside Clinic (demo),coach
Ana Example,demo-clinician,Riverside Clinic (demo),clinician"""


def be_asked_to_confirm(clinic: Clinic, page: Page) -> None:
    clinic.let_confirming_lapse()
    page.goto("/confirm?next=/settings/ways-in")


def refuse_to_confirm(clinic: Clinic, page: Page) -> None:
    send_as_it_is("Confirm")(clinic, page)
    clinic.have_all_confirm()


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
    Screen("settings", "clinician", at("/settings")),
    Screen("settings-errors", "clinician", refuse),
    Screen("settings-hours-added", "clinician", follow(at("/settings"), press("Add a shift"))),
    Screen("settings-hours-errors", "clinician", send_as_it_is("Save clinic hours")),
    Screen("settings-this-week", "clinician", work_otherwise_this_week),
    Screen("settings-heavy-shift", "clinician", press("Heavy shift")),
    Screen("settings-away", "clinician", be_away),
    Screen("settings-away-errors", "clinician", send_as_it_is("Save time away")),
    Screen("settings-offer", "clinician", be_asked_about_nudges),
    Screen("today-offer", "clinician", today),
    Screen("why-nudges", "clinician", at("/settings/nudges")),
    Screen("settings-devices", "clinician", try_devices),
    Screen("settings-paused", "clinician", pause),
    Screen("ways-in", "clinician", at("/settings/ways-in")),
    Screen("ways-in-errors", "clinician", send_as_it_is("Save the password")),
    Screen("ways-in-phone", "clinician", add_phone),
    Screen("ways-in-later", "clinician", an_hour_later),
    Screen("data", "clinician", at("/settings/data")),
    Screen("data-confirm-first", "clinician", ask_for_data_late),
    Screen("data-erase", "clinician", ask_for_data),
    Screen("data-copy", "clinician", press("Prepare a copy")),
    Screen("data-errors", "clinician", send_as_it_is("Erase my account")),
    Screen("data-acts", "clinician", at("/settings/data/acts")),
    Screen("data-erased", "nobody", at("/erased")),
    Screen("confirm", "clinician", be_asked_to_confirm),
    Screen("confirm-errors", "clinician", refuse_to_confirm),
    Screen("handover", "clinician", follow(at("/settings"), press("Use the installed app"))),
    Screen("not-found-inside", "clinician", at("/coach")),
    Screen("coach-today", "coach", today),
    Screen("review", "coach", at("/coach")),
    Screen("review-thanks", "coach", write_thanks),
    Screen("review-errors", "coach", send_as_it_is("Recognise")),
    Screen("review-asked", "coach", ask_for_story),
    Screen("review-keys", "coach", show_keys),
    Screen("review-purge", "coach", unfold_purge),
    Screen("data-last-coach", "coach", at("/settings/data")),
    Screen("huddle-new", "coach", at("/coach/huddle")),
    Screen("huddle", "coach", press("Make today’s sheet")),
    Screen("huddle-arranging", "coach", at("/coach/huddle?arrange=yes")),
    Screen("huddle-wall", "coach", show_wall),
    Screen("becoming", "coach", at("/coach/becoming")),
    Screen("becoming-errors", "coach", follow(at("/coach/becoming"), empty_draft)),
    Screen("needs", "coach", at("/coach/needs")),
    Screen("needs-errors", "coach", send_as_it_is("Answer")),
    Screen("progress", "coach", at("/coach/progress")),
    Screen("progress-read", "coach", unfold_rules),
    Screen("progress-errors", "coach", refuse_note),
    Screen("measures", "coach", at("/coach/progress/measures")),
    Screen("measures-errors", "coach", bring_in("month,measure,value\n2026-3,Listened,x")),
    Screen("measures-preview", "coach", bring_in(TEMPLATE)),
    Screen("measures-kept", "coach", keep_months),
    Screen("messages", "coach", at("/coach/messages")),
    Screen("messages-guard", "coach", write_of_scores),
    Screen("messages-errors", "coach", send_as_it_is("Send")),
    Screen("messages-read", "coach", unfold_sentences),
    Screen("mirror", "coach", at("/coach/mirror")),
    Screen("coach-team", "coach", at("/coach/team")),
    Screen("coach-team-invited", "coach", press("Invite a colleague")),
    Screen("coach-study", "coach", at("/coach/study")),
    Screen("coach-study-errors", "coach", send_as_it_is("Start the study")),
    Screen("coach-study-started", "coach", start_study),
    Screen("study", "clinician", at("/team/study")),
    Screen("study-joined", "clinician", press("I agree and join")),
    Screen("team-study", "clinician", at("/team")),
    Screen("coach-study-result", "coach", find_result),
    Screen("study-result", "clinician", at("/team/study")),
    Screen(
        "coach-team-code", "coach", follow(at("/coach/team"), press("Show a code for the room"))
    ),
    Screen("settings-admin", "admin", at("/settings")),
    Screen("admin", "admin", at("/admin")),
    Screen("admin-people", "admin", at("/admin/people")),
    Screen("admin-person", "admin", follow_first_person),
    Screen("admin-person-errors", "admin", send_as_it_is("Save")),
    Screen("admin-leaving-errors", "admin", send_as_it_is("End access to every team")),
    Screen("admin-teams", "admin", at("/admin/teams")),
    Screen("admin-teams-errors", "admin", send_as_it_is("Make this team")),
    Screen("admin-team", "admin", open_team),
    Screen("admin-team-invited", "admin", press("Make a link")),
    Screen("admin-team-errors", "admin", follow(open_team, close_unsure)),
    Screen("admin-roster", "admin", at("/admin/roster")),
    Screen("admin-roster-errors", "admin", list_people("name,sign_in_name,team,role\n,a,,boss")),
    Screen("admin-roster-preview", "admin", list_people(PEOPLE)),
    Screen("admin-roster-links", "admin", press("Do this")),
    Screen("admin-people-awaited", "admin", at("/admin/people")),
    Screen("admin-setup", "admin", at("/admin/setup")),
    Screen("support-links", "admin", at("/admin/support-links")),
    Screen("support-links-errors", "admin", mistype_link),
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
)

ADD_OF_NO_SKILL = """async () => {
    const base = document.querySelector("link[rel=stylesheet]").href.split("/css/")[0];
    const { add } = await import(`${base}/shared/outbox.js`);
    const { newMoment, revised } = await import(`${base}/shared/moment.js`);
    const { current } = await import(`${base}/shared/state.js`);
    const made = newMoment({ skill: "gone", outcome: "worked", source: "app" });
    await add((await current()).user, revised(made, { note: "It was quieter after that." }));
}"""
