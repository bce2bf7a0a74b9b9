"""Passwords: their rules, their hash, and what a stranger can learn from the time it takes."""

import re
from datetime import timedelta
from time import process_time

import pytest

from app import clock
from app.accounts import passwords, people
from app.web.build import ROOT
from tests.conftest import PASSWORD


def test_the_hash_costs_what_owasp_asks_for(clinician):
    assert clinician.password_hash.startswith("$argon2id$v=19$m=19456,t=2,p=1$")


def test_the_right_password_opens_and_no_other(clinician):
    assert people.by_password("Ana.Souza", PASSWORD) == clinician
    assert people.by_password("ana.souza", PASSWORD + " ") is None
    assert people.by_password("nobody", PASSWORD) is None


def test_a_person_without_a_password_is_not_opened_by_any(clinician):
    clinician.password_hash = None
    clinician.save()
    assert people.by_password("ana.souza", "nobody signs in with this") is None


def test_an_unknown_name_takes_as_long_as_a_known_one(clinician):
    people.by_password("nobody", "warm up the dummy hash")
    known, unknown = fastest("ana.souza"), fastest("nobody")
    assert 0.5 < unknown / known < 2


def fastest(name: str) -> float:
    return min(seconds_for(name) for _ in range(5))


def seconds_for(name: str) -> float:
    start = process_time()
    people.by_password(name, "not the password at all")
    return process_time() - start


@pytest.mark.asvs("6.2.1", "6.2.11")
def test_a_password_has_twelve_to_128_characters_and_not_the_sign_in_name():
    assert "at least 12" in passwords.fault("short", "ana")
    assert "at most 128" in passwords.fault("x" * 129, "ana")
    assert "sign-in name" in passwords.fault("hello Ana.Souza", "ana.souza")
    assert passwords.fault("twelve signs", "ana.souza") == ""


@pytest.mark.parametrize(
    "password", ["zwei und zwanzig", "ツ" * 11 + "ドア", "no digit at all", "Ox9 " * 32]
)
@pytest.mark.asvs("6.2.1", "6.2.5", "6.2.9")
def test_any_mix_of_characters_is_a_password(password):
    assert passwords.fault(password, "ana.souza") == ""


@pytest.mark.asvs("6.2.8")
def test_a_password_counts_as_it_was_typed_with_its_spaces_capitals_and_every_last_sign(clinician):
    typed = "  Plain Words " + "for Ana, one by one, " * 4 + "to the end "
    people.set_password(clinician, typed)
    assert people.by_password("ana.souza", typed) == clinician
    for other in (typed.strip(), typed.lower(), typed[:-1], typed[:72]):
        assert people.by_password("ana.souza", other) is None


@pytest.mark.asvs("6.2.10")
def test_a_password_never_runs_out(signed_in, clinician, client, monkeypatch):
    later = clock.now() + timedelta(days=3650)
    monkeypatch.setattr(clock, "now", lambda: later)
    form = {"sign_in_name": "ana.souza", "password": PASSWORD, "next": "/story"}
    assert client.post("/signin", data=form).location == "/story"


@pytest.mark.asvs("6.2.6", "6.2.7")
def test_password_fields_hide_what_is_typed_and_help_managers(client, signed_in, clinician):
    ways = signed_in(clinician).get("/settings/ways-in").text
    for page in (client.get("/signin").text, ways):
        for field in re.findall(r"<input[^>]*name=\"password\"[^>]*>", page):
            assert 'type="password"' in field
            assert re.search(r'autocomplete="(current|new)-password"', field)
            assert "onpaste" not in field
    scripts = (ROOT / "static").rglob("*.js")
    assert not any(re.search(r"[\"'](paste|copy)[\"']", one.read_text()) for one in scripts)
