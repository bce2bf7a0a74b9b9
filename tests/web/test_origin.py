"""Requests from other sites change nothing."""

import pytest

from app.web.origin import is_ours

OURS = "https://doorway.example"


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none", ""])
def test_a_browser_that_says_where_from_must_say_here(site):
    assert not is_ours(site, OURS, OURS)


def test_our_own_pages_pass():
    assert is_ours("same-origin", None, OURS)


@pytest.mark.parametrize("origin", [None, "null", "https://doorway.example.evil.test"])
@pytest.mark.asvs("3.5.1")
def test_an_old_browser_needs_our_origin(origin):
    assert not is_ours(None, origin, OURS)
    assert is_ours(None, OURS, OURS)


def test_a_cross_site_post_is_refused(app, client):
    answer = client.post("/signin", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
