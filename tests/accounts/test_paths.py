"""After signing in, nobody is led to another site."""

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts.paths import same_site

HERE = "https://doorway.test"


@given(st.text(alphabet="/\\\t\r\n.:@?#aé%", max_size=12))
def test_whatever_was_wanted_the_way_stays_here(wanted):
    assert urlsplit(urljoin(HERE, same_site(wanted))).netloc == "doorway.test"


@pytest.mark.parametrize(
    "elsewhere",
    ["//evil.test", "https://evil.test", "/\\evil.test", "/\t/evil.test", "evil", "", None],
)
def test_another_site_becomes_the_home_page(elsewhere):
    assert same_site(elsewhere) == "/"


def test_a_page_of_ours_is_kept():
    assert same_site("/coach?since=3") == "/coach?since=3"
