"""People: what they are where, changed with a box ticked; and leaving in one step."""

import re
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier, BrokenBarrierError

import pytest

from app import clock, db
from app.accounts import audit, handover, people, sessions
from app.accounts.models import Handover, Membership, Recovery, Session, Team
from app.administration import roles
from app.nudges import digest
from app.nudges.models import Subscription
from app.practice.models import Moment
from app.practice.sharing import Shared
from tests.coaching.shares import log_moment
from tests.conftest import PASSWORD, add_person


def parts(person):
    return sorted(row.role for row in Membership.select().where(Membership.person == person))


def post(browser, person, what, **data):
    return browser.post(f"/admin/people/{person.id}/{what}", data={"sure": "yes"} | data)


def test_people_are_found_by_a_part_of_their_name(browser, clinician, colleague):
    page = browser.get("/admin/people?q=SOU").text
    assert "Ana Souza" in page
    assert "Ben Okoro" not in page


def test_an_account_says_whether_they_ever_signed_in_and_no_more(browser, clinician):
    assert "Has not signed in yet." in browser.get(f"/admin/people/{clinician.id}").text
    sessions.begin(clinician, "Firefox on Android")
    page = browser.get(f"/admin/people/{clinician.id}").text
    assert "Has signed in." in page
    assert "Firefox" not in page


def test_somebody_coaches_two_teams(browser, clinician, team):
    other = Team.create(name="Ward 9")
    for one in (team, other):
        assert post(browser, clinician, "roles", team=one.id, role="coach").status_code == 303
    assert parts(clinician) == ["clinician", "coach", "coach"]
    post(browser, clinician, "roles", team=team.id, role="clinician")
    assert parts(clinician) == ["clinician", "coach"]


def test_a_change_needs_the_box(browser, clinician, team):
    data = {"team": team.id, "role": "coach"}
    for what in ("roles", "roles/deletions"):
        answer = browser.post(f"/admin/people/{clinician.id}/{what}", data=data)
        assert (answer.status_code, "Tick the box" in answer.text) == (422, True)
    assert parts(clinician) == ["clinician"]


def test_who_leaves_a_team_takes_what_they_showed_along(browser, clinician, team):
    log_moment(clinician, share="team", note="Sat down")
    post(browser, clinician, "roles/deletions", team=team.id, role="clinician")
    assert (parts(clinician), Shared.select().count(), Moment.select().count()) == ([], 0, 1)


@pytest.mark.asvs("7.4.2")
def test_a_leaver_is_out_everywhere_at_once_and_keeps_what_is_theirs(
    browser, clinician, team, signed_in
):
    log_moment(clinician, share="team", note="Sat down")
    theirs = signed_in(clinician)
    handover.issue(clinician)
    Subscription.create(person=clinician, endpoint="https://x.invalid/1", p256dh="", auth="")
    digest.set_address(clinician, "ana@ward.org", clock.now())
    assert post(browser, clinician, "leaving").status_code == 303
    assert digest.address_of(clinician) == ""
    assert theirs.get("/settings").status_code == 302
    assert (parts(clinician), Subscription.select().count(), Handover.select().count()) == (
        [],
        0,
        0,
    )
    assert Shared.select().count() == 0
    assert Moment.get().note == "Sat down"
    assert people.by_password("ana.souza", PASSWORD) == clinician
    assert signed_in(clinician).get("/story").status_code == 200


@pytest.mark.asvs("7.4.5")
def test_an_administrator_signs_somebody_out_everywhere_who_can_read_it(
    browser, admin, clinician, signed_in
):
    theirs = [signed_in(clinician), signed_in(clinician)]
    assert "Tick the box" in browser.post(f"/admin/people/{clinician.id}/sessions/endings").text
    assert post(browser, clinician, "sessions/endings").status_code == 303
    assert [one.get("/settings").status_code for one in theirs] == [302, 302]
    assert parts(clinician) == ["clinician"]
    told = [one.what for one in audit.about(clinician)]
    assert told == ["Your sign-ins elsewhere were ended"]


