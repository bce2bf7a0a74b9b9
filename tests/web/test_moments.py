"""Moments by hand: told, changed, deleted, added from an earlier day, each by a plain form."""

import re
import uuid
from datetime import timedelta

import pytest

from app import clock
from app.practice import record
from app.practice.models import Moment
from app.practice.sharing import Shared
from tests.practice.phone import NOON, moment

NOBODY = str(uuid.UUID(int=7))


@pytest.fixture
def page(signed_in, clinician):
    """The clinician's browser."""
    return signed_in(clinician)


@pytest.fixture
def logged(clinician):
    """The id of Ana's one moment."""
    return log(clinician)


def log(person, **changes):
    item = moment(**changes)
    [result] = record.record(person, [item], NOON, NOON)
    assert result.status == "accepted"
    return item["id"]


def changed(**changes):
    return {"outcome": "tried", "noticed": ["smiled"], "note": "", "share": "me"} | changes


def earlier(**changes):
    form = {"skill": "sit-down", "outcome": "worked", "day": "2026-03-02", "time": "afternoon"}
    return form | changes


def kept():
    row = Moment.get()
    return row.outcome, row.noticed, row.note, row.share


def test_a_moment_is_told_with_a_few_lines_one_rung_up(page, logged):
    form = {"share": "team", "note": "I sat down first.", "place": "month=2026-03"}
    answer = page.post(f"/story/moments/{logged}/sharing", data=form)
    assert answer.status_code == 303
    assert answer.location.startswith("/story?month=2026-03&told=")
    assert answer.location.endswith(f"#moment-{logged}")
    assert (Shared.get().rung, Shared.get().note) == ("team", "I sat down first.")


@pytest.mark.parametrize(
    ("rung", "steps"),
    [
        ("me", ["Tell my coach", "Tell my team"]),
        ("coach", ["Tell my team", "Only me"]),
        ("team", ["Only my coach", "Only me"]),
    ],
)
def test_from_each_rung_the_others_are_one_button_away(page, clinician, rung, steps):
    log(clinician, share=rung)
    text = page.get("/story").text
    assert re.findall(r'<button name="share" value="\w+">([^<]+)<', text) == steps


@pytest.mark.parametrize("was", ["me", "coach", "team"])
@pytest.mark.parametrize("to", ["me", "coach", "team"])
def test_each_step_can_be_undone_where_it_was_made(page, clinician, was, to):
    logged = log(clinician, share=was, note="It went quiet.")
    there = page.post(f"/story/moments/{logged}/sharing", data={"share": to}).location
    undo = f'<input type="hidden" name="share" value="{was}">'
    assert (undo in page.get(there).text) == (was != to)
    page.post(f"/story/moments/{logged}/sharing", data={"share": was})
    assert kept() == ("worked", ["said more"], "It went quiet.", was)
    assert Shared.select().count() == (was != "me")


def test_it_says_who_can_read_it_now(page, clinician):
    logged = log(clinician, share="team")
    there = page.post(f"/story/moments/{logged}/sharing", data={"share": "coach"}).location
    assert "Your coach can read this now." in page.get(there).text
    assert "can read this now" not in page.get("/story").text


def test_an_address_made_up_by_others_says_nothing(page, logged):
    assert "can read this now" not in page.get(f"/story?told={logged}&was=x").text
    assert "can read this now" not in page.get(f"/story?told={NOBODY}&was=me").text


@pytest.mark.parametrize(
    ("form", "field"),
    [
        ({"share": "x"}, "share"),
        ({}, "share"),
        ({"share": "team", "note": "x" * 141}, "note"),
        ({"share": "team", "note": "Bed 12 was calm."}, "note"),
    ],
)
def test_a_step_that_is_none_changes_nothing_and_says_why(page, logged, form, field):
    answer = page.post(f"/story/moments/{logged}/sharing", data=form)
    assert answer.status_code == 422
    assert f'id="{field}-error"' in answer.text
    assert (Moment.get().rev, Shared.select().count()) == (1, 0)


def test_words_that_were_too_long_to_share_are_given_back(page, logged):
    form = {"share": "team", "note": "x" * 141}
    assert "x" * 141 in page.post(f"/story/moments/{logged}/sharing", data=form).text


