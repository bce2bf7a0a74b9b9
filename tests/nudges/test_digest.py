"""One line by e-mail as clinic hours begin: only for who asked, once, and never a word of practice."""

import queue
from contextlib import closing
from datetime import UTC, datetime, time, timedelta

import pytest

from app import config
from app.accounts import hours
from app.accounts.hours import ClinicHours, Window
from app.nudges import digest
from app.nudges.models import Digest
from tests.accounts.mail_server import MailServer

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
SUNDAY = MONDAY - timedelta(days=1)
ADDRESS = "ana@clinic.example.org"


@pytest.fixture
def server(settings, monkeypatch):
    with closing(MailServer()) as running:
        monkeypatch.setenv("SMTP_URL", running.url)
        config.current.cache_clear()
        yield running
    config.current.cache_clear()


@pytest.fixture
def ana(clinician):
    """She works on Mondays from eight to twelve, in UTC."""
    clinician.zone = "UTC"
    clinician.hours = hours.dump(ClinicHours((Window(0, time(8), time(12), 20),), 1))
    clinician.save()
    return clinician


def letters(server):
    found = []
    while True:
        try:
            found.append(server.letters.get(timeout=0.5))
        except queue.Empty:
            return found


def test_a_line_comes_as_clinic_hours_begin_and_only_once(server, ana):
    digest.set_address(ana, ADDRESS, SUNDAY)
    passes = [digest.run(MONDAY + timedelta(minutes=minute)) for minute in (-5, 0, 1, 30, 90)]
    assert passes == [0, 1, 0, 0, 0]
    [(to, letter)] = letters(server)
    assert to == ADDRESS
    assert "A card waits in Doorway" in letter
    assert ana.name not in letter


def test_it_comes_again_the_next_week(server, ana):
    digest.set_address(ana, ADDRESS, SUNDAY)
    hourly = [digest.run(SUNDAY + timedelta(hours=hour)) for hour in range(24 * 9)]
    assert sum(hourly) == 2


def test_nobody_gets_one_who_did_not_ask(server, ana):
    assert digest.run(MONDAY) == 0
    digest.set_address(ana, ADDRESS, SUNDAY)
    digest.set_address(ana, "", SUNDAY)
    assert digest.run(MONDAY) == 0
    assert Digest.select().count() == 0


def test_none_comes_while_paused(server, ana):
    digest.set_address(ana, ADDRESS, SUNDAY)
    ana.paused_until = MONDAY + timedelta(hours=2)
    ana.save()
    assert digest.run(MONDAY) == 0


def test_new_clinic_hours_are_heard_of_within_a_day(server, ana):
    digest.set_address(ana, ADDRESS, SUNDAY - timedelta(days=5))
    ana.hours = hours.dump(ClinicHours((Window(4, time(9), time(12), 20),), 1))
    ana.save()
    friday = MONDAY - timedelta(days=3) + timedelta(hours=1)
    assert sum(digest.run(friday + timedelta(hours=hour)) for hour in range(-60, 24)) == 1


def test_the_settings_offer_it_only_where_mail_can_be_sent(server, signed_in, ana):
    browser = signed_in(ana)
    assert "One line by e-mail" in browser.get("/settings").text
    wrong = browser.post("/settings/digest", data={"address": "ana at clinic"})
    assert (wrong.status_code, "Write it like" in wrong.text, "ana at clinic" in wrong.text) == (
        422,
        True,
        True,
    )
    assert browser.post("/settings/digest", data={"address": ADDRESS}).status_code == 303
    assert digest.address_of(ana) == ADDRESS


def test_without_a_mail_server_nothing_is_offered(signed_in, ana):
    assert "One line by e-mail" not in signed_in(ana).get("/settings").text
