"""The progress page in a browser's hands: charts, notes, and measures brought in, kept and undone."""

import io
import re
from datetime import UTC, date, datetime, timedelta

import pytest

from app import worker
from app.accounts.models import Membership, Person, Team
from app.coaching.models import Annotation, MeasureFile, MeasureMonth
from app.practice.totals import TeamWeek
from tests.coaching.shares import NOTE
from tests.conftest import add_person

PAGE = "/coach/progress"
MEASURES = "/coach/progress/measures"
LINES = "month,measure,value,n\n2026-01,Listened <to> me,78.5,64\n2026-02,Listened <to> me,81,5\n"
FIRST = date(2026, 6, 1)


@pytest.fixture
def browser(signed_in, coach):
    return signed_in(coach)


@pytest.fixture
def weeks(team):
    """Fifteen closed weeks, of which the fourth was too small to be told."""
    for number in range(15):
        figures = {
            "uses": 30 + number,
            "per_ten": 20 + 3 * (number % 2) + number / 10,
            "practised": 60,
        }
        figures |= {"skills": [{"skill": "sit-down", "uses": 12, "worked": 65}]}
        TeamWeek.create(
            team=team, week=FIRST + timedelta(weeks=number), figures={} if number == 3 else figures
        )


def keep(browser, text=LINES, **more):
    return browser.post(f"{MEASURES}/files", data={"text": text} | more)


def test_before_a_week_has_closed_it_says_so(browser):
    page = browser.get(PAGE).text
    assert "Not enough people yet. The first week is drawn here" in page
    assert '<svg viewBox="0 0 320' not in page


@pytest.mark.usefixtures("weeks")
def test_closed_weeks_are_drawn_said_and_tabled(browser):
    page = browser.get(PAGE).text
    assert page.count('role="img" aria-labelledby="uses-title"') == 1
    assert "<desc" in page
    assert "Nothing here stands out" in page
    assert "23.1 (31 in all)" in page
    assert "Anhøj" in page
    assert re.search(r"Sit down</th><td>12</td><td>about 65%", page)


@pytest.mark.usefixtures("weeks")
def test_a_week_too_small_is_a_gap_in_words_and_in_the_line(browser):
    page = browser.get(PAGE).text
    assert re.search(r"22 June 2026</th><td>not enough people yet", page)
    assert page.split('id="people"')[0].count('class="trace"') == 2


@pytest.mark.usefixtures("weeks")
def test_nothing_on_the_page_is_styled_inline_or_a_goal(browser):
    page = browser.get(PAGE).text
    assert "style=" not in page
    assert not re.search(r"\b(target|red|green|score)\b", re.sub(r"<[^>]*>", " ", page))


@pytest.mark.usefixtures("weeks")
def test_a_note_is_drawn_listed_and_deleted(browser, team):
    note = {"team": team.id, "day": "2026-07-15", "text": "New <clinic> template"}
    assert browser.post(f"{PAGE}/notes", data=note).status_code == 303
    page = browser.get(PAGE).text
    assert "New &lt;clinic&gt; template" in page
    assert page.count('class="noted"') == 2
    row = Annotation.get()
    assert browser.post(f"{PAGE}/notes/{row.id}/deletions").status_code == 303
    assert "&lt;clinic&gt;" not in browser.get(PAGE).text


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"day": "soon"}, "Choose a day."),
        ({"day": "1812-01-01"}, "Choose a day of this century."),
        ({"text": ""}, "Please fill this in."),
        ({"text": "x" * 61}, "Use at most 60 characters."),
        ({"text": "Patient MRN 12345678"}, "could tell who a patient is."),
    ],
)
def test_a_note_that_cannot_be_kept_says_what_to_change(browser, team, changes, words):
    note = {"team": team.id, "day": "2026-07-15", "text": "New template"} | changes
    answer = browser.post(f"{PAGE}/notes", data=note)
    assert answer.status_code == 422
    assert words in answer.text
    assert f'value="{note["text"]}"' in answer.text


@pytest.mark.asvs("5.3.1")
def test_a_file_is_looked_at_before_it_is_kept(browser):
    sent = {"file": (io.BytesIO(LINES.encode()), "measures.csv")}
    page = browser.post(f"{MEASURES}/previews", data=sent).text
    assert "This is what was read" in page
    assert "1 of 2 months had fewer than eleven answers" in page
    assert MeasureFile.select().count() == 0


def test_what_was_kept_is_drawn_below_practice_and_stories(browser):
    assert keep(browser).status_code == 303
    page = browser.get(PAGE).text
    parts = [
        page.index(f'id="{name}"') for name in ("practice", "stories", "outcomes", "measure-1")
    ]
    assert parts == sorted(parts)
    assert "Listened &lt;to&gt; me" in page
    assert re.search(r"February 2026</th><td>not enough answers", page)


def test_a_figure_of_a_few_patients_is_kept_nowhere(browser):
    keep(browser)
    assert [(row.value, row.n) for row in MeasureMonth.select()] == [(78.5, 64), (None, None)]


