"""Fault 11: malformed bodies at every JSON door, drawn by Hypothesis; none may end in a 500.

Proved by breaking it: when `_body` reads JSON without a schema, 121 of 200 are reported as 500.
"""

import json
from collections import Counter
from typing import Any

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from app import create_app
from tests import databases
from tests.faults.report import Report
from tests.faults.stage import stage
from tests.faults.uploads import Phone, envelope, item

DOORS = (
    ("POST", "/api/moments"),
    ("PUT", "/api/plans/sit-down"),
    ("PUT", "/api/choices/sit-down"),
    ("POST", "/api/deck/shown"),
    ("PUT", "/api/shift-check"),
    ("PUT", "/api/not-today"),
    ("POST", "/api/nudges/1/receipt"),
    ("POST", "/api/nudges/1/snooze"),
)
KEYS = (
    "user",
    "sent_at",
    "moments",
    "id",
    "skill",
    "rev",
    "text",
    "state",
    "day",
    "position",
    "token",
)

scalars = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(KEYS)
)
values = st.recursive(
    scalars, lambda some: st.lists(some) | st.dictionaries(st.sampled_from(KEYS) | st.text(), some)
)
TYPES = st.sampled_from(["application/json", "application/json", "text/plain", ""])


def run(bodies: int) -> Report:
    """So many bodies."""
    seen: Counter[int] = Counter()
    with stage() as place:
        phone = Phone(create_app(place.settings), place.clinician())

        @seed(11)
        @settings(
            max_examples=bodies,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(st.sampled_from(DOORS), values, st.binary(max_size=40), st.integers(0, 3), TYPES)
        def send(door: tuple[str, str], value: Any, raw: bytes, kind: int, mimetype: str) -> None:
            body = _body(phone, value, raw, kind)
            method, path = door
            answer = phone.browser.open(path, method=method, data=body, content_type=mimetype)
            seen[answer.status_code] += 1

        send()
    return Report(
        f"{sum(seen.values())} malformed bodies, {databases.kind()}",
        {"answered 500 or more": sum(n for status, n in seen.items() if status >= 500)},
        {str(status): count for status, count in sorted(seen.items())},
    )


def _body(phone: Phone, value: Any, raw: bytes, kind: int) -> bytes:
    """Bytes, any JSON, any JSON as an item, or a good body with one field spoilt."""
    if kind == 0:
        return raw
    if kind == 1:
        return json.dumps(value).encode("utf-8", "surrogatepass")
    spoilt = value if kind == 2 else item() | {"id": value}
    return json.dumps(envelope(phone.person.id, [spoilt, item()])).encode("utf-8", "surrogatepass")
