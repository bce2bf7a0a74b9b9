"""A phone that uploads through the web, in this process, and knows what was acknowledged."""

import uuid
from datetime import UTC, datetime
from typing import Any

from flask import Flask

from app import db
from app.accounts import sessions
from app.accounts.models import Person
from app.practice.models import Moment


def item() -> dict[str, Any]:
    """One good moment, just now."""
    at = datetime.now(UTC).isoformat()
    return {"id": str(uuid.uuid4()), "skill": "sit-down", "outcome": "worked", "occurred_at": at}


def envelope(person: int, items: list[dict[str, Any]]) -> dict[str, Any]:
    return {"user": person, "sent_at": datetime.now(UTC).isoformat(), "moments": items}


def stored() -> set[str]:
    """The ids of all moments that are in the database."""
    db.database.close()
    return {row.id for row in Moment.select(Moment.id)}


class Phone:
    """Signed in as `person`."""

    def __init__(self, app: Flask, person: Person) -> None:
        self.person = person
        self.acknowledged: set[str] = set()
        self.browser = app.test_client()
        self.browser.environ_base["HTTP_SEC_FETCH_SITE"] = "same-origin"
        with self.browser.session_transaction() as cookie:
            cookie["_user_id"] = sessions.begin(person)

    def upload(self, count: int = 1) -> Any:
        """Send so many new moments; the response."""
        items = [item() for _ in range(count)]
        answer = self.browser.post("/api/moments", json=envelope(self.person.id, items))
        if answer.status_code == 200:
            self.acknowledged |= {one["id"] for one in answer.json["results"]}
        return answer
