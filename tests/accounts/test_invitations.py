"""Invitations let in one person, once, for fourteen days."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from app import clock, db
from app.accounts import access, invitations, people
from app.accounts.forms import JoinForm
from app.accounts.models import Invitation, Person


def form(name: str = "Eva Lang", sign_in_name: str = "") -> JoinForm:
    return JoinForm(name=name, sign_in_name=sign_in_name, password="plain words for Eva")


def test_a_code_lets_one_person_into_its_team_in_its_role(team):
    person = people.add_invited(invitations.issue(team, "coach"), form())
    assert person.sign_in_name == "eva.lang"
    assert access.teams_of(person, "coach") == [team]


def test_a_used_code_lets_nobody_else_in(team):
    code = invitations.issue(team, "clinician")
    people.add_invited(code, form())
    with pytest.raises(invitations.Spent):
        people.add_invited(code, form("Finn Hall"))
    assert Person.select().count() == 1


@pytest.mark.asvs("6.5.1")
def test_many_who_use_one_code_at_once_are_one_person(team):
    code = invitations.issue(team, "clinician")

    def attempt(number: int) -> bool:
        try:
            people.add_invited(code, form(f"Twin {number}"))
        except invitations.Spent:
            return False
        finally:
            db.database.close()
        return True

    with ThreadPoolExecutor(6) as threads:
        assert sum(threads.map(attempt, range(6))) == 1
    assert Person.select().count() == 1


def test_a_taken_name_leaves_the_code_good(clinician, team):
    code = invitations.issue(team, "clinician")
    with pytest.raises(people.NameTaken):
        people.add_invited(code, form(sign_in_name="ana.souza"))
    assert invitations.look(code).team == team


def test_a_suggested_name_goes_around_those_that_are_taken(clinician, team):
    person = people.add_invited(invitations.issue(team, "clinician"), form("Ana Souza"))
    assert person.sign_in_name == "ana.souza2"


def test_a_code_is_good_for_fourteen_days(team, monkeypatch):
    code = invitations.issue(team, "clinician")
    later = clock.now() + timedelta(days=14)
    monkeypatch.setattr(clock, "now", lambda: later)
    with pytest.raises(invitations.Spent):
        invitations.look(code)
    with pytest.raises(invitations.Spent):
        people.add_invited(code, form())


def test_a_wrong_code_is_unknown(team):
    with pytest.raises(invitations.Unknown):
        invitations.look("made-up")


def test_the_database_does_not_know_the_code(team):
    code = invitations.issue(team, "clinician")
    assert code not in str(Invitation.select().dicts().get())
