"""Words that could identify a patient are deleted wherever they are, by who shared them or a coach."""

import pytest

from app.accounts import audit
from app.coaching import huddle, offers
from app.coaching.models import Part
from app.ownership import prepared
from app.ownership.models import PreparedExport
from app.practice.models import Moment
from app.practice.sharing import Offer, Shared
from tests.coaching.shares import NOON, log_moment
from tests.ownership import rows

WORDS = "The teacher from the corner house wept"


@pytest.fixture
def said(clinician, coach, team):
    """Ana's words, shared with the team and on the huddle's sheet; the id of her moment."""
    moment = log_moment(
        clinician, share="team", note=WORDS, noticed=["She named her street", "They sat back"]
    )
    offers.ask(coach, Shared.get().id, NOON)
    offers.answer(clinician, Offer.get().id, True, WORDS, NOON)
    huddle.make(coach, team, NOON.date())
    prepared.make(clinician, clinician, NOON)
    return moment


def everywhere():
    return str(rows.everything())


def test_a_coach_deletes_them_everywhere(said, signed_in, coach):
    assert WORDS in everywhere()
    browser = signed_in(coach)
    answer = browser.post(f"/coach/shared/{Shared.get().id}/purges")
    assert (answer.status_code, answer.location) == (303, "/coach")
    assert WORDS not in everywhere()
    assert "her street" not in everywhere()
    assert Offer.select().count() == 0
    assert Part.select().where(Part.kind == "story").count() == 0
    assert PreparedExport.select().count() == 0
    assert (Shared.get().note, Shared.get().rung) == ("", "team")


def test_its_owner_deletes_them_everywhere(said, signed_in, clinician):
    answer = signed_in(clinician).post(f"/story/moments/{said}/purges")
    assert (answer.status_code, answer.location) == (303, "/story")
    assert WORDS not in everywhere()
    assert Moment.get().share == "team"


def test_its_owner_can_read_who_did_it(said, signed_in, coach, clinician):
    signed_in(coach).post(f"/coach/shared/{Shared.get().id}/purges")
    [purged, *_] = audit.about(clinician)
    assert (purged.what, purged.by) == (audit.ACTIONS["purged"], "Cleo Marsh")
    page = signed_in(clinician).get("/settings/data/acts").text
    assert "Words that could identify a patient were deleted" in page
    assert "by Cleo Marsh" in page


def test_a_phone_does_not_bring_them_back(said, signed_in, clinician):
    signed_in(clinician).post(f"/story/moments/{said}/purges")
    from app.practice import record

    late = {"id": said, "skill": "sit-down", "outcome": "worked", "note": WORDS, "rev": 5}
    record.record(clinician, [late | {"occurred_at": NOON.isoformat()}], NOON, NOON)
    assert WORDS not in everywhere()


def test_others_cannot(said, signed_in, outsider, colleague):
    path = f"/coach/shared/{Shared.get().id}/purges"
    assert signed_in(outsider).post(path).status_code == 404
    assert signed_in(colleague).post(path).status_code == 404
    assert signed_in(colleague).post(f"/story/moments/{said}/purges").status_code == 404
    assert WORDS in everywhere()


def test_what_was_not_shared_is_out_of_a_coach_s_reach(clinician, coach, signed_in):
    log_moment(clinician, share="me", note=WORDS)
    assert signed_in(coach).post("/coach/shared/1/purges").status_code == 404
    assert WORDS in everywhere()


def test_the_act_stands_on_both_pages(said, signed_in, coach, clinician):
    assert "This could identify a patient" in signed_in(coach).get("/coach").text
    page = signed_in(clinician).get("/story?month=2026-11").text
    assert "This could identify a patient" in page
