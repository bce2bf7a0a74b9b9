"""Which pages a phone may keep for their owner, and what the browser's early request is answered."""

import pytest


@pytest.mark.parametrize("path", ["/story", "/team"])
def test_a_page_of_ones_own_says_whose_it_is(signed_in, clinician, path):
    answer = signed_in(clinician).get(path)
    assert answer.headers["Doorway-Owner"] == str(clinician.id)
    assert answer.headers["Cache-Control"] == "no-store"


def test_a_coach_s_huddle_opens_as_last_seen_too(signed_in, coach):
    assert signed_in(coach).get("/coach/huddle").headers["Doorway-Owner"] == str(coach.id)


@pytest.mark.parametrize("path", ["/", "/settings", "/skills", "/story/portfolio", "/shell"])
def test_no_other_page_may_be_kept(signed_in, clinician, path):
    assert "Doorway-Owner" not in signed_in(clinician).get(path).headers


def test_today_answers_an_early_request_with_nothing_since_the_phone_has_it(client):
    early = client.get("/", headers={"Service-Worker-Navigation-Preload": "true"})
    assert (early.status_code, early.data) == (204, b"")
    assert client.get("/").status_code == 200
