"""The portfolio: everything of one's own and of nobody else, as a page, as JSON, as a table."""

import csv
import io
import re
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.coaching import tries
from app.coaching.models import Recognition
from app.practice import aspirations, deck, not_today, plans, portfolio, record, shift_check
from app.practice.models import Moment
from app.practice.sharing import Shared
from tests.practice.phone import NOON, moment

DOCS = Path(__file__).parents[2] / "docs" / "portfolio.md"
KINDS = {"aspiration", "plan", "card", "moment", "shift", "not_today", "recognition"}
PATHS = ["/story/portfolio", "/story/portfolio.json", "/story/portfolio.csv"]
WORDS = (
    "Somebody who listens.",
    "When I enter, I will sit.",
    "It went quiet.",
    "smiled",
    "Thank you!",
)


@pytest.fixture
def page(signed_in, clinician):
    """The clinician's browser."""
    return signed_in(clinician)


@pytest.fixture
def lived(clinician, coach, team):
    """The clinician after some practice: an aspiration, a plan, a card, a moment, thanks."""
    aspirations.answer(clinician, WORDS[0], NOON - timedelta(days=9))
    plans.write(clinician, "sit-down", WORDS[1], 1)
    deck.pin(clinician, "sit-down", NOON)
    log(clinician, note=WORDS[2], noticed=[WORDS[3]])
    shift_check.answer(clinician, NOON.date(), "helped", NOON)
    not_today.keep(clinician, NOON.date() - timedelta(days=3))
    thanks = {"team": team, "giver": coach, "skill": "sit-down", "at": NOON}
    Recognition.create(person=clinician, text=WORDS[4], **thanks)
    return clinician


def log(person, **changes):
    item = moment(**changes)
    [result] = record.record(person, [item], NOON, NOON)
    assert result.status == "accepted"
    return item["id"]


def table(answer):
    return list(csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff"))))


@pytest.mark.parametrize("path", PATHS)
def test_everything_of_ones_own_is_in_it(page, lived, path):
    text = page.get(path).text
    for words in (*WORDS, "Cleo Marsh", "Sit down"):
        assert words in text


@pytest.mark.parametrize("path", PATHS)
def test_nothing_of_others_and_nothing_deleted_is_in_it(signed_in, lived, colleague, path):
    log(colleague, note="Theirs.", share="team")
    log(lived, note="Regretted.", deleted=True)
    own, others = signed_in(lived).get(path).text, signed_in(colleague).get(path).text
    assert "Theirs." not in own
    assert "Regretted." not in own
    assert not any(words in others for words in WORDS)


@pytest.mark.parametrize("path", PATHS)
def test_it_asks_who_you_are(client, path):
    assert client.get(path).status_code == 302


@pytest.mark.parametrize("path", PATHS)
def test_it_is_kept_in_no_cache(page, path):
    assert page.get(path).headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", PATHS)
def test_an_empty_one_is_no_fault(page, path):
    assert page.get(path).status_code == 200


def test_the_json_file_is_read_back_by_its_own_schema(page, lived):
    answer = page.get("/story/portfolio.json")
    assert answer.mimetype == "application/json"
    read = portfolio.Portfolio.model_validate_json(answer.data)
    assert (read.format, read.version, read.name) == ("doorway-portfolio", 1, "Ana Souza")
    assert [one.outcome for one in read.moments] == ["worked"]
    assert answer.json["moments"][0]["occurred_at"] == "2026-03-04T12:00:00Z"
    assert [one.state for one in read.cards] == ["pinned"]


def test_times_are_those_of_the_persons_own_clock(page, lived):
    lived.zone = "Asia/Kolkata"
    lived.save()
    [row] = [row for row in table(page.get("/story/portfolio.csv")) if row["kind"] == "moment"]
    assert (row["day"], row["time"]) == ("2026-03-04", "17:30")
    kept = page.get("/story/portfolio.json").json["moments"][0]
    assert kept["occurred_at"] == "2026-03-04T17:30:00+05:30"


def test_it_says_that_a_colleague_will_try_a_story_and_not_who(page, lived, colleague):
    log(lived, share="team")
    tries.add(colleague, Shared.get().id, NOON)
    answer = page.get("/story/portfolio.json")
    assert [one["will_be_tried"] for one in answer.json["moments"]].count(True) == 1
    assert "Ben" not in answer.text
    assert "A colleague will try this" in page.get("/story/portfolio").text


def test_the_table_has_a_row_for_each_thing(page, lived):
    rows = table(page.get("/story/portfolio.csv"))
    assert {row["kind"] for row in rows} == KINDS
    [kept] = [row for row in rows if row["kind"] == "moment"]
    assert (kept["noticed"], kept["text"], kept["share"]) == (WORDS[3], WORDS[2], "me")


@pytest.mark.asvs("5.4.1", "5.4.2")
def test_the_files_are_named_to_be_found_again(page):
    for ending in ("json", "csv"):
        said = page.get(f"/story/portfolio.{ending}").headers["Content-Disposition"]
        assert re.fullmatch(
            rf'attachment; filename="doorway-portfolio-[\d-]{{10}}\.{ending}"', said
        )


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\n", "＝"])
def test_a_note_that_looks_like_a_formula_is_only_text(page, clinician, begin):
    log(clinician)
    Moment.update(note=f"{begin}HYPERLINK(1)", noticed=["=1+1", "-"]).execute()
    [row] = table(page.get("/story/portfolio.csv"))
    assert row["text"].startswith(f"'{begin}HYPER")
    assert row["noticed"] == "'=1+1; -"


@given(st.text())
@pytest.mark.asvs("1.2.10")
def test_no_cell_is_ever_a_formula(text):
    cell = portfolio.plain_cell(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert cell.removeprefix("'") == text.removeprefix("'")


def test_the_page_has_no_count_of_practice(page, clinician):
    for _ in range(7):
        log(clinician)
    text = re.sub(r"<[^>]*>", " ", page.get("/story/portfolio").text)
    assert not re.search(r"\b(7|seven|total|streak|score|moments)\b", text, re.IGNORECASE)


def test_the_document_names_every_field_of_the_file():
    document = DOCS.read_text()
    parts = (*portfolio.Part.__subclasses__(), portfolio.Portfolio)
    fields = {name for part in parts for name in part.model_fields}
    assert {name for name in fields if f"`{name}`" not in document} == set()
    assert {name for name in portfolio.COLUMNS if f"`{name}`" not in document} == set()
    assert f"version {portfolio.VERSION}" in document
