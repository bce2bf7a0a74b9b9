"""What others can see is a projection of the moment, gone when its owner takes it back."""

from datetime import timedelta

import pytest

from app.accounts.models import Membership, Team
from app.practice import record
from app.practice.sharing import Shared
from tests.practice.phone import NOON, moment


def send(person, item, at=NOON):
    [result] = record.record(person, [item], at, at)
    assert result.status == "accepted"


def test_what_is_not_shared_is_nowhere_but_with_its_owner(clinician):
    send(clinician, moment())
    assert not Shared.select().exists()


@pytest.mark.parametrize("rung", ["coach", "team"])
def test_a_shared_moment_shows_what_its_owner_chose(clinician, team, rung):
    tap = moment(share=rung, note="It went quiet.")
    send(clinician, tap)
    shared = Shared.get()
    assert (shared.person, shared.team, shared.rung) == (clinician, team, rung)
    assert (shared.skill, shared.outcome) == ("sit-down", "worked")
    assert (shared.noticed, shared.note) == (["said more"], "It went quiet.")


@pytest.mark.parametrize("change", [{"share": "me"}, {"deleted": True}])
def test_what_is_taken_back_is_gone_for_everybody(clinician, change):
    tap = moment(share="team")
    send(clinician, tap)
    send(clinician, tap | change | {"rev": 2})
    assert not Shared.select().exists()


def test_a_late_old_rev_does_not_share_again(clinician):
    tap = moment(share="team")
    send(clinician, tap | {"share": "me", "rev": 2})
    record.record(clinician, [tap], NOON, NOON)
    assert not Shared.select().exists()


def test_an_edit_shows_and_stays_one_row_with_its_first_time(clinician):
    tap = moment(share="coach")
    send(clinician, tap)
    send(clinician, tap | {"note": "more", "share": "team", "rev": 2}, NOON + timedelta(hours=1))
    shared = Shared.get()
    assert (shared.note, shared.rung, shared.shared_at) == ("more", "team", NOON)


def test_a_person_of_two_teams_shares_with_both_and_with_no_other(clinician, team, outsider):
    second = Team.create(name="Ward 4")
    for role in ("clinician", "coach"):
        Membership.create(person=clinician, team=second, role=role)
    send(clinician, moment(share="team"))
    assert sorted(row.team.name for row in Shared.select()) == ["Ward 3", "Ward 4"]
