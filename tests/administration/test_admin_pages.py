"""The administrator's pages: accounts and how it runs, never practice; nobody else opens them."""

import re
from datetime import UTC, datetime

import pytest

from app.accounts.models import Team
from app.upkeep.models import Backup, SelfCheck
from tests.coaching.shares import NOTE, counted, log_moment

ADMIN_PAGES = (
    *("/admin", "/admin/people", "/admin/teams", "/admin/roster", "/admin/setup"),
    "/admin/support-links",
)
PRACTICE = (
    *("/coach", "/coach/needs", "/coach/team", "/coach/huddle", "/api/huddle", "/coach/progress"),
    *("/coach/messages", "/coach/mirror", "/coach/becoming", "/coach/study"),
)
TABLES = (
    "moment|aspiration|plan|choice|dealt|decision|nudge|schedule|shift_check|asking"
    "|shared|shared_aspiration|recognition|need|offer|reply|sheet"
)


def pages(browser, clinician, team):
    more = (f"/admin/people/{clinician.id}", f"/admin/teams/{team.id}")
    return "".join(browser.get(path).text for path in (*ADMIN_PAGES, *more))


@pytest.mark.parametrize("path", PRACTICE)
def test_an_administrator_who_is_no_coach_reaches_no_practice_page(browser, path):
    assert browser.get(path).status_code == 404


def test_an_administrator_finds_no_shared_text_either(browser, clinician, team):
    log_moment(clinician, share="team", note=NOTE)
    assert NOTE not in pages(browser, clinician, team) + browser.get("/team").text


def test_practice_leaves_every_page_as_it_was(browser, clinician, team):
    # Byte for byte: no count, no last-seen, no who-has-not.
    before = pages(browser, clinician, team)
    for share in ("me", "coach", "team"):
        log_moment(clinician, share=share, note=NOTE)
    assert pages(browser, clinician, team) == before


def test_administration_asks_no_table_of_practice_shared_or_not(browser, clinician, team):
    log_moment(clinician, share="team", note=NOTE)
    with counted() as sent:
        pages(browser, clinician, team)
    asked = rf'(FROM|JOIN|INTO|UPDATE) "({TABLES})"'
    assert [sql for sql in sent if re.search(asked, sql)] == []


@pytest.mark.parametrize("path", ADMIN_PAGES)
def test_nobody_else_opens_them(path, clinician, coach, signed_in, client):
    for person in (clinician, coach):
        assert signed_in(person).get(path).status_code == 404
    assert client.get(path).status_code == 302


def test_only_an_administrator_is_led_there_from_settings(browser, clinician, signed_in):
    assert 'href="/admin"' in browser.get("/settings").text
    assert 'href="/admin"' not in signed_in(clinician).get("/settings").text


def test_a_silent_worker_is_said_in_words(browser):
    assert "Nothing has been planned or sent yet." in browser.get("/admin").text


def test_teams_are_told_with_how_many_accounts_they_have(browser, clinician, coach, team):
    Team.create(name="Ward 9")
    page = browser.get("/admin").text
    assert "2 people, 1 coach" in page
    assert "0 people, no coach yet" in page


def test_the_setup_says_how_long_things_last_and_who_is_asked_for_two_factors(browser):
    page = browser.get("/admin/setup").text
    assert "go after 24 months (RETENTION_MONTHS)" in page
    assert "Whoever wants one" in page


def test_the_setup_names_settings_and_no_secret(browser, app):
    page, config = browser.get("/admin/setup").text, app.config["DOORWAY"]
    assert "VAPID_SUBJECT" in page.replace("<wbr>", "")
    assert config.base_url in page
    for secret in (config.secret_key, config.vapid_private_key, config.database_url):
        assert secret not in page


def test_pages_ask_as_many_questions_however_many_people_there_are(browser, team):
    from tests.conftest import add_person

    def asked():
        with counted() as sent:
            browser.get("/admin/people")
            browser.get("/admin")
            browser.get(f"/admin/teams/{team.id}")
        return len(sent)

    browser.get("/admin")
    few = asked()
    for number in range(20):
        add_person(f"Person {number}", team, "clinician")
    assert asked() == few


def test_the_first_page_tells_the_last_backup_and_its_trial_and_no_number_of_rows(browser):
    assert "none was made here yet" in browser.get("/admin").text
    at = datetime(2026, 3, 4, 2, 15, tzinfo=UTC)
    Backup.create(file="/kept/one.backup", at=at, rows={"moment": 977})
    SelfCheck.create(day=at.date(), at=at, is_well=True, says="All 977 rows came back.")
    said = browser.get("/admin").text
    assert "Last backup: 4 March 2026, 02:15 UTC." in said and "all of it came back" in said
    assert "977" not in said
