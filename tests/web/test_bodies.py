"""What is too large, too deep or too much is refused early, in few words, and never with a 500."""

import io
import time
from urllib.parse import urlencode

import pytest

from app.web.cookies import LARGEST_BODY
from tests.conftest import PASSWORD

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
DOORS = [("POST", "/signin", FORM), ("POST", "/api/passkeys/signin", JSON)]
OWN_DOORS = [
    ("POST", "/team/needs", FORM),
    ("POST", "/api/moments", JSON),
    ("PUT", "/api/plans/sit-down", JSON),
    ("PUT", "/api/push/subscription", JSON),
    ("PUT", "/api/not-today", JSON),
    ("POST", "/api/deck/shown", JSON),
]
START = b'{"user":1,"sent_at":"2026-03-04T12:00:00Z","moments":'


def send(browser, door, body, is_chunked=False):
    """The answer to `body`, with its length said or, as in chunked sending, not."""
    method, path, mimetype = door
    if not is_chunked:
        return browser.open(path, method=method, data=body, content_type=mimetype)
    return browser.open(
        path,
        method=method,
        input_stream=io.BytesIO(body),
        content_type=mimetype,
        environ_overrides={"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"},
    )


@pytest.mark.parametrize("is_chunked", [False, True])
@pytest.mark.parametrize("door", DOORS)
@pytest.mark.asvs("2.2.2", "5.2.1")
def test_a_strangers_body_has_a_largest_size_whether_it_is_said_or_not(
    client, database, door, is_chunked
):
    body = b"a=" + b"x" * LARGEST_BODY
    assert send(client, door, body, is_chunked).status_code == 413


@pytest.mark.parametrize("is_chunked", [False, True])
@pytest.mark.parametrize("door", OWN_DOORS)
@pytest.mark.asvs("5.2.1")
def test_so_has_a_members(signed_in, clinician, door, is_chunked):
    body = b"a=" + b"x" * LARGEST_BODY
    assert send(signed_in(clinician), door, body, is_chunked).status_code == 413


@pytest.mark.parametrize(
    "body",
    [START + b"[" * 100_000, START + b'{"a":' * 40_000, b"[" * 200_000, b'{"code":' * 30_000],
)
@pytest.mark.parametrize("door", [door for door in DOORS + OWN_DOORS if door[2] == JSON])
@pytest.mark.asvs("1.5.2", "16.5.3")
def test_json_of_any_depth_is_refused_in_a_line(signed_in, clinician, door, body):
    answer = send(signed_in(clinician), door, body)
    assert answer.status_code == 422
    assert len(answer.data) < 1000


@pytest.mark.parametrize("door", [*DOORS, *OWN_DOORS, ("POST", "/settings/hours", FORM)])
@pytest.mark.asvs("1.5.2", "2.2.1")
def test_very_many_fields_get_a_short_answer_soon(signed_in, client, clinician, door):
    names = [f"f{number}" for number in range(18_000)]
    form = "&".join(f"{name}=" for name in names)
    body = form if door[2] == FORM else "{" + ",".join(f'"{name}":1' for name in names) + "}"
    began = time.monotonic()
    answer = send(client if door in DOORS else signed_in(clinician), door, body.encode())
    assert answer.status_code == 422
    assert len(answer.data) < 60_000
    assert time.monotonic() - began < 5  # busy machines take their time


def test_very_many_parts_are_not_read(client, database):
    part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'
    door = ("POST", "/signin", "multipart/form-data; boundary=x")
    assert send(client, door, (part * 2000 + "--x--\r\n").encode()).status_code == 413


@pytest.mark.parametrize("path", ["/", "/skills?q=", "/skills/", "/join/", "/signin?next=/"])
def test_a_very_long_address_is_not_repeated(client, database, path):
    answer = client.get(path + "a" * 100_000)
    assert answer.status_code in (200, 404)
    assert len(answer.data) < 100_000


@pytest.mark.parametrize("mimetype", [FORM, "multipart/form-data; boundary=x"])
def test_a_body_of_unsaid_length_is_read_whole(client, clinician, mimetype):
    form = {"sign_in_name": clinician.sign_in_name, "password": PASSWORD, "next": "/story"}
    part = '--x\r\nContent-Disposition: form-data; name="{}"\r\n\r\n{}\r\n'
    parts = "".join(part.format(*one) for one in form.items()) + "--x--\r\n"
    body = urlencode(form) if mimetype == FORM else parts
    answer = send(client, ("POST", "/signin", mimetype), body.encode(), is_chunked=True)
    assert answer.location == "/story"
