"""No words about a patient get in by any door: each field that takes words is screened, or it says why not.

A new field of a form or a JSON body that takes text has to be put on one of the lists here.
"""

import importlib
import logging
import pkgutil
import re
from datetime import date

import pytest

import app as house
from app import db
from app.coaching import becoming, needs, offers
from app.practice import aspirations, record, sharing
from app.practice.sharing import Offer
from app.validation import Body, FormModel
from tests.coaching.shares import NOON
from tests.practice.phone import moment

WORDS = "Mrs Jones in room 12"
TOLD = {"outcome": "tried", "share": "me"}
EARLIER = {"skill": "sit-down", "outcome": "worked", "day": "2026-03-02", "time": "morning"}

# (the field, who writes, where, what else is sent)
SCREENED = [
    ("MomentForm.note", "clinician", "/story/moments/{moment}", TOLD),
    ("MomentForm.noticed", "clinician", "/story/moments/{moment}", TOLD),
    ("EarlierForm.note", "clinician", "/story/moments", EARLIER),
    ("EarlierForm.noticed", "clinician", "/story/moments", EARLIER),
    ("TellForm.note", "clinician", "/story/moments/{moment}/sharing", {"share": "coach"}),
    ("PlanForm.text", "clinician", "/start/plan", {"skill": "sit-down"}),
    ("NeedForm.text", "clinician", "/team/needs", {}),
    ("SuggestionForm.text", "clinician", "/team/becoming/suggestions", {"team": "{team}"}),
    ("OfferForm.text", "clinician", "/story/huddle/{offer}", {"answer": "yes"}),
    ("ThanksForm.text", "coach", "/coach/shared/{shared}/recognitions", {}),
    ("ReplyForm.text", "coach", "/coach/shared/{shared}/replies", {}),
    ("ReplyForm.text", "coach", "/coach/needs/{need}/replies", {}),
    ("AnswerForm.text", "coach", "/coach/needs/{need}/answers", {"state": "heard", "rev": "0"}),
    ("BecomingForm.text", "coach", "/coach/becoming/drafts", {"team": "{team}"}),
    ("DraftForm.text", "coach", "/coach/becoming/drafts", {"team": "{team}"}),
    ("MessageForm.text", "coach", "/coach/messages", {}),
    ("NoteForm.text", "coach", "/coach/progress/notes", {"team": "{team}", "day": "2026-03-02"}),
]
# Proved by tests of their own below.
SCREENED_ELSEWHERE = {"Item.note", "Item.noticed", "PlanBody.text", "WordsForm.text"}
# Who I want to be is nobody's but its writer's, and may name whom it likes, as a diary may. It is screened
# at the moment in which it is shown to the team (WordsForm).
OWN = {"AspirationForm.text"}
# People by their own choice, their devices, and the organisation's papers and links; never about a visit.
NAMES = {
    *("JoinForm.name", "NewcomerBody.name", "NameForm.name", "PasskeyNameForm.name"),
    *("StudyForm.board", "StudyForm.reference", "AddressForm.address"),
    "TeamForm.name",
    *(
        f"SupportForm.{kind}{end}"
        for kind in ("incident", "safeguarding", "peer")
        for end in ("", "_words")
    ),
}
# Checked against a list or a secret, and kept only if they are on it, or never kept as they came.
NOT_WORDS = {
    *("passkey", "password", "code", "token", "sign_in_name", "next", "zone", "skill", "outcome"),
    *("share", "time", "endpoint", "replaces", "p256dh", "auth", "was"),
}


@pytest.fixture
def ward(clinician, coach, team):
    """The numbers of what can be written about: a moment, shown to the coach; a need; an offer."""
    item = moment(share="coach", note="I sat down first")
    record.record(clinician, [item], NOON, NOON)
    shared = sharing.Shared.get()
    offers.ask(coach, shared.id, NOON)
    need = needs.ask(clinician, "A chair", False, team)
    becoming.save_draft(coach, team, "A ward where people are heard", NOON)
    numbers = {"moment": item["id"], "shared": shared.id, "offer": Offer.get().id}
    return numbers | {"need": need.id, "team": team.id}


def test_every_field_that_takes_words_is_decided_on():
    decided = {field for field, *_ in SCREENED} | SCREENED_ELSEWHERE | OWN | NAMES
    found = {field for field in fields_of_text() if field.partition(".")[2] not in NOT_WORDS}
    assert found == decided


