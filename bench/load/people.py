"""What locust plays: clinicians between two visits, coaches at their pages, and who asks for a bare page.

LOAD names a file of JSON: {"doorway": url, "hello": url, "coaches": […], "clinicians": […]}. Everybody waits
10 to 30 seconds between two things they do, so that half a minute here is an hour of a clinic.
"""

import json
import os
import random
import ssl
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar

from locust import FastHttpUser, between, task

LOAD = json.loads(Path(os.environ["LOAD"]).read_text())
TRUSTED = ssl._create_unverified_context()  # one for all: to make one takes longer than to ask
FROM_OUR_PAGES = {"Sec-Fetch-Site": "same-origin"}


class Visitor(FastHttpUser):
    """Somebody with a browser."""

    abstract = True
    wait_time = between(10, 30)

    def ssl_context_factory(self) -> ssl.SSLContext:
        return TRUSTED


class SignedIn(Visitor):
    """Somebody who is in already, each with a session of their own."""

    abstract = True
    host = LOAD["doorway"]
    cast: ClassVar[list[dict[str, Any]]]

    def on_start(self) -> None:
        self.me = self.cast.pop()
        self.headers = FROM_OUR_PAGES | {"Cookie": self.me["cookie"]}

    def look(self, page: str) -> Any:
        return self.client.get(page, headers=self.headers, name=f"GET {page}")


class Clinician(SignedIn):
    cast = LOAD["clinicians"]
    fixed_count = len(cast)

    @task(10)
    def between_two_visits(self) -> None:
        """Today, “It worked”, and for every other one what was noticed."""
        card = self.look("/api/today").json()["deck"][0]
        shown = {"day": card["day"], "position": card["position"]}
        self._send("/api/deck/shown", shown)
        now = datetime.now(UTC).isoformat()
        item = {"id": str(uuid.uuid4()), "skill": card["skill"], "outcome": "worked"}
        item |= {"occurred_at": now, "rev": 1}
        self._log(item)
        if random.random() < 0.5:
            self._log(item | {"rev": 2, "share": "coach", "note": "It was quieter after that."})

    @task(2)
    def read_the_team(self) -> None:
        self.look("/team")

    @task(1)
    def read_their_story(self) -> None:
        self.look("/story")

    @task(1)
    def look_for_a_skill(self) -> None:
        self.look("/skills")

    def _log(self, item: dict[str, Any]) -> None:
        at = item["occurred_at"]
        self._send("/api/moments", {"user": self.me["id"], "sent_at": at, "moments": [item]})

    def _send(self, path: str, body: dict[str, Any]) -> None:
        self.client.post(path, json=body, headers=self.headers, name=f"POST {path}")


class Coach(SignedIn):
    cast = LOAD["coaches"]
    fixed_count = len(cast)

    @task(4)
    def review(self) -> None:
        """Read what is new, and be done with one of it."""
        self.look("/coach")
        if self.me["shared"]:
            done = f"/coach/shared/{self.me['shared'].pop()}/done"
            self.client.post(
                done, headers=self.headers, name="POST /coach/shared/…/done", allow_redirects=False
            )

    @task(1)
    def prepare_the_huddle(self) -> None:
        self.look("/coach/huddle")

    @task(1)
    def answer_needs(self) -> None:
        self.look("/coach/needs")

    @task(1)
    def look_at_progress(self) -> None:
        self.look("/coach/progress")

    @task(1)
    def look_in_the_mirror(self) -> None:
        self.look("/coach/mirror")

    @task(1)
    def read_messages(self) -> None:
        self.look("/coach/messages")


class Passer(Visitor):
    """Asks for the bare page at the same pace, for what it costs to ask at all."""

    host = LOAD["hello"]
    fixed_count = 50

    @task
    def ask(self) -> None:
        self.client.get("/healthz", name="hello")
