"""My story: a person's own timeline, newest first, all of it or one thread of it."""

from datetime import date, timedelta

import pytest

from app import clock
from app.coaching.models import Recognition
from app.practice import aspirations, record, story
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


def test_who_they_want_to_be_stands_above_every_month(page, clinician):
    aspirations.answer(clinician, "Somebody who listens.", NOON - timedelta(days=300))
    log(clinician)
    assert "<blockquote>Somebody who listens.</blockquote>" in page.get("/story").text


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


def test_the_story_asks_who_you_are(client):
    assert client.get("/story").status_code == 302
    assert "/signin" in client.get("/story").location


def test_a_moment_logged_now_is_in_todays_month(page, clinician):
    now = clock.now()
    log(clinician, now, note="just now")
    assert "just now" in page.get(f"/story?month={now:%Y-%m}").text


def test_one_skill_is_told_without_the_others(clinician):
    aspirations.answer(clinician, "Kind.", NOON)
    log(clinician, skill="get-to-eye-level")
    mine = log(clinician)
    told = story.timeline(clinician, *MARCH, story.Filter(skill="sit-down"))
    assert [entry.row.id for entry in told] == [mine]


def test_what_patients_did_is_found_wherever_it_was(page, clinician):
    log(clinician, noticed=["smiled"], note="In March.")
    log(clinician, NOON - timedelta(days=200), noticed=["sat up"], note="Long ago.")
    text = page.get("/story?noticed=sat+up").text
    assert "August 2025" in text
    assert "Long ago." in text
    assert "In March." not in page.get("/story?noticed=sat+up&month=2026-03").text


def test_what_can_be_found_is_what_was_logged(clinician, colleague):
    log(colleague, noticed=["wept"])
    log(clinician, skill="get-to-eye-level", noticed=["smiled", "Äh"])
    log(clinician, noticed=["smiled"])
    assert story.to_filter_by(clinician) == (["get-to-eye-level", "sit-down"], ["smiled", "Äh"])


def test_earlier_keeps_to_the_thread(page, clinician):
    log(clinician)
    log(clinician, NOON - timedelta(days=60), skill="get-to-eye-level")
    log(clinician, NOON - timedelta(days=300))
    text = page.get("/story?skill=sit-down").text
    assert "/story?month=2025-05&amp;skill=sit-down" in text


@pytest.mark.parametrize(
    "query", ["skill=gone", "noticed=%00", "skill=a%00", "noticed=" + "x" * 900, "skill="]
)
def test_a_thread_with_nothing_in_it_is_an_empty_page(page, clinician, query):
    assert page.get(f"/story?{query}").status_code == 200


def test_thanks_for_a_skill_belong_to_its_thread(page, clinician, coach, team):
    thanks = thank(clinician, coach, team, NOON, "For sitting down.")
    Recognition.update(skill="sit-down").where(Recognition.id == thanks.id).execute()
    log(clinician, NOON + timedelta(days=40), skill="get-to-eye-level")
    assert "March 2026" in page.get("/story?skill=sit-down").text
