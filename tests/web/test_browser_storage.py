"""What a browser keeps is what docs/privacy.md says, under the names it says, and nothing else is written."""

import re

import pytest

from app.web.build import ROOT

DOCUMENT = (ROOT / "docs/privacy.md").read_text()
TABLE = DOCUMENT.partition("## What stays on a phone")[2].partition("## ")[0]
WRITES = r"(?:local|session)Storage\.setItem\(\s*([\w\"-]+)|createObjectStore\(\s*(\"\w+\")"
OTHERS = {
    "document.cookie": {"static/js/evicted.js"},
    "caches.open": {"static/sw/cache.js"},
    "indexedDB.open": {"static/shared/store.js"},
}


def scripts():
    return {
        str(path.relative_to(ROOT)): path.read_text() for path in (ROOT / "static").rglob("*.js")
    }


def names():
    """What scripts write under, constants as what they stand for."""
    for text in scripts().values():
        for found in re.findall(WRITES, text):
            name = "".join(found)
            yield name.strip('"') if '"' in name else re.search(rf'{name} = "(.*?)"', text)[1]


@pytest.mark.asvs("14.3.3")
def test_every_name_that_a_script_keeps_something_under_is_on_the_list():
    listed = set(re.findall(r"^\| `([\w-]+)`", TABLE, re.MULTILINE))
    assert set(names()) | {"doorway-waiting", "doorway"} == listed


@pytest.mark.parametrize("call", OTHERS)
def test_cookies_caches_and_databases_are_opened_in_one_place_each(call):
    assert {path for path, text in scripts().items() if call in text} == OTHERS[call]
