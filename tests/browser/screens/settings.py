"""Settings, the ways in and a person’s own data."""

from datetime import date, timedelta

from playwright.sync_api import Page

from tests.browser.clinic import Clinic
from tests.browser.screens.reach import Screen, at, follow, press, send_as_it_is, today


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


def be_asked_to_confirm(clinic: Clinic, page: Page) -> None:
    clinic.let_confirming_lapse()
    page.goto("/confirm?next=/settings/ways-in")


def refuse_to_confirm(clinic: Clinic, page: Page) -> None:
    send_as_it_is("Confirm")(clinic, page)
    clinic.have_all_confirm()


SCREENS = (
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
)
