"""Every role at every route: nobody gets further than their list, whatever the method."""

import re

import pytest

from app.accounts.models import Membership
from app.web import access
from tests.conftest import add_person

LISTS = {"signed_in": access.SIGNED_IN, "coach": access.COACH, "admin": access.ADMIN}
MAY = {
    "stranger": set(),
    "clinician": {"signed_in"},
    "coach": {"signed_in", "coach"},
    "admin": {"signed_in", "admin"},
}
NUMBERS = {"int": "1", "uuid": "00000000-0000-0000-0000-000000000007"}


@pytest.fixture
def browsers(client, signed_in, clinician, coach, team):
    admin = add_person("Ada Quist", team, "admin")
    return {
        "stranger": client,
        "clinician": signed_in(clinician),
        "coach": signed_in(coach),
        "admin": signed_in(admin),
    }


@pytest.mark.parametrize("role", MAY)
@pytest.mark.asvs("8.2.1", "8.3.1")
def test_no_role_gets_past_its_list(app, browsers, role):
    for endpoint, method, path in beyond(app, role):
        answer = browsers[role].open(path, method=method, json={} if "/api/" in path else None)
        refused = (404,) if role != "stranger" else (302, 401)
        assert answer.status_code in refused, (endpoint, method, answer.status_code)
        assert answer.status_code != 302 or answer.location.startswith("/signin")


@pytest.mark.asvs("8.3.2")
def test_a_role_taken_away_is_gone_at_the_next_request(signed_in, coach):
    browser = signed_in(coach)
    assert browser.get("/coach").status_code == 200
    Membership.update(role="clinician").where(Membership.person == coach).execute()
    assert browser.get("/coach").status_code == 404


def beyond(app, role):
    """(endpoint, method, path) of all that is on no list of this role."""
    closed = {name for rule, names in LISTS.items() if rule not in MAY[role] for name in names}
    for rule in app.url_map.iter_rules():
        for method in rule.methods & {"GET", "POST", "PUT", "DELETE"}:
            if rule.endpoint in closed:
                yield rule.endpoint, method, re.sub(r"<(.*?)>", value_of, rule.rule)


def value_of(found):
    return NUMBERS.get(re.split(r"[(:]", found[1])[0], "sit-down")
