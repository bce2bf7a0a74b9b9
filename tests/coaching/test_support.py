"""Beside the box for needs stand the organisation's own links, set by an administrator."""

import pytest

from app.coaching import support
from app.coaching.support import SupportForm
from app.validation import read
from tests.conftest import add_person


@pytest.fixture
def admin(team):
    return add_person("Ada Lund", team, "admin")


def test_an_administrator_sets_them_and_everybody_sees_them(admin, clinician, signed_in):
    data = {"incident": "https://incidents.example.org/", "incident_words": "Report it"}
    assert signed_in(admin).post("/admin/support-links", data=data).status_code == 303
    page = signed_in(clinician).get("/team").text
    assert 'href="https://incidents.example.org/"' in page
    assert "Report it" in page


def test_without_any_a_sentence_says_whom_to_tell(clinician, signed_in):
    assert "tell whoever leads your shift" in signed_in(clinician).get("/team").text


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "http://x.example", "tel:", "https://", "x"]
)
def test_only_https_and_tel_are_addresses(admin, signed_in, address):
    answer = signed_in(admin).post("/admin/support-links", data={"peer": address})
    assert answer.status_code == 422
    assert "Start it with https:// or tel:" in answer.text
    assert support.links() == []


def test_a_phone_number_is_one():
    form, _ = read(SupportForm, {"peer": "tel:+44-1632-960001"})
    assert form is not None


def test_an_emptied_address_is_shown_no_more(admin, signed_in):
    browser = signed_in(admin)
    browser.post("/admin/support-links", data={"peer": "tel:+441632960001"})
    browser.post("/admin/support-links", data={"peer": ""})
    assert support.links() == []


def test_an_administrator_finds_the_page_from_the_setup(admin, clinician, signed_in):
    assert "/admin/support-links" in signed_in(admin).get("/admin/setup").text
    assert "/admin/support-links" not in signed_in(clinician).get("/settings").text


def test_nobody_else_sets_them(coach, clinician, signed_in, client):
    for person in (coach, clinician):
        assert signed_in(person).get("/admin/support-links").status_code == 404
        assert signed_in(person).post("/admin/support-links", data={}).status_code == 404
    assert client.get("/admin/support-links").status_code == 302
