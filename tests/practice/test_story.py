"""My story: a person's own timeline, newest first, where sharing and moments can be taken back."""

from datetime import date, timedelta

import pytest

from app import clock
from app.coaching.models import Recognition
from app.practice import aspirations, record, story
from app.practice.models import Moment
from app.practice.sharing import Shared
from tests.practice.phone import NOON, moment

MARCH = date(2026, 3, 1), date(2026, 3, 31)


def log(person, at=NOON, **changes):
    item = moment(occurred_at=at.isoformat(), **changes)
    [result] = record.record(person, [item], at, at)
    assert result.status == "accepted"
    return item["id"]


def thank(person, coach, team, at, text="Thank you."):
    return Recognition.create(team=team, giver=coach, person=person, text=text, at=at)


def kinds(entries):
    return [entry.kind for entry in entries]


@pytest.fixture
def page(signed_in, clinician):
    """The clinician's browser."""
    return signed_in(clinician)


def test_moments_and_aspirations_come_newest_first(clinician):
    aspirations.answer(clinician, "Kind.", NOON - timedelta(days=1))
    first, second = log(clinician), log(clinician, NOON + timedelta(hours=1))
    told = story.timeline(clinician, *MARCH)
    assert kinds(told) == ["moment", "moment", "aspiration"]
    assert [entry.row.id for entry in told[:2]] == [second, first]


def test_a_story_holds_its_days_only(clinician):
    for days in (-5, 0, 28):
        log(clinician, NOON + timedelta(days=days))
    assert [entry.day for entry in story.timeline(clinician, *MARCH)] == [date(2026, 3, 4)]


def test_nobody_elses_practice_is_in_it_and_nothing_deleted(clinician, colleague):
    log(colleague)
    log(clinician, deleted=True)
    assert story.timeline(clinician, *MARCH) == []
    assert story.last_day_before(clinician, date.max) is None


def test_the_day_before_a_silence_is_found_however_long_it_was(clinician):
    aspirations.answer(clinician, "Kind.", NOON - timedelta(days=900))
    log(clinician, NOON - timedelta(days=300))
    assert story.last_day_before(clinician, MARCH[0]) == date(2025, 5, 8)
    assert story.last_day_before(clinician, date(2025, 5, 8)) == date(2023, 9, 16)


def test_the_page_tells_what_was_done_in_words(page, clinician):
    log(clinician, share="coach", note="It went quiet.", noticed=["smiled", "sat up"])
    text = page.get("/story").text
    for words in ("March 2026", "Sit down", "It worked", "smiled", "It went quiet.", "My coach"):
        assert words in text


def test_it_opens_on_the_newest_month_that_has_anything(page, clinician):
    log(clinician, NOON - timedelta(days=60))
    assert "January 2026" in page.get("/story").text


def test_earlier_skips_the_months_of_silence(page, clinician):
    log(clinician)
    log(clinician, NOON - timedelta(days=300))
    assert "/story?month=2025-05" in page.get("/story").text
    old = page.get("/story?month=2025-05").text
    assert "Earlier" not in old
    assert 'href="/story">Newest' in old


def test_an_empty_story_shows_the_way_in(page):
    text = page.get("/story").text
    assert "begins with the first skill you try" in text
    assert "Earlier" not in text


@pytest.mark.parametrize("month", ["2026-13", "x", "1999-01", "20२६-01", "2026-01-01", "%00", ""])
def test_a_month_that_is_none_is_not_found(page, month):
    assert page.get(f"/story?month={month}").status_code == 404


def test_thanks_stand_in_the_story_and_count_as_read(page, clinician, coach, team):
    thank(clinician, coach, team, NOON, "That helped us all.")
    text = page.get("/story").text
    assert "Thanks from Cleo Marsh" in text
    assert "That helped us all." in text
    assert Recognition.get().seen_at is not None


def test_unread_thanks_of_another_month_are_not_missed(page, clinician, coach, team):
    thank(clinician, coach, team, NOON - timedelta(days=40), "From January.")
    log(clinician)
    assert "From January." in page.get("/story").text
    assert "From January." not in page.get("/story").text


def test_nobody_elses_thanks_are_read(page, colleague, coach, team):
    thank(colleague, coach, team, NOON)
    assert "Thanks from" not in page.get("/story").text
    assert Recognition.get().seen_at is None


def test_nothing_is_counted(page, clinician):
    for number in range(3):
        log(clinician, NOON + timedelta(minutes=number))
    text = page.get("/story").text.casefold()
    assert not any(word in text for word in ("streak", "score", "3 moments", "total", "days in a"))


def test_sharing_is_taken_back_by_a_plain_form(page, clinician):
    moment_id = log(clinician, share="team")
    form = {"share": "me", "month": "2026-03"}
    answer = page.post(f"/story/moments/{moment_id}/sharing", data=form)
    assert answer.status_code == 303
    assert answer.location == f"/story?month=2026-03#moment-{moment_id}"
    assert not Shared.select().exists()
    assert (Moment.get().share, Moment.get().rev) == ("me", 2)


def test_a_moment_is_deleted_by_a_plain_form_and_its_words_with_it(page, clinician):
    moment_id = log(clinician, share="team", note="It went quiet.")
    for _ in range(2):
        answer = page.post(f"/story/moments/{moment_id}/deletions", data={"month": "2026-03"})
        assert (answer.status_code, answer.location) == (303, "/story?month=2026-03")
    assert "It went quiet." not in page.get("/story").text
    assert (Moment.get().deleted, Moment.get().note) == (True, "")
    assert not Shared.select().exists()


def test_the_form_on_the_page_leads_back_to_its_month(page, clinician):
    moment_id = log(clinician)
    text = page.get("/story").text
    assert f'action="/story/moments/{moment_id}/deletions"' in text
    assert '<input type="hidden" name="month" value="2026-03">' in text


def test_a_rung_that_is_none_changes_nothing(page, clinician):
    moment_id = log(clinician)
    assert page.post(f"/story/moments/{moment_id}/sharing", data={"share": "x"}).status_code == 422
    assert Moment.get().rev == 1


@pytest.mark.parametrize("verb", ["deletions", "sharing"])
def test_another_persons_moment_is_not_there(signed_in, clinician, colleague, coach, verb):
    moment_id = log(clinician, share="team")
    for person in (colleague, coach):
        form = {"share": "me"}
        answer = signed_in(person).post(f"/story/moments/{moment_id}/{verb}", data=form)
        assert answer.status_code == 404
    assert (Moment.get().rev, Shared.select().count()) == (1, 1)


def test_a_month_typed_into_the_form_cannot_lead_off_the_site(page, clinician):
    form = {"month": "//evil.example"}
    answer = page.post(f"/story/moments/{log(clinician)}/deletions", data=form)
    assert answer.location == "/story"


def test_the_story_asks_who_you_are(client):
    assert client.get("/story").status_code == 302
    assert "/signin" in client.get("/story").location


def test_a_moment_logged_now_is_in_todays_month(page, clinician):
    now = clock.now()
    log(clinician, now, note="just now")
    assert "just now" in page.get(f"/story?month={now:%Y-%m}").text
