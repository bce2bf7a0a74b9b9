"""A code for a huddle lets a number of people in for fifteen minutes, typed or scanned."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest

from app import clock, db
from app.accounts import invitations, people
from app.accounts.models import Invitation, Membership, Person
from tests.conftest import PASSWORD, add_person

FORM = {"name": "Nina Ford", "password": PASSWORD}


def test_it_lets_in_as_many_as_it_says(team, outsider):
    code, _ = invitations.issue_for_huddle(team, 2)
    others = [Person.create(name=f"New {n}", sign_in_name=f"new{n}") for n in range(2)]
    people.join(outsider, code)
    people.join(others[0], code)
    with pytest.raises(invitations.Spent):
        people.join(others[1], code)


def test_who_is_in_the_team_takes_nobody_s_place(team, clinician, outsider):
    code, _ = invitations.issue_for_huddle(team, 1)
    people.join(clinician, code)
    people.join(outsider, code)
    assert Membership.select().where(Membership.team == team).count() == 2
    assert Invitation.get().used_at is not None


def test_it_ends_after_fifteen_minutes(team, outsider):
    code, until = invitations.issue_for_huddle(team, 2)
    assert timedelta(minutes=14) < until - clock.now() <= timedelta(minutes=15)
    Invitation.update(expires_at=clock.now() - timedelta(seconds=1)).execute()
    with pytest.raises(invitations.Spent):
        people.join(outsider, code)


@pytest.mark.asvs("6.5.1")
def test_of_many_at_once_no_more_get_in_than_there_are_places(team, database):
    code, _ = invitations.issue_for_huddle(team, 3)
    newcomers = [Person.create(name=f"New {n}", sign_in_name=f"new{n}") for n in range(6)]
    start = Barrier(6)

    def join(person):
        start.wait()
        try:
            people.join(person, code)
        except invitations.Spent:
            return False
        finally:
            db.database.close()
        return True

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(join, newcomers)) == 3
    assert Membership.select().where(Membership.team == team).count() == 3
    assert Invitation.get().used_at is not None


@pytest.mark.parametrize("how", [str.lower, lambda code: code.replace("-", " "), str])
def test_it_is_typed_however_people_type(client, team, how):
    code, _ = invitations.issue_for_huddle(team, 2)
    answer = client.post("/join", data={"code": how(code)})
    assert (answer.status_code, answer.location) == (303, f"/join/{code.replace('-', '')}")
    assert client.post(answer.location, data=FORM).status_code == 303
    assert Membership.get().role == "clinician"


def test_a_wrong_code_is_told_and_stays_in_its_field(client, database):
    answer = client.post("/join", data={"code": "ABCD-2345"})
    assert answer.status_code == 422
    assert "ABCD-2345" in answer.text


@pytest.mark.asvs("6.6.3")
def test_guessing_is_slowed_at_both_doors(client, database):
    for number in range(300):
        client.get(f"/join/AAAA{number:04}")
    assert client.get("/join/AAAAAAAA").status_code == 429
    assert client.post("/join", data={"code": "AAAAAAAA"}).status_code == 429


def test_the_coach_shows_it_large_and_it_works(signed_in, team, client):
    coach = add_person("Cleo Marsh", team, "coach")
    data = {"team": team.id, "kind": "code", "places": 4}
    page = signed_in(coach).post("/coach/team/invitations", data=data).text
    code = page.partition("data-code>")[2].partition("<")[0]
    assert 'class="qr"' in page
    assert client.get(f"/join/{code}").status_code == 200
    assert Invitation.get().places == 4
