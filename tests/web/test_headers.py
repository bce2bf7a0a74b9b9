"""Every answer carries the security headers, errors and the worker included."""

import pytest

from app.web.headers import HEADERS
from tests.conftest import PASSWORD


@pytest.mark.parametrize("path", ["/", "/signin", "/sw.js", "/manifest.webmanifest", "/nowhere"])
def test_every_answer_is_guarded(client, path):
    answer = client.get(path)
    for name, value in HEADERS.items():
        assert answer.headers.getlist(name) == [value]


def test_personal_answers_are_never_stored(signed_in, clinician):
    answer = signed_in(clinician).get("/api/me")
    assert answer.headers["Cache-Control"] == "no-store"


def test_no_page_needs_an_inline_script_or_style(signed_in, coach):
    browser = signed_in(coach)
    for path in ["/", "/skills", "/story", "/team", "/settings", "/coach", "/offline", "/shell"]:
        page = browser.get(path).get_data(as_text=True)
        assert " style=" not in page
        assert "<script>" not in page


@pytest.mark.parametrize("path", ["/skills", "/sw.js", "/shell", "/api/me"])
def test_no_answer_hands_out_the_session_again(client, clinician, path):
    # A cache that keeps the answer would hand one person's session to the next.
    form = {"sign_in_name": clinician.sign_in_name, "password": PASSWORD, "next": "/"}
    assert "Set-Cookie" in client.post("/signin", data=form).headers
    assert "Set-Cookie" not in client.get(path).headers
