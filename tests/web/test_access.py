"""Every page is on exactly one access list, and the lists keep strangers out."""

import pytest

from app.web import access


@pytest.mark.asvs("8.2.1")
def test_every_route_is_on_an_access_list(app):
    unlisted = [
        rule.endpoint for rule in app.url_map.iter_rules() if access.rule_of(rule.endpoint) is None
    ]
    assert unlisted == []


def test_every_name_on_a_list_is_a_route(app):
    routes = {rule.endpoint for rule in app.url_map.iter_rules()}
    assert (access.OPEN | access.SIGNED_IN | access.COACH | access.ADMIN) - routes == set()


def test_no_route_is_on_two_lists():
    assert not access.OPEN & access.SIGNED_IN
    assert not (access.OPEN | access.SIGNED_IN) & access.COACH
    assert not (access.OPEN | access.SIGNED_IN | access.COACH) & access.ADMIN


@pytest.mark.asvs("16.5.3")
def test_a_view_on_no_list_is_reached_by_nobody(signed_in, coach, monkeypatch):
    assert signed_in(coach).get("/coach").status_code == 200
    monkeypatch.setattr(access, "COACH", access.COACH - {"coaching.review"})
    assert signed_in(coach).get("/coach").status_code == 404


@pytest.mark.parametrize("path", ["/coach", "/coach/needs", "/coach/team"])
def test_a_clinician_finds_no_coach_page(signed_in, clinician, path):
    assert signed_in(clinician).get(path).status_code == 404


def test_a_stranger_is_sent_to_sign_in_and_back(client):
    answer = client.get("/settings")
    assert answer.status_code == 302
    assert answer.location == "/signin?next=/settings"


def test_a_signed_out_program_gets_problem_json(client):
    answer = client.get("/api/today")
    assert answer.status_code == 401
    assert answer.mimetype == "application/problem+json"