def test_a_moment_opens_as_it_is_kept(page, clinician):
    logged = log(clinician, note="It went quiet.", share="coach", noticed=["own words"])
    text = page.get(f"/story/moments/{logged}").text
    assert "It went quiet." in text
    assert re.search(r'value="worked" required checked', text)
    assert re.search(r'value="coach" required checked', text)
    assert re.search(r'value="own words" checked', text)


def test_a_moment_is_changed_in_every_part(page, logged):
    form = changed(note="She sat up.", share="coach", noticed=["smiled", "sat up"])
    answer = page.post(f"/story/moments/{logged}", data=form | {"place": "skill=sit-down"})
    assert (answer.status_code, answer.location) == (
        303,
        f"/story?skill=sit-down#moment-{logged}",
    )
    assert kept() == ("tried", ["smiled", "sat up"], "She sat up.", "coach")
    assert (Shared.get().outcome, Shared.get().note) == ("tried", "She sat up.")


def test_a_change_made_here_outlives_what_the_phone_knew(page, clinician, logged):
    page.post(f"/story/moments/{logged}", data=changed())
    [late] = record.record(clinician, [moment(id=logged)], NOON, NOON)
    assert late.status == "duplicate"
    assert Moment.get().outcome == "tried"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"outcome": "great"}, "outcome"),
        ({"outcome": ""}, "outcome"),
        ({"note": "x" * 141}, "note"),
        ({"note": "a\x00b"}, "note"),
        ({"note": "Mrs Jones smiled."}, "note"),
        ({"noticed": ["Mrs Jones smiled"]}, "noticed"),
        ({"share": "world"}, "share"),
        ({"noticed": ["x" * 41]}, "noticed"),
        ({"noticed": ["x"] * 9}, "noticed"),
        ({"noticed": ["\x07"]}, "noticed"),
    ],
)
def test_a_bad_change_names_its_field_and_keeps_what_was(page, logged, change, field):
    answer = page.post(f"/story/moments/{logged}", data=changed(**change))
    assert answer.status_code == 422
    assert f'id="{field}-error"' in answer.text
    assert f'href="#{field}"' in answer.text
    assert f'id="{field}"' in answer.text
    assert Moment.get().rev == 1


def test_words_that_tell_who_the_patient_is_are_shown_where_they_stand(page, logged):
    answer = page.post(f"/story/moments/{logged}", data=changed(note="So Mrs Jones smiled."))
    assert "tell who the patient is. Look at “Mrs Jones”." in answer.text
    assert "So Mrs Jones smiled." in answer.text
    assert Moment.get().note == ""


def test_a_field_that_is_none_is_refused(page, logged):
    answer = page.post(f"/story/moments/{logged}", data=changed(person="2"))
    assert answer.status_code == 422
    assert Moment.get().rev == 1


def test_what_was_left_out_is_private_and_empty(page, clinician):
    logged = log(clinician, share="team", note="It went quiet.")
    page.post(f"/story/moments/{logged}", data={"outcome": "worked"})
    assert kept() == ("worked", [], "", "me")
    assert not Shared.select().exists()


def test_a_moment_of_a_skill_no_longer_shipped_can_still_be_changed(page, logged):
    Moment.update(skill="an-old-one").execute()
    assert "An old one" in page.get(f"/story/moments/{logged}").text
    assert page.post(f"/story/moments/{logged}", data=changed()).status_code == 303
    assert Moment.get().outcome == "tried"


def test_a_deleted_moment_is_gone_with_its_words_and_stays_so(page, clinician):
    logged = log(clinician, share="team", note="It went quiet.")
    for _ in range(2):
        form = {"place": "month=2026-03"}
        answer = page.post(f"/story/moments/{logged}/deletions", data=form)
        assert (answer.status_code, answer.location) == (303, "/story?month=2026-03")
    assert page.post(f"/story/moments/{logged}", data=changed()).status_code == 404
    assert page.get(f"/story/moments/{logged}").status_code == 404
    assert "It went quiet." not in page.get("/story").text
    assert (Moment.get().deleted, Moment.get().note) == (True, "")
    assert not Shared.select().exists()


@pytest.mark.parametrize("verb", ["", "/sharing", "/deletions"])
def test_another_persons_moment_is_not_there(
    signed_in, clinician, colleague, coach, outsider, verb
):
    logged = log(clinician, share="team")
    for person in (colleague, coach, outsider):
        answer = signed_in(person).post(f"/story/moments/{logged}{verb}", data=changed())
        assert answer.status_code == 404
        assert signed_in(person).get(f"/story/moments/{logged}").status_code == 404
    assert (Moment.get().rev, Shared.select().count()) == (1, 1)