def test_leaving_needs_the_box(browser, clinician):
    answer = browser.post(f"/admin/people/{clinician.id}/leaving", data={})
    assert answer.status_code == 422
    assert parts(clinician) == ["clinician"]


def test_the_last_administrator_stays(browser, admin, team):
    for answer in (
        post(browser, admin, "leaving"),
        post(browser, admin, "roles/deletions", team=team.id, role="admin"),
    ):
        assert answer.status_code == 409
        assert "Somebody has to administer." in answer.text
    assert parts(admin) == ["admin"]
    assert browser.get("/admin").status_code == 200


def test_who_administers_no_more_goes_to_today(browser, admin, team):
    add_person("Bo Lund", team, "admin")
    answer = post(browser, admin, "roles/deletions", team=team.id, role="admin")
    assert (answer.status_code, answer.location) == (303, "/")


@pytest.mark.parametrize(
    "ending",
    [
        lambda by, person, team: roles.let_go(by, person),
        lambda by, person, team: roles.end(by, person, team, "admin"),
    ],
    ids=["let go", "end"],
)
def test_two_administrators_who_end_each_other_at_once_leave_one(admin, team, monkeypatch, ending):
    other = add_person("Bo Lund", team, "admin")
    both_are_there = Barrier(2)
    counts = roles._must_have_admin

    def count_together():
        with suppress(BrokenBarrierError):  # where one waits for the other's row, only one comes
            both_are_there.wait(0.3)
        counts()

    def end(pair):
        try:
            ending(*pair, team)
        except roles.LastAdmin:
            return "kept"
        finally:
            db.database.close()
        return "gone"

    monkeypatch.setattr(roles, "_must_have_admin", count_together)
    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(end, [(admin, other), (other, admin)]))
    assert sorted(done) == ["gone", "kept"]


@pytest.mark.parametrize(
    "what", ["roles", "roles/deletions", "leaving", "sessions/endings", "links"]
)
def test_who_signed_in_long_ago_is_asked_again_first(browser, clinician, team, what):
    Session.update(confirmed_at=None).execute()
    answer = post(browser, clinician, what, team=team.id, role="coach")
    assert answer.location == f"/confirm?next=/admin/people/{clinician.id}"
    assert parts(clinician) == ["clinician"]


def test_a_change_leaves_a_line_with_ids_and_no_name(browser, admin, clinician, capsys):
    post(browser, clinician, "leaving")
    [line] = [line for line in capsys.readouterr().err.splitlines() if "administered" in line]
    assert "act='let go'" in line
    assert f"administrator={admin.id} person={clinician.id}" in line
    assert "Ana" not in line


def test_who_is_let_go_can_read_that_they_were(browser, admin, clinician):
    post(browser, clinician, "leaving")
    [told] = audit.about(clinician)
    assert told.what == "You were taken out of all teams and signed out everywhere"
    assert told.by == admin.name


def test_a_person_who_is_not_there_is_nowhere(browser):
    assert browser.get("/admin/people/999").status_code == 404
    assert browser.post("/admin/people/999/leaving", data={"sure": "yes"}).status_code == 404


def test_an_administrator_helps_a_coach_back_in_who_can_read_who_did_it(
    browser, admin, coach, client
):
    assert "Tick the box" in browser.post(f"/admin/people/{coach.id}/links").text
    page = post(browser, coach, "links").text
    link = re.search(r"http://localhost:8000(/recover/[\w-]+)", page)[1]
    assert client.post(link).location == "/settings/ways-in"
    told = [(one.what, one.by) for one in audit.about(coach)]
    assert ("A link was made that signs you in", admin.name) in told


def test_no_administrator_makes_a_link_for_another_nor_for_a_clinician(
    browser, clinician, coach, team
):
    other = add_person("Bo Lund", team, "admin")
    Membership.create(person=other, team=team, role="coach")
    for person in (clinician, other):
        assert "Make a link" not in browser.get(f"/admin/people/{person.id}").text
        assert post(browser, person, "links").status_code == 404
    assert "Make a link" in browser.get(f"/admin/people/{coach.id}").text
    assert Recovery.select().count() == 0
