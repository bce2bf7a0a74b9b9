"""A list is looked at, then done whole or not at all; each link is shown once and lets one person in."""

import io
import re

from app.accounts.models import Invitation, Membership, Person, Session, Team
from tests.administration.conftest import LIST
from tests.conftest import PASSWORD


def parts(person):
    rows = Membership.select(Membership, Team).join(Team).where(Membership.person == person)
    return sorted((row.team.name, row.role) for row in rows)


def mark_of(page):
    return re.search(r'name="mark" value="(\w+)"', page)[1]


def look(browser, text):
    return browser.post("/admin/roster/previews", data={"text": text})


def keep(browser, text):
    mark = mark_of(look(browser, text).text)
    return browser.post("/admin/roster/files", data={"text": text, "mark": mark})


def link_in(page):
    return re.search(r'value="http://[^"]*(/join/[^"]+)"', page)[1]


def test_looking_changes_nothing(browser):
    page = look(browser, LIST + "Omar Bell,omar,Ward 9,coach\n").text
    assert "Nina Ford" in page
    assert "Ward 9" in page
    assert (Invitation.select().count(), Team.select().count()) == (0, 1)


def test_a_file_is_looked_at_too(browser):
    file = (io.BytesIO(b"\xef\xbb\xbf" + LIST.encode()), "people.csv")
    assert "Nina Ford" in browser.post("/admin/roster/previews", data={"file": file}).text


def test_faults_keep_what_was_sent(browser):
    answer = look(browser, LIST.replace("clinician", "boss"))
    assert answer.status_code == 422
    assert "Line 2, role: Write clinician, coach or admin." in answer.text
    assert "Nina Ford,nina@ward.org,Ward 3,boss" in answer.text


def test_who_is_new_joins_all_their_teams_by_one_link(browser, client):
    text = LIST + "Nina Ford,nina@ward.org,Ward 9,coach\n"
    link = link_in(keep(browser, text).text)
    page = client.get(link).text
    assert 'value="Nina Ford"' in page
    assert 'value="nina@ward.org"' in page
    data = {"name": "Nina Ford", "sign_in_name": "nina@ward.org", "password": PASSWORD}
    assert client.post(link, data=data).status_code == 303
    nina = Person.get(Person.sign_in_name == "nina@ward.org")
    assert parts(nina) == [("Ward 3", "clinician"), ("Ward 9", "coach")]
    assert "Left as they are (1)" in look(browser, text).text


def test_a_second_list_replaces_a_lost_link(browser, client):
    first = link_in(keep(browser, LIST).text)
    second = link_in(keep(browser, LIST).text)
    assert client.get(first).status_code == 404
    assert client.get(second).status_code == 200


def test_people_who_are_here_get_the_parts_of_the_list(browser, clinician):
    answer = keep(browser, "name,sign_in_name,team,role\nA.,ana.souza,Ward 3,coach\n")
    assert "Nobody was new" in answer.text
    assert parts(clinician) == [("Ward 3", "clinician"), ("Ward 3", "coach")]
    assert Person.get_by_id(clinician.id).name == "Ana Souza"


def test_nobody_leaves_by_a_list(browser, clinician, colleague, coach):
    page = look(browser, LIST).text
    assert all(one.name in page for one in (clinician, colleague, coach))
    keep(browser, LIST)
    assert Membership.select().count() == 4


def test_what_was_not_looked_at_is_not_done(browser, team):
    mark = mark_of(look(browser, LIST).text)
    Person.create(name="Nina Ford", sign_in_name="nina@ward.org")
    answer = browser.post("/admin/roster/files", data={"text": LIST, "mark": mark})
    assert answer.status_code == 409
    assert "Something changed here in the meantime" in answer.text
    assert Invitation.select().count() == 0


def test_after_a_while_they_are_asked_again_and_the_list_stays(browser):
    mark = mark_of(look(browser, LIST).text)
    Session.update(confirmed_at=None).execute()
    answer = browser.post("/admin/roster/files", data={"text": LIST, "mark": mark})
    assert answer.status_code == 403
    assert "nina@ward.org" in answer.text
    assert Invitation.select().count() == 0


def test_the_links_are_a_file_without_formulas(browser):
    page = keep(browser, LIST).text
    table = re.search(r'name="table" hidden>([^<]*)<', page)[1]
    answer = browser.post("/admin/roster/links", data={"table": table})
    assert answer.headers["Content-Disposition"] == 'attachment; filename="doorway-links.csv"'
    assert answer.text.startswith("\ufeffname,sign_in_name,link\r\nNina Ford,nina@ward.org,http")


def test_a_thousand_people_come_in_at_once(browser):
    lines = "".join(f"Nina {n},nina{n},Ward {n % 20},clinician\n" for n in range(1000))
    page = keep(browser, "name,sign_in_name,team,role\n" + lines).text
    assert page.count("/join/") >= 1000
    assert Invitation.select().count() == 1000
