"""The law of privacy: whatever is shared and taken back, no page shows a byte of the rest."""

import re

import pytest

from app.coaching.models import Recognition
from tests.coaching.shares import NOTE

COACH_PAGES = (
    *("/coach", "/coach/needs", "/coach/team", "/coach/study"),
    *("/coach/progress", "/coach/progress/measures", "/coach/messages", "/coach/mirror"),
)
PAGES = (*COACH_PAGES, "/team")
TABLES = "moment|aspiration|plan|choice|dealt|decision|nudge|schedule|consent|shift_check|asking|kept_out"
UNSHARED = rf'(FROM|JOIN|INTO|UPDATE) "({TABLES})"'


def seen_by(browser):
    return "".join(browser.get(path).text for path in PAGES)


def test_a_moment_kept_to_oneself_is_on_no_page(signed_in, coach, clinician, log):
    log(clinician, share="me", note=NOTE, noticed=["wept quietly"])
    page = seen_by(signed_in(coach))
    assert NOTE not in page
    assert "wept quietly" not in page


def test_taking_back_a_share_removes_it_at_once(signed_in, coach, clinician, log):
    moment = log(clinician, share="team", note=NOTE)
    browser = signed_in(coach)
    assert NOTE in seen_by(browser)
    log(clinician, id=moment, rev=2, share="me", note=NOTE)
    assert NOTE not in seen_by(browser)


def test_undoing_a_shared_moment_removes_it(signed_in, coach, clinician, log):
    moment = log(clinician, share="coach", note=NOTE)
    log(clinician, id=moment, rev=2, share="coach", note=NOTE, deleted=True)
    assert NOTE not in seen_by(signed_in(coach))


@pytest.mark.asvs("8.2.2", "8.4.1")
def test_an_outsider_sees_nothing_and_changes_nothing(signed_in, outsider, shared):
    browser = signed_in(outsider)
    page = seen_by(browser)
    assert NOTE not in page
    assert "Ana Souza" not in page
    thanks = browser.post(f"/coach/shared/{shared.id}/recognitions", data={"text": NOTE})
    assert thanks.status_code == browser.post(f"/coach/shared/{shared.id}/done").status_code == 404
    assert NOTE not in thanks.text
    assert Recognition.select().count() == 0


def test_a_refused_form_shows_a_stranger_no_more(signed_in, outsider, shared):
    answer = signed_in(outsider).post(f"/coach/shared/{shared.id}/recognitions", data={"text": ""})
    assert answer.status_code == 404


def test_a_clinician_has_no_coachs_page(signed_in, colleague, shared):
    browser = signed_in(colleague)
    assert {browser.get(path).status_code for path in COACH_PAGES} == {404}
    assert browser.post(f"/coach/shared/{shared.id}/done").status_code == 404


@pytest.mark.asvs("8.2.3")
def test_unshared_practice_leaves_every_page_as_it_was(signed_in, coach, clinician, log):
    # Byte for byte: so there is no count, no last-seen, no who-has-not.
    log(clinician, share="coach", note=NOTE)
    browser = signed_in(coach)
    before = seen_by(browser)
    for _ in range(7):
        log(clinician, share="me")
    assert seen_by(browser) == before


def test_no_number_stands_for_a_person_s_practice(signed_in, coach, clinician, log):
    for _ in range(7):
        log(clinician, share="team")
    text = re.sub(r"<[^>]*>", " ", seen_by(signed_in(coach)))
    assert not re.search(r"\b(7|seven|14|times|last seen|active|since)\b", text, re.IGNORECASE)


def test_coaching_never_asks_the_tables_of_unshared_practice(
    signed_in, coach, shared, queries, clinician
):
    browser = signed_in(coach)
    with queries() as sent:
        seen_by(browser)
        browser.post(f"/coach/shared/{shared.id}/recognitions", data={"text": "Thank you"})
    assert [sql for sql in sent if re.search(UNSHARED, sql)] == []


@pytest.mark.parametrize("path", PAGES)
def test_a_page_asks_as_many_questions_however_much_there_is(
    signed_in, coach, clinician, colleague, log, queries, path
):
    browser = signed_in(coach)
    log(clinician, share="team")
    browser.get(path)
    with queries() as few:
        browser.get(path)
    for person in (clinician, colleague) * 4:
        log(person, share="team")
    with queries() as many:
        browser.get(path)
    assert len(few) == len(many) <= 18
