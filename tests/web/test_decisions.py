"""What was decided about one's nudges: for its owner to read, and to take along as a file."""

import csv
import io
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.accounts.models import Person
from app.nudges import decisions
from app.nudges.models import Decision, Nudge
from app.practice.models import Moment

DOCS = Path(__file__).parents[2] / "docs" / "decisions.md"
PATHS = [f"/settings/nudges{end}" for end in ("", "/decisions.json", "/decisions.csv")]
AT = datetime(2026, 3, 3, 10, 20, tzinfo=UTC)
FEATURES = {"asked_for": 2, "devices": 1}


def decided(person, at=AT, **more) -> Decision:
    row = {
        "person": person,
        "local_day": at.date(),
        "slot": at.hour * 60 + at.minute,
        "at": at,
        "available": True,
        "features": FEATURES,
        "policy": "asked-for-1",
        "probability": 1.0,
        "seed": 2**62 + 1,
        "action": False,
    }
    return Decision.create(**row | more)


def nudged(person, at=AT) -> Nudge:
    skill = {"skill": "sit-down", "skill_probability": 1 / 6, "eligible": ["sit-down", "pause"]}
    decision = decided(person, at, action=True, **skill)
    until = at + timedelta(minutes=20)
    return Nudge.create(
        decision=decision, person=person, skill="sit-down", opens_at=at, until=until
    )


@pytest.fixture
def page(signed_in, clinician):
    Person.update(zone="Europe/Vienna").where(Person.id == clinician.id).execute()
    return signed_in(clinician)


def test_the_page_says_why_in_plain_words_and_in_local_time(page, clinician):
    nudged(clinician)
    decided(clinician, AT + timedelta(hours=3), available=False, reasons=["recently_logged"])
    text = " ".join(page.get(PATHS[0]).text.split())
    assert "Tuesday 3 March" in text
    assert "<strong>11:20</strong> Nudged: you had asked for two nudges a shift." in text
    assert "was drawn from 2 skills. Its chance was 1 in 6." in text
    assert "No nudge: you had logged something less than two hours before." in text
    assert text.index("14:20") < text.index("11:20")


def test_an_answer_is_shown_wherever_it_was_given(page, clinician):
    nudge, later = nudged(clinician), nudged(clinician, AT + timedelta(hours=4))
    Nudge.update(answer="dismissed", answered_at=AT).where(Nudge.id == later.id).execute()
    said = {"skill": "x", "outcome": "worked", "occurred_at": AT, "local_day": AT.date()}
    Moment.create(person=clinician, id="a", nudge=nudge.id, **said)
    text = page.get(PATHS[0]).text
    assert "You answered: It worked." in text and "You answered: Not today." in text


def test_the_json_file_holds_everything(page, clinician):
    nudged(clinician)
    (one,) = page.get(PATHS[1]).json["decisions"]
    assert (one["policy"], one["probability"], one["seed"]) == ("asked-for-1", 1.0, 2**62 + 1)
    assert (one["skill"], one["eligible"]) == ("sit-down", ["sit-down", "pause"])
    assert (one["nudged"], one["reasons"], one["features"]) == (True, [], FEATURES)
    assert one["at"] == "2026-03-03T11:20:00+01:00"


def test_the_table_holds_a_row_for_each_and_no_formula(page, clinician):
    decided(clinician, available=False, reasons=["paused", "away"], policy="=1+1")
    nudged(clinician, AT + timedelta(days=1))
    answer = page.get(PATHS[2])
    newest, oldest = csv.DictReader(io.StringIO(answer.text.lstrip("\ufeff"), newline=""))
    assert (oldest["reasons"], oldest["policy"]) == ("paused; away", "'=1+1")
    assert (newest["eligible"], newest["nudged"]) == ("sit-down; pause", "true")
    assert re.search(r'filename="doorway-decisions-[\d-]+\.csv"', answer.headers[FILE])


FILE = "Content-Disposition"


@pytest.mark.parametrize("path", PATHS)
def test_nobody_else_sees_it(signed_in, clinician, coach, colleague, client, path):
    nudged(clinician)
    for other in (coach, colleague):
        answer = signed_in(other).get(path)
        assert answer.status_code == 200
        assert "sit-down" not in answer.text and "Sit down" not in answer.text
    assert client.get(path).status_code in (302, 401)


def test_a_person_without_decisions_is_told_when_there_will_be_some(page):
    assert "Nothing has been decided yet" in page.get(PATHS[0]).text


def test_the_page_shows_the_newest_and_the_files_show_all(page, clinician):
    for hour in range(70):
        decided(clinician, AT + timedelta(hours=hour), available=False, reasons=["paused"])
    assert page.get(PATHS[0]).text.count("you had paused nudges") == 60
    assert len(page.get(PATHS[1]).json["decisions"]) == 70


def test_the_document_names_every_field():
    named = set(re.findall(r"`(\w+)`", DOCS.read_text()))
    assert {*decisions.Decision.model_fields, *decisions.Decisions.model_fields} <= named
