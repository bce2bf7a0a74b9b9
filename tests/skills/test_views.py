"""The pages of the library: public, the same for everybody, honest about the evidence."""

import re
from html import escape, unescape

import pytest
from flask.testing import FlaskClient

from app.skills import Level, library
from app.skills.search import words_of


def text_at(client: FlaskClient, path: str) -> str:
    """What a page says, without its tags."""
    response = client.get(path)
    assert response.status_code == 200
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", response.text)).split())


def test_every_card_is_on_the_page_that_phones_keep(client: FlaskClient) -> None:
    page = client.get("/cards").text
    assert re.findall(r'<article class="card" data-skill="([^"]+)"', page) == list(library())
    assert page.lower().startswith("<!doctype html>")


def test_a_card_says_what_to_do_to_say_and_to_notice(client: FlaskClient) -> None:
    skill = library()["sit-down"]
    said = text_at(client, "/cards")
    for words in (skill.title, skill.do, *skill.say, skill.notice, *skill.chips):
        assert words in said


def test_a_card_tells_its_evidence_and_where_the_studies_are(client: FlaskClient) -> None:
    page = client.get("/cards").text
    skill = library()["sit-down"]
    assert f"Evidence: {skill.evidence.level.label}" in page
    assert 'href="/skills/sit-down#evidence"' in page


def test_the_library_shows_every_skill_under_its_moment(client: FlaskClient) -> None:
    page = client.get("/skills").text
    assert page.count("<h2") == 8
    assert all(f'href="/skills/{slug}"' in page for slug in library())


def test_each_skill_carries_what_a_phone_needs_to_find_it_with_no_signal(
    client: FlaskClient,
) -> None:
    page = client.get("/skills").text
    entries = re.findall(
        r'<li class="skill-entry" data-skill="([^"]+)".*?data-words="([^"]*)"', page, re.S
    )
    assert {slug: tuple(words.split()) for slug, words in entries} == {
        slug: words_of(skill) for slug, skill in library().items()
    }


def test_a_search_shows_only_what_it_finds(client: FlaskClient) -> None:
    page = client.get("/skills?q=teach-back").text
    assert "/skills/ask-for-teach-back" in page
    assert "/skills/pause-at-the-door" not in page


def test_filters_narrow_the_library_and_stay_chosen(client: FlaskClient) -> None:
    page = client.get("/skills?tier=advanced&level=null-result").text
    assert re.findall(r'data-skill="([^"]+)"', page) == ["make-one-follow-up-call"]
    assert '<option value="advanced" selected>' in page
    assert '<option value="null-result" selected>' in page


@pytest.mark.parametrize(
    "query", ["?tier=easy&level=sure&setting=moon&moment=lunch", "?colour=green"]
)
def test_a_filter_that_we_do_not_know_narrows_nothing(client: FlaskClient, query: str) -> None:
    assert client.get(f"/skills{query}").text.count('class="skill-entry"') == len(library())


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("?q=<b>zzyzx", "No skill has “<b>zzyzx”."),
        ("?q=zzyzx&tier=starter", "No skill has “zzyzx” and fits what you chose."),
        ("?moment=between&level=randomised", "No skill is like that."),
    ],
)
def test_what_finds_nothing_says_so_and_offers_all_again(
    client: FlaskClient, query: str, said: str
) -> None:
    page = client.get(f"/skills{query}").text
    assert escape(said, quote=False) in page
    assert '<a href="/skills" data-clear>show all skills</a>' in page
    assert "<b>zzyzx" not in page


@pytest.mark.parametrize("slug", library())
def test_every_skill_has_a_page_with_all_its_sources(client: FlaskClient, slug: str) -> None:
    said = text_at(client, f"/skills/{slug}")
    skill = library()[slug]
    assert skill.evidence.summary in said
    for source in library().sources(skill):
        for told in (source.setting, source.finding, source.null_or_mixed, source.strength):
            assert " ".join(told.split()) in said


@pytest.mark.parametrize("path", ["/skills/sit-down", "/cards"])
def test_the_evidence_of_a_skill_leads_to_how_we_grade_it(client: FlaskClient, path: str) -> None:
    assert 'href="/skills/evidence#randomised"' in client.get(path).text


def test_every_grade_is_explained_and_leads_to_its_skills(client: FlaskClient) -> None:
    page = client.get("/skills/evidence").text
    for level in Level:
        assert f'<li id="{level}">' in page
        assert f'href="/skills?level={level}"' in page
        assert level.label in page


def test_an_advanced_skill_says_that_it_needs_training_and_comes_only_if_kept(
    client: FlaskClient,
) -> None:
    said = text_at(client, "/skills/warn-before-bad-news")
    assert "Needs training Take a course" in said
    assert "It comes only if you keep it there." in said


def test_a_source_links_to_its_paper(client: FlaskClient) -> None:
    assert 'href="https://doi.org/10.1136/bmj-2023-076309"' in client.get("/skills/sit-down").text


def test_an_unknown_skill_is_not_found(client: FlaskClient) -> None:
    assert client.get("/skills/bow-at-the-door").status_code == 404


@pytest.mark.parametrize("path", ["/skills", "/skills/sit-down", "/skills/evidence", "/cards"])
def test_a_page_kept_by_a_phone_is_not_sent_again_unchanged(client: FlaskClient, path: str) -> None:
    first = client.get(path)
    assert "Set-Cookie" not in first.headers
    again = client.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304
