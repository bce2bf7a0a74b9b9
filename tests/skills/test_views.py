"""The pages of the library: public, the same for everybody, honest about the evidence."""

import re
from html import unescape

import pytest
from flask.testing import FlaskClient

from app.skills import library


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


def test_a_search_shows_only_what_it_finds(client: FlaskClient) -> None:
    page = client.get("/skills?q=teach-back").text
    assert "/skills/ask-for-teach-back" in page
    assert "/skills/pause-at-the-door" not in page


def test_a_search_that_finds_nothing_says_so_and_shows_what_was_typed(client: FlaskClient) -> None:
    page = client.get("/skills?q=<b>zzyzx").text
    assert "No skill has “&lt;b&gt;zzyzx”." in page


@pytest.mark.parametrize("slug", library())
def test_every_skill_has_a_page_with_all_its_sources(client: FlaskClient, slug: str) -> None:
    said = text_at(client, f"/skills/{slug}")
    skill = library()[slug]
    assert skill.evidence.summary in said
    for source in library().sources(skill):
        assert " ".join(source.null_or_mixed.split()) in said


def test_a_source_links_to_its_paper(client: FlaskClient) -> None:
    assert 'href="https://doi.org/10.1136/bmj-2023-076309"' in client.get("/skills/sit-down").text


def test_an_unknown_skill_is_not_found(client: FlaskClient) -> None:
    assert client.get("/skills/bow-at-the-door").status_code == 404


@pytest.mark.parametrize("path", ["/skills", "/skills/sit-down", "/cards"])
def test_a_page_kept_by_a_phone_is_not_sent_again_unchanged(client: FlaskClient, path: str) -> None:
    first = client.get(path)
    assert "Set-Cookie" not in first.headers
    again = client.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304
