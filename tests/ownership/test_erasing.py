"""An erased person is in no table any more; what others have, and what was told of the team, stays."""

import pytest

from app.accounts.models import Person, Session
from app.coaching import needs
from app.coaching.models import Answer, Message, Need
from app.ownership import erasing
from app.practice.totals import TeamWeek
from tests.coaching.shares import NOON
from tests.conftest import add_person
from tests.ownership import rows
from tests.ownership.rows import Life


@pytest.fixture
def zoe(team):
    return add_person("Zoe Quill", team, "clinician")


def test_nothing_of_the_person_is_in_any_table(team, zoe):
    Life(zoe, team, "zanzibar")
    Message.delete().execute()  # a coach's words to a team stay: see below
    erasing.erase(zoe, zoe, NOON)
    kept = str(rows.everything())
    assert not any(word in kept.casefold() for word in ("zanzibar", "quill", "zoe"))
    for model in rows.models():
        for column in rows.persons_columns(model):
            assert not model.select().where(getattr(model, column) == zoe.id).exists()


def test_rows_of_others_and_published_weeks_stay_to_the_letter(team, clinician):
    Life(clinician, team, "bystander")
    TeamWeek.create(team=team, week=NOON.date(), figures={"uses": 40})
    before = rows.everything()
    zoe = add_person("Zoe Quill", team, "clinician")
    Life(zoe, team, "zanzibar")
    erasing.erase(zoe, zoe, NOON)
    after = rows.everything()
    assert {table for table in before if before[table] - after[table]} == set()
    assert Person.get_by_id(clinician.id).name == "Ana Souza"


def test_what_she_did_as_a_coach_names_her_no_more(team, zoe):
    Life(zoe, team, "zanzibar", is_actor=True)
    erasing.erase(zoe, zoe, NOON)
    for model in rows.models():
        for column in rows.persons_columns(model):
            assert not model.select().where(getattr(model, column) == zoe.id).exists()
    assert Message.get().person.name == "A former colleague"


def test_answers_to_others_stay_from_a_former_colleague(team, clinician, coach, signed_in):
    needs.ask(clinician, "A chair in every room", False, team)
    needs.answer(coach, Need.get().id, "working", "Ordered.", 0)
    erasing.erase(coach, coach, NOON)
    page = signed_in(clinician).get("/team").text
    assert "Ordered." in page
    assert "A former colleague" in page
    assert "Cleo" not in page
    assert Answer.get().coach.password_hash is None


def test_the_page_wants_the_sign_in_name_and_ends_every_session(signed_in, clinician):
    browser, phone = signed_in(clinician), signed_in(clinician)
    wrong = browser.post("/settings/data/erasures", data={"sign_in_name": "somebody"})
    assert (wrong.status_code, Person.select().count()) == (422, 1)
    assert "Type your sign-in name" in wrong.text
    done = browser.post("/settings/data/erasures", data={"sign_in_name": "Ana.Souza "})
    assert (done.status_code, done.location) == (303, "/erased")
    assert "Your account is erased" in browser.get("/erased").text
    assert Person.select().count() == Session.select().count() == 0
    assert phone.get("/settings").status_code == 302


def test_it_asks_first_whether_it_is_you(signed_in, clinician):
    browser = signed_in(clinician)
    Session.update(confirmed_at=None).execute()
    answer = browser.post("/settings/data/erasures", data={"sign_in_name": "ana.souza"})
    assert answer.location.startswith("/confirm?next=")
    assert Person.select().count() == 1


@pytest.fixture
def admin(team):
    return add_person("Ada Lund", team, "admin")


def erased(browser):
    return browser.post("/settings/data/erasures", data={"sign_in_name": "ada.lund"})


def test_the_only_administrator_is_told_what_to_do_first(signed_in, admin, clinician):
    browser = signed_in(admin)
    assert "flask --app app erase ada.lund" in browser.get("/settings/data").text
    answer = erased(browser)
    assert (answer.status_code, "you are the only administrator" in answer.text) == (409, True)
    assert browser.get("/admin").status_code == 200
    assert "only administrator" not in signed_in(clinician).get("/settings/data").text


def test_with_another_administrator_they_are_erased_as_anybody(signed_in, admin, team):
    add_person("Bo Lund", team, "admin")
    assert erased(signed_in(admin)).location == "/erased"
    assert [one.name for one in Person.select()] == ["Bo Lund"]


def test_the_terminal_erases_the_only_administrator_and_says_how_to_make_another(app, admin):
    told = app.test_cli_runner().invoke(args=["erase", "ada.lund", "--yes"])
    assert "invite TEAM --role admin" in told.output
    assert Person.select().count() == 0


def test_the_terminal_asks_unless_told_not_to(app, clinician):
    run = app.test_cli_runner()
    assert run.invoke(args=["erase", "ana.souza"], input="n\n").exit_code == 1
    assert Person.select().count() == 1
    assert run.invoke(args=["erase", "ana.souza", "--yes"]).exit_code == 0
    assert Person.select().count() == 0
    assert run.invoke(args=["erase", "ana.souza", "--yes"]).exit_code == 1
