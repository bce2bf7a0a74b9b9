"""The copy of a person's data: everything of theirs, nothing of others, opened by them alone."""

import csv
import io
import json
import zipfile
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Barrier

import pytest

from app import clock, db
from app.accounts.models import (
    Challenge,
    Handover,
    Membership,
    Passkey,
    PasskeyOffer,
    Person,
    Recovery,
    Session,
)
from app.nudges.models import Listener, Schedule, Subscription
from app.ownership import files, gather, prepared
from app.ownership.contents import Export
from app.ownership.models import PreparedExport
from app.practice import aspirations
from app.practice.models import Aspiration, KeptOut
from tests.coaching.shares import NOON
from tests.conftest import add_person
from tests.ownership import rows
from tests.ownership.rows import Life

HOW_TO_MAKE_IT = "write what app.ownership.files.schema() gives to docs/export.schema.json"
DOCS = Path(__file__).parents[2] / "docs"
# What the copy leaves out, since it is a secret for minutes, or is said in other words.
LEFT_OUT = {Challenge, Handover, PasskeyOffer, Recovery, PreparedExport, Schedule}
SAID_IN_THE_ACCOUNT = {Person, KeptOut, Listener}
SECRET = {
    Session: {"token_hash"},
    Passkey: {"credential_id", "public_key", "user_handle"},
    Subscription: {"endpoint", "p256dh", "auth"},
}


@pytest.fixture
def zoe(team):
    return add_person("Zoe Quill", team, "clinician")


def opened(data):
    return zipfile.ZipFile(io.BytesIO(data))


def test_every_table_that_knows_a_person_is_read_or_left_out_for_a_reason(database):
    nobody = Person(id=0, name="", sign_in_name="")
    read = {query(nobody).model for query in gather.SECTIONS.values()}
    assert set(rows.models()) - read - {Person} == (LEFT_OUT | SAID_IN_THE_ACCOUNT) - {Person}


def test_every_section_holds_something_of_a_full_life(team, zoe):
    Membership.delete().execute()
    Life(zoe, team, "zanzibar", is_actor=True)
    kept = gather.of(zoe, NOON).model_dump()
    assert [name for name, value in kept.items() if value == []] == []
    assert (kept["account"]["in_team_totals"], kept["account"]["hears_messages"]) == (False, True)


def test_words_are_in_it_and_secrets_are_not(team, zoe):
    life = Life(zoe, team, "zanzibar", is_actor=True)
    text = gather.of(zoe, NOON).model_dump_json()
    for model, fields in SECRET.items():
        assert not any(life.words(model, field) in text for field in fields)
    for model in life.made.keys() - LEFT_OUT:
        for field in {"text", "note", "words", "device"} & set(model._meta.fields):
            assert life.words(model, field) in text
    assert zoe.password_hash not in text


def test_nothing_of_others_is_in_it(team, zoe, clinician):
    Life(clinician, team, "bystander", is_actor=True)
    Life(zoe, team, "zanzibar")
    text = gather.of(zoe, NOON).model_dump_json()
    assert "bystander" not in text
    assert "Ana Souza" not in text


def test_of_a_device_only_the_maker_is_told(zoe):
    address = "https://fcm.googleapis.com/wp/secret"
    Subscription.create(person=zoe, endpoint=address, p256dh="", auth="")
    [device] = gather.of(zoe, NOON).devices
    assert device.endpoint == "fcm.googleapis.com"


def test_the_published_schema_is_that_of_the_models():
    published = (DOCS / "export.schema.json").read_text()
    assert published == files.schema(), HOW_TO_MAKE_IT


def test_the_zip_holds_the_json_and_tables_without_formulas(team, zoe):
    aspirations.answer(zoe, "=HYPERLINK(1)", NOON)
    archive = opened(files.zipped(gather.of(zoe, NOON)))
    read = Export.model_validate_json(archive.read("export.json"))
    assert (read.account.name, read.aspirations[0].text) == ("Zoe Quill", "=HYPERLINK(1)")
    table = archive.read("tables/aspirations.csv").decode("utf-8-sig")
    assert next(csv.DictReader(io.StringIO(table)))["text"] == "'=HYPERLINK(1)"


def test_who_asked_for_it_downloads_it(signed_in, clinician):
    browser = signed_in(clinician)
    Aspiration.create(person=clinician, text="Somebody who listens")
    assert browser.get("/settings/data/doorway-data.zip").status_code == 404
    assert browser.post("/settings/data/exports").status_code == 303
    assert "waits for you until" in browser.get("/settings/data").text
    answer = browser.get("/settings/data/doorway-data.zip")
    assert answer.headers["Cache-Control"] == "no-store"
    kept = json.loads(opened(answer.data).read("export.json"))
    assert kept["aspirations"][0]["text"] == "Somebody who listens"


def test_it_asks_first_whether_it_is_you(signed_in, clinician):
    browser = signed_in(clinician)
    browser.post("/settings/data/exports")
    Session.update(confirmed_at=None).execute()
    answer = browser.get("/settings/data/doorway-data.zip")
    assert answer.location.startswith("/confirm?next=")


def test_an_administrator_prepares_it_and_cannot_open_it(app, team, clinician, signed_in):
    Aspiration.create(person=clinician, text="Somebody who listens")
    told = app.test_cli_runner().invoke(args=["export", "ana.souza"])
    assert (told.exit_code, "Somebody" in told.output) == (0, False)
    admin = add_person("Ada Keys", team, "admin")
    assert signed_in(admin).get("/settings/data/doorway-data.zip").status_code == 404
    assert signed_in(clinician).get("/settings/data/doorway-data.zip").status_code == 200


def test_it_is_gone_after_a_week(clinician):
    now = clock.now()
    prepared.make(clinician, clinician, now)
    assert prepared.opened(clinician, now + timedelta(days=6)) is not None
    assert prepared.opened(clinician, now + timedelta(days=7)) is None
    assert prepared.sweep(now + timedelta(days=7)) == 1


def test_a_new_copy_takes_the_place_of_the_old_one(clinician):
    prepared.make(clinician, None, NOON)
    prepared.make(clinician, None, NOON + timedelta(days=1))
    assert PreparedExport.get().made_at == NOON + timedelta(days=1)


def test_a_button_pressed_twice_at_once_makes_one_copy(clinician):
    start = Barrier(3)

    def make(number):
        start.wait()
        try:
            return prepared.make(clinician, clinician, NOON + timedelta(seconds=number))
        finally:
            db.database.close()

    with ThreadPoolExecutor(3) as pool:
        assert len(list(pool.map(make, range(3)))) == 3
    assert PreparedExport.select().count() == 1
