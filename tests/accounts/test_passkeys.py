"""A person's passkeys: named, removed, offered; and the last way in stays."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from app import db
from app.accounts import passkeys
from app.accounts.ceremonies import NewPasskey
from app.accounts.models import Passkey


def add(person, number=1):
    new = NewPasskey(f"id {number}", "key", "handle", 0)
    return passkeys.keep(person, new, f"Phone {number}")


@pytest.fixture
def without_password(clinician):
    clinician.password_hash = None
    clinician.save()
    return clinician


def test_a_passkey_is_kept_once(clinician, colleague):
    add(clinician)
    with pytest.raises(passkeys.Known):
        add(colleague)


def test_the_last_way_in_is_not_removed(without_password):
    first, second = add(without_password, 1), add(without_password, 2)
    assert passkeys.remove(without_password, first.id)
    with pytest.raises(passkeys.LastWayIn):
        passkeys.remove(without_password, second.id)
    assert passkeys.of(without_password) == [second]


def test_with_a_password_the_last_passkey_may_go(clinician):
    assert passkeys.remove(clinician, add(clinician).id)
    assert passkeys.of(clinician) == []


def test_of_two_removed_at_once_one_stays(without_password):
    ids = [add(without_password, number).id for number in (1, 2)]

    def remove(passkey_id):
        try:
            return passkeys.remove(without_password, passkey_id)
        except passkeys.LastWayIn:
            return False
        finally:
            db.database.close()

    with ThreadPoolExecutor(2) as threads:
        assert sum(threads.map(remove, ids)) == 1
    assert Passkey.select().count() == 1


def test_nobody_renames_or_removes_the_passkey_of_another(clinician, colleague):
    hers = add(clinician)
    assert not passkeys.rename(colleague, hers.id, "Mine")
    assert not passkeys.remove(colleague, hers.id)
    assert passkeys.of(clinician)[0].name == "Phone 1"


def test_a_passkey_is_offered_to_who_has_none_until_they_put_it_off(clinician, colleague):
    assert passkeys.is_offered(clinician)
    passkeys.put_off(clinician)
    passkeys.put_off(clinician)
    assert not passkeys.is_offered(clinician)
    add(colleague)
    assert not passkeys.is_offered(colleague)
