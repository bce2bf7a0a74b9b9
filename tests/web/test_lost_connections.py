"""A database server that restarts costs one request at most.

SQLite has no connection to lose: there the same requests all succeed.
"""

from datetime import UTC, datetime

import pytest

from app.practice.models import Moment
from tests import databases
from tests.practice.phone import moment

LOST = 1 if databases.SERVER else 0  # requests that may fail


def upload(browser, person, item):
    now = datetime.now(UTC).isoformat()
    body = {"user": person.id, "sent_at": now, "moments": [item]}
    return browser.post("/api/moments", json=body)


@pytest.mark.parametrize("page", ["/api/me", "/settings"])
@pytest.mark.asvs("16.5.2")
def test_lost_between_requests_costs_one_503_that_says_when_to_come_back(
    signed_in, clinician, page
):
    browser = signed_in(clinician)
    assert browser.get(page).status_code == 200
    databases.cut()
    answers = [browser.get(page) for _ in range(4)]
    assert [one.status_code for one in answers] == [503] * LOST + [200] * (4 - LOST)
    assert all(one.headers["Retry-After"] for one in answers[:LOST])


@pytest.mark.parametrize("number", range(1, 9))  # the session, begin, the rows, commit
def test_lost_in_an_upload_it_is_refused_whole_and_taken_next_time(
    signed_in, clinician, monkeypatch, number
):
    browser, item = signed_in(clinician), moment()
    with databases.cut_before(monkeypatch, number) as seen:
        first = upload(browser, clinician, item)
    was_cut = LOST and len(seen) >= number
    assert first.status_code == (503 if was_cut else 200)
    assert Moment.select().count() == (0 if was_cut else 1)
    assert upload(browser, clinician, item).status_code == 200
    assert Moment.select().count() == 1