@pytest.mark.parametrize(("field", "who", "path", "more"), SCREENED)
@pytest.mark.asvs("2.2.1", "2.2.2", "16.2.5")
def test_words_about_a_patient_are_refused_and_nothing_of_them_is_kept(
    request, signed_in, ward, caplog, field, who, path, more
):
    caplog.set_level(logging.DEBUG)
    name = field.partition(".")[2]
    browser = signed_in(request.getfixturevalue(who))
    sent = {key: value.format(**ward) for key, value in more.items()} | {name: WORDS}
    answer = browser.post(path.format(**ward), data=sent)
    assert answer.status_code == 422
    assert is_named(name, answer.text)
    assert not is_kept("Jones")
    assert "Jones" not in caplog.text


@pytest.mark.parametrize("change", [{"note": WORDS}, {"noticed": [WORDS]}])
@pytest.mark.asvs("2.2.2")
def test_a_phone_gets_its_item_back_and_nothing_of_it_is_kept(signed_in, clinician, caplog, change):
    caplog.set_level(logging.DEBUG)
    body = {"user": clinician.id, "sent_at": NOON.isoformat(), "moments": [moment(**change)]}
    [result] = signed_in(clinician).post("/api/moments", json=body).get_json()["results"]
    assert result["status"] == "rejected"
    assert result["error"].startswith(next(iter(change)))
    assert not is_kept("Jones")
    assert "Jones" not in caplog.text + str(result)


def test_a_plan_sent_by_a_phone_is_screened_too(signed_in, clinician):
    answer = signed_in(clinician).put("/api/plans/sit-down", json={"rev": 1, "text": WORDS})
    assert (answer.status_code, answer.get_json()["field"]) == (422, "text")
    assert not is_kept("Jones")


def test_who_i_want_to_be_is_screened_when_it_is_shared_and_not_before(signed_in, clinician, team):
    browser = signed_in(clinician)
    assert browser.post("/start/aspiration", data={"text": WORDS}).status_code == 303
    assert aspirations.current(clinician) == WORDS
    answer = browser.post("/story/aspiration/sharing", data={"with": "team"})
    assert answer.status_code == 422
    assert becoming.shared_words(team) == []


def test_a_measure_may_not_name_a_patient(signed_in, coach):
    text = f"month,measure,value,n\n2026-01,{WORDS},78.5,64\n"
    answer = signed_in(coach).post("/coach/progress/measures/files", data={"text": text})
    assert answer.status_code == 422
    assert "Line 2: leave out what could tell who a patient is." in answer.text
    assert not is_kept("Jones")


def test_a_field_that_takes_words_would_be_noticed():
    class Diary(FormModel):
        entry: str
        day: date

    assert list(texts_of(Diary)) == ["Diary.entry"]


def is_named(field, page):
    """Whether the page says which field to look at: by a link to it, or at the field itself."""
    return re.search(rf'href="#{field}|name="{field}"[^>]*aria-invalid="true"', page) is not None


def is_kept(word):
    """Whether any row of any table holds `word`."""
    rows = (
        db.database.execute_sql(f'SELECT * FROM "{name}"').fetchall()
        for name in db.database.get_tables()
    )
    return any(word in str(row) for table in rows for row in table)


def fields_of_text():
    for found in pkgutil.walk_packages(house.__path__, "app."):
        if ".migrations" not in found.name:
            importlib.import_module(found.name)
    models = [*below(Body), *below(FormModel), record.Item]
    return {
        field
        for model in models
        if model.__module__.startswith("app.")
        for field in texts_of(model)
    }


def below(model):
    for one in model.__subclasses__():
        yield one
        yield from below(one)


def texts_of(model):
    """“Form.field” of each field that takes any string, or a list of them."""
    for name, schema in model.model_json_schema().get("properties", {}).items():
        kinds = [schema, schema.get("items", {}), *schema.get("anyOf", [])]
        if any(is_text(kind) for kind in kinds):
            yield f"{model.__name__}.{name}"


def is_text(schema):
    is_narrow = schema.keys() & {"enum", "const", "format"} or schema.get("pattern", "").startswith(
        "^[0-9"
    )
    return schema.get("type") == "string" and not is_narrow
