"""Passkeys: who is let in by an answer, and every answer that is not to be believed."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from app import clock, db
from app.accounts import ceremonies, passkeys
from app.accounts.ceremonies import Refused
from app.accounts.models import Challenge, Passkey
from tests.accounts.authenticator import Authenticator

pytestmark = pytest.mark.usefixtures("settings")


def add(person, phone):
    answer = phone.make(json.loads(ceremonies.options_to_add(person)))
    return passkeys.keep(person, ceremonies.read_new(answer, "add", person), "A phone")


def wanted(name=""):
    return json.loads(ceremonies.options_to_sign_in(name))


def sign_in(phone):
    return ceremonies.signed_by(phone.use(wanted()), "signin").person


@pytest.fixture
def phone(clinician):
    """Ana's, which signs her in."""
    made = Authenticator()
    add(clinician, made)
    return made


def test_a_phone_signs_in_its_owner_and_counts(phone, clinician):
    assert sign_in(phone) == clinician
    assert sign_in(phone) == clinician
    assert Passkey.get().sign_count == 2
    assert Passkey.get().used_at is not None


@pytest.mark.asvs("6.5.1")
def test_an_answer_is_good_once(phone):
    answer = phone.use(wanted())
    ceremonies.signed_by(answer, "signin")
    with pytest.raises(Refused):
        ceremonies.signed_by(answer, "signin")


@pytest.mark.asvs("6.5.5")
def test_an_answer_that_comes_after_ten_minutes_is_refused(phone, monkeypatch):
    answer, later = phone.use(wanted()), clock.now() + timedelta(minutes=10)
    monkeypatch.setattr(clock, "now", lambda: later)
    with pytest.raises(Refused):
        ceremonies.signed_by(answer, "signin")


def test_a_copied_key_is_refused_when_its_counter_stands_still_or_falls(phone):
    sign_in(phone)
    sign_in(phone)
    for counter in (1, 0):
        phone.counter = counter
        with pytest.raises(Refused):
            sign_in(phone)


def test_of_two_uses_with_one_counter_at_once_one_counts(phone):
    answers = []
    for _ in range(4):
        phone.counter = 6
        answers.append(phone.use(wanted()))

    def attempt(answer):
        try:
            return bool(ceremonies.signed_by(answer, "signin"))
        except Refused:
            return False
        finally:
            db.database.close()

    with ThreadPoolExecutor(4) as threads:
        assert sum(threads.map(attempt, answers)) == 1


@pytest.mark.asvs("6.3.3")
def test_a_phone_that_did_not_see_its_owner_is_refused(phone, clinician):
    phone.is_verifying = False
    with pytest.raises(Refused):
        sign_in(phone)
    with pytest.raises(Refused):
        add(clinician, Authenticator(is_verifying=False))


def test_an_answer_given_to_another_site_is_refused(phone, clinician):
    phone.origin = "https://doorway.evil.test"
    with pytest.raises(Refused):
        sign_in(phone)
    with pytest.raises(Refused):
        add(clinician, Authenticator(origin="https://doorway.evil.test"))


def test_another_key_under_the_same_name_is_refused(phone):
    thief = Authenticator(credential_id=phone.credential_id, handle=phone.handle, counter=9)
    with pytest.raises(Refused):
        sign_in(thief)


def test_a_key_that_says_it_is_somebody_elses_is_refused(phone):
    phone.handle = passkeys.new_handle()
    with pytest.raises(Refused):
        sign_in(phone)


@pytest.mark.asvs("6.6.2")
def test_what_was_signed_for_one_thing_does_not_do_for_another(phone, clinician, colleague):
    with pytest.raises(Refused):
        ceremonies.signed_by(phone.use(wanted()), "confirm", clinician)
    to_confirm = json.loads(ceremonies.options_to_confirm(clinician))
    with pytest.raises(Refused):
        ceremonies.signed_by(phone.use(to_confirm), "signin")
    to_confirm = json.loads(ceremonies.options_to_confirm(colleague))
    with pytest.raises(Refused):
        ceremonies.signed_by(phone.use(to_confirm), "confirm", colleague)


def test_a_challenge_for_joining_does_not_sign_in(phone):
    to_join = json.loads(ceremonies.options_to_join("Eva Lang", "eva.lang"))
    answer = phone.use({"challenge": to_join["challenge"], "rpId": "localhost"})
    with pytest.raises(Refused):
        ceremonies.signed_by(answer, "signin")


def test_a_new_passkey_cannot_be_added_to_another_persons_account(clinician, colleague):
    answer = Authenticator().make(json.loads(ceremonies.options_to_add(clinician)))
    with pytest.raises(Refused):
        ceremonies.read_new(answer, "add", colleague)


@pytest.mark.parametrize(
    "answer", ["", "{}", "[]", "null", '{"response": {}}', "[" * 9000, "\ud800"]
)
def test_anything_else_is_refused(answer, clinician):
    with pytest.raises(Refused):
        ceremonies.signed_by(answer, "signin")
    with pytest.raises(Refused):
        ceremonies.read_new(answer, "add", clinician)


def test_the_phone_is_asked_to_verify_its_owner(clinician):
    made = json.loads(ceremonies.options_to_add(clinician))
    assert made["authenticatorSelection"]["userVerification"] == "required"
    assert made["rp"]["id"] == "localhost"
    assert wanted()["userVerification"] == "required"


def test_all_phones_of_a_person_know_them_by_one_random_name(clinician, phone):
    add(clinician, Authenticator())
    handles = {one.user_handle for one in passkeys.of(clinician)}
    assert len(handles) == 1
    assert len(handles.pop()) == 43


def test_a_phone_is_not_asked_for_a_second_passkey(clinician, phone):
    options = json.loads(ceremonies.options_to_add(clinician))
    assert [one["id"] for one in options["excludeCredentials"]] == [Passkey.get().credential_id]


def test_a_stranger_cannot_tell_who_has_an_account(clinician, phone):
    known, unknown = wanted("Ana.Souza"), wanted("eva.lang")
    assert [one["id"] for one in known["allowCredentials"]] == [Passkey.get().credential_id]
    assert unknown["allowCredentials"] == wanted("eva.lang")["allowCredentials"]
    assert len(unknown["allowCredentials"][0]["id"]) == len(known["allowCredentials"][0]["id"])
    assert known.keys() == unknown.keys()


def test_old_challenges_are_swept_and_the_table_does_not_know_them(database, monkeypatch):
    challenge = wanted()["challenge"]
    assert challenge not in str(Challenge.select().dicts().get())
    later = clock.now() + timedelta(minutes=11)
    monkeypatch.setattr(clock, "now", lambda: later)
    wanted()
    assert Challenge.select().count() == 1
