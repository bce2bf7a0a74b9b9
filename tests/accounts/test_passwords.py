"""Passwords: their rules, their hash, and what a stranger can learn from the time it takes."""

from time import process_time

from app.accounts import passwords, people
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


def test_a_password_has_twelve_to_128_characters_and_not_the_sign_in_name():
    assert "at least 12" in passwords.fault("short", "ana")
    assert "at most 128" in passwords.fault("x" * 129, "ana")
    assert "sign-in name" in passwords.fault("hello Ana.Souza", "ana.souza")
    assert passwords.fault("twelve signs", "ana.souza") == ""
