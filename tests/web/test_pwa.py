"""What makes Doorway installable and readable offline."""

import json
import re

import pytest


def test_the_worker_comes_with_its_build_and_what_to_keep(client):
    answer = client.get("/sw.js")
    facts = json.loads(re.match(r"self\.doorway = (.*);\n", answer.get_data(as_text=True))[1])
    assert answer.headers["Cache-Control"] == "no-cache"
    assert re.fullmatch(r"[0-9a-f]{12}", facts["build"])
    for address in facts["assets"]:
        assert client.get(address).status_code == 200, address


def test_nothing_kept_by_the_worker_is_personal(client, signed_in, clinician):
    facts = client.get("/sw.js").get_data(as_text=True).partition(";\n")[0]
    hers = signed_in(clinician)
    for address in json.loads(facts.removeprefix("self.doorway = "))["assets"]:
        assert hers.get(address).data == client.get(address).data, address


def test_an_asset_of_this_build_is_kept_for_good_and_an_old_one_is_not(client):
    css = next(a for a in _assets(client) if a.endswith(".css"))
    assert "immutable" in client.get(css).headers["Cache-Control"]
    old = re.sub(r"/[0-9a-f]{12}/", "/000000000000/", css)
    assert client.get(old).headers["Cache-Control"] == "no-cache"


@pytest.mark.asvs("5.3.2")
def test_an_asset_cannot_be_outside_static(client):
    assert client.get("/static/../app/db.py").status_code == 404
    assert client.get("/static/%2e%2e/app/db.py").status_code == 404


def test_every_picture_of_the_manifest_exists(client):
    manifest = client.get("/manifest.webmanifest").get_json()
    for picture in manifest["icons"] + manifest["screenshots"]:
        assert client.get(picture["src"]).mimetype == picture["type"]


def _assets(client):
    facts = client.get("/sw.js").get_data(as_text=True).partition(";\n")[0]
    return json.loads(facts.removeprefix("self.doorway = "))["assets"]
