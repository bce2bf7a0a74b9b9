"""The pages of a study: a coach starts it and waits, each person joins and leaves by themselves."""

from datetime import timedelta

import pytest

from app import clock
from app.accounts import access, hours
from app.nudges import consent, findings, studies
from app.nudges.study_models import Consent, Study
from tests.conftest import add_person
from tests.nudges.in_a_study import MADE, people, start, take_part

A_DAY = timedelta(days=1)


def form(team, **changes):
    today = clock.now().date()
    typed = {
        "team": str(team.id),
        "board": "Riverside Ethics Board",
        "reference": "RB 26/114",
        "approved_on": str(today - A_DAY),
        "first_day": str(today + A_DAY),
    }
    return typed | changes


@pytest.fixture
def coaching(signed_in, coach):
    return signed_in(coach)


@pytest.fixture
def running(coach, team):
    """A study that began yesterday, as of now."""
    now = clock.now()
    approval = studies.Approval("Riverside Ethics Board", "RB 26/114", (now - 9 * A_DAY).date())
    return studies.start(coach, team.id, approval, (now - A_DAY).date(), now - 2 * A_DAY)


@pytest.fixture
def finished(coach, team):
    """A study of last spring, in which six of nine took part."""
    study = start(coach, team)
    take_part(study, people(team, 8)[:6])
    Study.update(analysis_on=clock.now().date()).execute()
    findings.conclude_due(clock.now())
    return study


def test_a_coach_records_the_approval_and_starts(coaching, team):
    page = coaching.get("/coach/study").text
    assert all(words in page for words in ("Who approved it", "Its reference", "Approved on"))
    answer = coaching.post("/coach/studies", data=form(team))
    assert (answer.status_code, answer.location) == (303, "/coach/study")
    page = coaching.get("/coach/study").text
    assert "Riverside Ethics Board, reference RB 26/114" in page
    assert "Start the study" not in page


@pytest.mark.parametrize("field", ["board", "reference", "approved_on", "first_day"])
def test_without_its_approval_or_its_day_no_study_starts(coaching, team, field):
    answer = coaching.post("/coach/studies", data=form(team, **{field: " "}))
    assert answer.status_code == 422
    assert f'id="{field}-error"' in answer.text
    assert 'value="2' in answer.text
    assert Study.select().count() == 0


def test_the_summary_names_each_field_that_was_left_empty(coaching, team):
    page = coaching.post("/coach/studies", data=form(team, board=" ", reference=" ")).text
    assert '<a href="#board">Who approved it: Please fill this in.</a>' in page
    assert '<a href="#reference">Its reference: Please fill this in.</a>' in page


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("first_day", "tomorrow", "Write the day like"),
        ("first_day", "2020-01-01", "from tomorrow on"),
        ("approved_on", "2199-01-01", "still to come"),
        ("board", "b" * 201, "Use at most 200 characters."),
        ("board", "A\x00B", "cannot be printed"),
    ],
)
def test_what_cannot_be_is_told_at_its_field(coaching, team, field, value, words):
    answer = coaching.post("/coach/studies", data=form(team, **{field: value}))
    assert answer.status_code == 422
    assert words in answer.text


def test_a_study_cannot_be_started_in_the_team_of_another(coaching, outsider):
    (other,) = access.teams_of(outsider, "coach")
    assert coaching.post("/coach/studies", data=form(other)).status_code == 404
    assert Study.select().count() == 0


def test_a_coach_can_stop_it_and_it_then_has_no_result(coaching, running):
    assert coaching.post(f"/coach/studies/{running.id}/stop").status_code == 303
    assert "It has no result." in coaching.get("/coach/study").text
    assert coaching.post(f"/coach/studies/{running.id}/stop").status_code == 404


def test_before_the_result_the_coach_reads_until_when_and_nothing_else(coaching, running, team):
    before = coaching.get("/coach/study").text
    assert "until" in before
    for person in people(team, 6):
        consent.join(person, running.id, clock.now())
    assert coaching.get("/coach/study").text == before


def test_afterwards_the_coach_reads_the_effect_whatever_it_is(coaching, finished):
    page = coaching.get("/coach/study").text
    for words in ("6 people took part", "95% interval", "18 of 100 such studies", "With a nudge"):
        assert words in page
    assert "Made-up Person" not in page


def test_too_few_people_read_the_same_as_none(coaching, coach, team):
    study = start(coach, team)
    take_part(study, people(team, 4))
    Study.update(analysis_on=clock.now().date()).execute()
    findings.conclude_due(clock.now())
    page = coaching.get("/coach/study").text
    assert "Not enough people yet to say anything." in page
    assert "interval" not in page
    assert "such studies" not in page.split("Start a study")[0]


def test_a_clinician_joins_and_leaves_without_a_word(signed_in, clinician, running):
    browser = signed_in(clinician)
    assert "I agree and join" in browser.get("/team/study").text
    joined = browser.post(f"/team/studies/{running.id}/consent")
    assert (joined.status_code, joined.location) == (303, "/team/study")
    assert "You are in." in browser.get("/team/study").text
    assert browser.post(f"/team/studies/{running.id}/consent/deletions").status_code == 303
    assert "I agree and join" in browser.get("/team/study").text
    assert Consent.select().count() == 0


def test_the_page_says_what_happens_and_who_sees_what(signed_in, clinician, running):
    page = signed_in(clinician).get("/team/study").text
    for words in ("chance decides", "about 4 in 10", "one tap", "No page shows who joined"):
        assert words in page
    assert "Leave here at any time, without a word." in page
    assert "Riverside Ethics Board" in page


def test_an_outsider_neither_sees_nor_joins_it(signed_in, outsider, running):
    browser = signed_in(outsider)
    assert "Riverside Ethics Board" not in browser.get("/team/study").text
    assert browser.post(f"/team/studies/{running.id}/consent").status_code == 404
    assert Consent.select().count() == 0


def test_those_who_took_part_read_the_same_result(signed_in, coaching, clinician, finished):
    def effect(page):
        return page.split("In 100 shifts with a nudge")[1].split("</p>")[0]

    mine = signed_in(clinician).get("/team/study").text
    assert effect(mine) == effect(coaching.get("/coach/study").text)


@pytest.mark.parametrize("path", ["/team", "/settings"])
def test_the_way_there_is_shown_only_when_there_is_a_study(signed_in, clinician, coach, team, path):
    browser = signed_in(clinician)
    assert "/team/study" not in browser.get(path).text
    studies.start(
        coach, team.id, studies.Approval("Board", "1", MADE.date()), clock.now().date(), MADE
    )
    assert "/team/study" in browser.get(path).text


def test_an_administrator_finds_nothing_of_it(signed_in, coach, team, finished):
    browser = signed_in(add_person("Adam Standin", team, "admin"))
    assert browser.get("/coach/study").status_code == 404
    assert "Riverside" not in browser.get("/team/study").text


def test_today_asks_at_the_end_of_a_shift_whoever_joined(signed_in, clinician, running):
    now = clock.now()
    starts, ends = ((now + timedelta(minutes=m)).time() for m in (-360, 30))
    clock_ = [one.replace(second=0, microsecond=0) for one in (starts, ends)]
    windows = tuple(hours.Window(day, *clock_) for day in range(7))
    clinician.hours = hours.dump(hours.ClinicHours(windows))
    clinician.save()
    browser = signed_in(clinician)
    assert browser.get("/api/today").get_json()["shift_check"] is None
    consent.join(clinician, running.id, now)
    assert browser.get("/api/today").get_json()["shift_check"] is not None