def test_two_people_may_have_moments_of_one_id(page, clinician, colleague):
    logged = log(clinician)
    log(colleague, id=logged)
    page.post(f"/story/moments/{logged}", data=changed())
    assert Moment.get(Moment.person == colleague).outcome == "worked"


@pytest.mark.parametrize("place", ["month=//evil.example", "//evil.example", "month=2026-99", "="])
def test_a_place_typed_into_the_form_cannot_lead_off_the_site(page, logged, place):
    answer = page.post(f"/story/moments/{logged}/deletions", data={"place": place})
    assert answer.location == "/story"


def test_adding_one_begins_with_its_skill_the_own_ones_first(page, clinician):
    log(clinician, skill="walk-them-out")
    text = page.get("/story/moments/new").text
    assert re.findall(r'<option value="([^"]+)"', text)[0] == "walk-them-out"


def test_the_form_for_an_earlier_one_offers_the_skills_own_chips(page):
    text = page.get("/story/moments/new?skill=sit-down").text
    assert "shoulders dropped" in text
    assert f'value="{clock.now():%Y-%m-%d}"' in text


def test_one_from_earlier_is_kept_on_its_day(page, clinician):
    clinician.zone = "America/New_York"
    clinician.save()
    answer = page.post("/story/moments", data=earlier(note="She sat up.", noticed=["sat up"]))
    row = Moment.get()
    assert answer.location == f"/story?month=2026-03#moment-{row.id}"
    assert row.occurred_at.isoformat() == "2026-03-02T20:30:00+00:00"
    assert (str(row.local_day), row.source) == ("2026-03-02", "app")
    assert kept() == ("worked", ["sat up"], "She sat up.", "me")


def test_a_form_sent_twice_is_one_moment(page):
    [fresh] = re.findall(
        r'name="id" value="([^"]+)"', page.get("/story/moments/new?skill=sit-down").text
    )
    for _ in range(2):
        assert page.post("/story/moments", data=earlier(id=fresh)).status_code == 303
    assert [row.id for row in Moment.select()] == [fresh]


def test_one_from_later_today_counts_as_now(page):
    today = f"{clock.now():%Y-%m-%d}"
    page.post("/story/moments", data=earlier(day=today, time="night"))
    assert Moment.get().occurred_at <= clock.now()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"day": ""}, "day"),
        ({"day": "yesterday"}, "day"),
        ({"day": "1999-12-31"}, "day"),
        ({"day": f"{clock.now() + timedelta(days=2):%Y-%m-%d}"}, "day"),
        ({"time": "noonish"}, "time"),
        ({"outcome": ""}, "outcome"),
        ({"note": "x" * 141}, "note"),
        ({"share": "world"}, "share"),
        ({"noticed": ["x" * 41]}, "noticed"),
        ({"note": "Rang 020 7946 0000."}, "note"),
        ({"skill": "gone"}, "skill"),
        ({"skill": ""}, "skill"),
    ],
)
def test_a_bad_one_from_earlier_names_its_field(page, change, field):
    answer = page.post("/story/moments", data=earlier(**change))
    assert answer.status_code == 422
    assert f'id="{field}-error"' in answer.text
    assert not Moment.select().exists()


@pytest.mark.parametrize("bad", ["x", "", "../../etc", NOBODY.upper() + "0"])
def test_an_id_that_is_none_is_refused(page, bad):
    answer = page.post("/story/moments", data=earlier(id=bad))
    assert answer.status_code == 422
    assert not Moment.select().exists()


def test_an_empty_form_is_refused_in_words(page):
    answer = page.post("/story/moments", data={"skill": "sit-down"})
    assert answer.status_code == 422
    for field in ("outcome", "day", "time"):
        assert f'id="{field}-error"' in answer.text


def test_an_unknown_skill_in_the_address_is_asked_again(page):
    assert page.get("/story/moments/new?skill=gone").status_code == 422


@pytest.mark.parametrize("path", ["/story/moments/new", f"/story/moments/{NOBODY}"])
def test_moments_ask_who_you_are(client, path):
    assert client.get(path).status_code == 302
