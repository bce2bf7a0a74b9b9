"""What is the same for everybody comes small, and reads the same as it stands in the repository."""

import re
import subprocess

import brotli
import pytest

from app.web import pwa, squeeze
from app.web.build import ROOT

MODULES = sorted(
    path for part in ("js", "shared", "sw") for path in (ROOT / "static" / part).rglob("*.js")
)
BR = {"Accept-Encoding": "gzip, br"}


@pytest.mark.parametrize(
    "path", ["/cards", "/shell", "/skills/sit-down", "/static/css/doorway.css"]
)
def test_a_public_answer_is_squeezed_and_still_itself(client, path):
    answer = client.get(path, headers=BR)
    assert answer.headers["Content-Encoding"] == "br"
    assert "Accept-Encoding" in answer.headers["Vary"]
    assert brotli.decompress(answer.data) == client.get(path).data


def test_who_cannot_read_brotli_gets_it_plain(client):
    answer = client.get("/static/css/doorway.css", headers={"Accept-Encoding": "identity"})
    assert "Content-Encoding" not in answer.headers
    assert answer.data == (ROOT / "static/css/doorway.css").read_bytes()


def test_nothing_of_a_person_is_ever_kept_for_others(signed_in, clinician):
    squeeze._squeezed.cache_clear()
    browser = signed_in(clinician)
    for path in ("/story", "/settings", "/api/today", "/skills/sit-down/choices"):
        assert browser.get(path, headers=BR).status_code == 200
    assert squeeze._squeezed.cache_info().currsize == 0


def test_a_search_is_not_kept_for_others(client):
    squeeze._squeezed.cache_clear()
    client.get("/skills?q=sit", headers=BR)
    assert squeeze._squeezed.cache_info().currsize == 0


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_a_module_without_its_comments_is_the_same_program_on_the_same_lines(path):
    whole = path.read_bytes()
    bare = squeeze.uncommented(whole)
    assert bare.count(b"\n") == whole.count(b"\n")
    kept = zip(whole.split(b"\n"), bare.split(b"\n"), strict=True)
    gone = [line.strip() for line, left in kept if line != left]
    assert all(line.startswith((b"/**", b"*", b"//")) for line in gone)
    checked = subprocess.run(
        ["node", "--check", "--input-type=module", "-"],
        input=bare,
        capture_output=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stderr


def test_the_shell_names_every_module_it_needs_so_that_none_waits_for_another(client):
    named = re.findall(r'rel="modulepreload" href="([^"]+)"', client.get("/shell").text)
    assert len(named) == len(set(named))
    needed = {name.split("/", 3)[3] for name in named}
    for name in needed:
        source = (ROOT / "static" / name).read_text()
        for other in pwa.IMPORT.findall(source):
            found = ((ROOT / "static" / name).parent / other).resolve()
            assert str(found.relative_to(ROOT / "static")) in needed