def test_lines_that_need_a_change_are_named_and_nothing_typed_is_lost(browser):
    text = LINES + "2026-3,Listened,81,59\n"
    for address in ("previews", "files"):
        answer = browser.post(f"{MEASURES}/{address}", data={"text": text})
        assert answer.status_code == 422
        assert "Line 4: write the month like 2026-03." in answer.text
        assert "2026-3,Listened,81,59" in answer.text
    assert MeasureFile.select().count() == 0


@pytest.mark.parametrize(
    "data",
    [b"x" * 70_000, "é".encode("latin-1"), b"a,b\n", b""],
    ids=["big", "latin", "no", "empty"],
)
def test_a_file_that_cannot_be_read_says_why(browser, data):
    answer = browser.post(f"{MEASURES}/previews", data={"file": (io.BytesIO(data), "m.csv")})
    assert answer.status_code == 422
    assert "Nothing is kept yet" in answer.text


def test_undoing_a_file_brings_back_what_stood_before(browser):
    keep(browser)
    keep(browser, "month,measure,value,n\n2026-01,Listened <to> me,50,64\n")
    assert "50 (64 answers)" in browser.get(PAGE).text
    newest = MeasureFile.select().order_by(MeasureFile.id.desc()).get()
    assert browser.post(f"{MEASURES}/files/{newest.id}/deletions").status_code == 303
    page = browser.get(PAGE).text
    assert "78.5 (64 answers)" in page
    assert "50 (64 answers)" not in page


@pytest.mark.asvs("1.2.10")
def test_an_export_has_no_formula_and_can_be_read_again(browser):
    keep(
        browser, "month,measure,value,n\n2026-01,=1+1,-3.5,64\n2026-02,=1+1,4,\n2026-03,=1+1,4,3\n"
    )
    text = browser.get(f"{MEASURES}.csv").text
    assert text.splitlines() == [
        "\ufeffmonth,measure,value,n",
        "2026-01,'=1+1,-3.5,64",
        "2026-02,'=1+1,4,",
    ]
    assert keep(browser, text).status_code == 303


@pytest.mark.asvs("5.4.1")
def test_the_template_can_be_downloaded(browser):
    answer = browser.get(f"{MEASURES}/template.csv")
    assert "attachment" in answer.headers["Content-Disposition"]
    assert answer.text.startswith("\ufeffmonth,measure,value,n")


def test_another_teams_coach_reaches_nothing_and_changes_nothing(
    browser, signed_in, outsider, team
):
    keep(browser)
    browser.post(f"{PAGE}/notes", data={"team": team.id, "day": "2026-07-15", "text": "Secret"})
    theirs = signed_in(outsider)
    assert "Secret" not in theirs.get(PAGE).text + theirs.get(MEASURES).text
    asked = (
        f"{PAGE}?team={team.id}",
        f"{MEASURES}?team={team.id}",
        f"{MEASURES}.csv?team={team.id}",
    )
    assert {theirs.get(path).status_code for path in asked} == {404}
    note, file = Annotation.get().id, MeasureFile.get().id
    sent = [
        theirs.post(f"{PAGE}/notes/{note}/deletions"),
        theirs.post(f"{MEASURES}/files/{file}/deletions"),
        theirs.post(f"{PAGE}/notes", data={"team": team.id, "day": "2026-07-15", "text": "x"}),
        keep(theirs, team=team.id),
    ]
    assert {answer.status_code for answer in sent} == {404}
    assert (Annotation.select().count(), MeasureFile.select().count()) == (1, 1)


def test_a_coach_of_two_teams_chooses_between_them(browser, coach, team):
    other = Team.create(name="Ward 4")
    Membership.create(person=coach, team=other, role="coach")
    TeamWeek.create(team=other, week=FIRST, figures={"uses": 99, "per_ten": 9.0})
    assert "99 in all" not in browser.get(f"{PAGE}?team={team.id}").text
    assert "99 in all" in browser.get(f"{PAGE}?team={other.id}").text


@pytest.mark.parametrize("number", ["0", "99999", "x", "9" * 30, "-1"])
def test_a_team_that_is_not_theirs_is_not_there(browser, number):
    assert browser.get(f"{PAGE}?team={number}").status_code == 404


def test_the_page_asks_as_much_with_five_people_as_with_fifty(browser, team, weeks, log, queries):
    def crew(first, last):
        for number in range(first, last):
            log(add_person(f"Kim {number}", team, "clinician"), share="team", note=NOTE)

    crew(0, 5)
    browser.get(PAGE)
    with queries() as few:
        browser.get(PAGE)
    crew(5, 50)
    with queries() as many:
        browser.get(PAGE)
    assert len(few) == len(many) <= 14


def test_the_worker_closes_what_the_page_then_shows(browser, team, log):
    founded = datetime(2026, 10, 1, tzinfo=UTC)
    Team.update(created_at=founded).execute()
    for number in range(8):
        person = add_person(f"Kim {number}", team, "clinician")
        Person.update(created_at=founded).where(Person.id == person.id).execute()
        if number < 6:
            log(person, at=datetime(2026, 11, 4, 12, tzinfo=UTC))
    assert "in all" not in browser.get(PAGE).text
    worker.work("test", lambda: datetime(2026, 11, 10, 12, tzinfo=UTC), lambda: False)
    assert "(6 in all)" in browser.get(PAGE).text
