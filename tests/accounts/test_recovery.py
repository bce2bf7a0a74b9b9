"""Links for who lost their way in: whose, how often, how long, in which browser, and who may make one."""

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from queue import Empty

import pytest

from app import clock, config, create_app
from app.accounts import recovery, sessions, throttle
from app.accounts.models import Membership, Recovery, Session, Team
from tests.accounts.mail_server import MailServer
from tests.coaching.shares import counted

HERS = {"sign_in_name": "ana@clinic.org"}


@pytest.fixture
def mail_server() -> Iterator[MailServer]:
    with closing(MailServer()) as server:
        yield server


@pytest.fixture
def settings(settings, mail_server, monkeypatch):
    """With a mail server."""
    monkeypatch.setenv("SMTP_URL", mail_server.url)
    config.current.cache_clear()
    yield config.current()
    config.current.cache_clear()


@pytest.fixture
def ana(clinician):
    """Signs in with her e-mail address."""
    clinician.sign_in_name = "ana@clinic.org"
    clinician.save()
    return clinician


def link_in(mail_server):
    to, letter = mail_server.letters.get(timeout=10)
    assert to == "ana@clinic.org"
    assert "From: doorway@clinic.org" in letter
    return re.search(r"http://localhost:8000(/recover/[\w-]+)", letter)[1]


@pytest.mark.asvs("6.5.1")
def test_a_coach_makes_a_link_that_lets_one_clinician_in_once(
    signed_in, coach, clinician, client, app, team
):
    before = signed_in(clinician)
    page = signed_in(coach).post(f"/coach/team/{team.id}/members/{clinician.id}/links").text
    link = re.search(r"http://localhost:8000(/recover/[\w-]+)", page)[1]
    assert "Ana Souza" in client.get(link).text
    assert client.post(link).location == "/settings/ways-in"
    assert before.get("/settings").status_code == 302
    assert "with a link from your coach or an administrator" in client.get("/settings/ways-in").text
    assert 'name="password"' in client.get("/settings/ways-in").text
    assert app.test_client().get(link).status_code == 410


@pytest.mark.usefixtures("settings")
def test_nobody_makes_a_link_for_a_stranger_or_for_who_may_do_more(
    signed_in, coach, colleague, outsider, team
):
    assert (
        signed_in(outsider).post(f"/coach/team/{team.id}/members/{colleague.id}/links").status_code
        == 404
    )
    Membership.create(person=colleague, team=Team.create(name="Ward 4"), role="admin")
    for person in (colleague, coach, outsider):
        answer = signed_in(coach).post(f"/coach/team/{team.id}/members/{person.id}/links")
        assert answer.status_code == 404
    assert (
        signed_in(colleague).post(f"/coach/team/{team.id}/members/{coach.id}/links").status_code
        == 404
    )
    assert Recovery.select().count() == 0


def test_a_coach_confirms_before_making_a_link(signed_in, coach, clinician, team):
    browser = signed_in(coach)
    Session.update(confirmed_at=None).execute()
    answer = browser.post(f"/coach/team/{team.id}/members/{clinician.id}/links")
    assert answer.location.startswith("/confirm?next=/coach/team")
    assert Recovery.select().count() == 0


def test_a_link_is_good_for_a_day_and_a_newer_one_replaces_it(clinician, monkeypatch):
    older, newer = recovery.issue(clinician), recovery.issue(clinician)
    with pytest.raises(recovery.Spent):
        recovery.look(older, "")
    later = clock.now() + timedelta(hours=24)
    monkeypatch.setattr(clock, "now", lambda: later)
    with pytest.raises(recovery.Spent):
        recovery.consume(newer, "")


def test_the_database_does_not_know_the_link(clinician):
    code = recovery.issue(clinician)
    assert code not in str(Recovery.select().dicts().get())


@pytest.mark.asvs("6.6.2")
def test_a_letter_lets_in_the_browser_that_asked_and_no_other(client, app, ana, mail_server):
    assert "Get a link by e-mail" in client.get("/signin").text
    assert "on its way" in client.post("/signin/mail", data=HERS).text
    link = link_in(mail_server)
    assert app.test_client().get(link).status_code == 410
    assert client.get(link).status_code == 200
    assert client.post(link).location == "/settings/ways-in"
    assert client.post(link).status_code == 410
    assert Session.get().way == "mail"


@pytest.mark.asvs("6.5.5")
def test_a_letter_is_good_for_ten_minutes(client, ana, mail_server, monkeypatch):
    client.post("/signin/mail", data=HERS)
    link, later = link_in(mail_server), clock.now() + timedelta(minutes=10)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert client.post(link).status_code == 410


def test_an_unknown_address_gets_the_same_answer_and_no_letter(client, ana, mail_server):
    known = client.post("/signin/mail", data=HERS)
    link_in(mail_server)
    for name in ("eva@clinic.org", "ana.souza", "ana@clinic.org\r\nBcc: eva@clinic.org"):
        unknown = client.post("/signin/mail", data={"sign_in_name": name})
        assert (unknown.status_code, unknown.text) == (known.status_code, known.text)
    with pytest.raises(Empty):
        mail_server.letters.get(timeout=0.2)


def test_an_unknown_address_is_as_much_work_to_the_database(client, ana, mail_server):
    def writes(name):
        with counted() as sent:
            client.post("/signin/mail", data={"sign_in_name": name})
        return [sql.split()[0] for sql in sent if not sql.startswith("SELECT")]

    assert writes("eva@clinic.org") == writes("ana@clinic.org")
    link_in(mail_server)


def test_nobody_fills_a_letter_box(client, ana):
    tries = [client.post("/signin/mail", data=HERS).status_code for _ in range(4)]
    assert tries == [200] * throttle.MAILS_PER_NAME + [429]


def test_without_a_mail_server_there_is_no_such_page(client, database, monkeypatch):
    monkeypatch.delenv("SMTP_URL")
    config.current.cache_clear()
    plain = create_app(config.current()).test_client()
    assert plain.get("/signin/mail").status_code == 404
    assert "e-mail" not in plain.get("/signin").text


@pytest.mark.asvs("7.4.3")
def test_a_link_ends_all_other_sessions(clinician):
    token = sessions.begin(clinician)
    recovery.consume(recovery.issue(clinician), "")
    assert sessions.load(token) is None
