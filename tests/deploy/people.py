"""Somebody with a session at a running installation, as programs see them: a cookie and an id."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.browser.servers import ROOT

PROGRAM = """
from app import create_app
from app.accounts import sessions
from app.accounts.models import Membership, Person, Team
app = create_app()
person, _ = Person.get_or_create(name="Ana Souza", sign_in_name="ana.souza")
team, _ = Team.get_or_create(name="Ward 3")
Membership.get_or_create(person=person, team=team, role="clinician")
seal = app.session_interface.get_signing_serializer(app)
cookie = seal.dumps({"_user_id": sessions.begin(person)})
print(f"{app.config['SESSION_COOKIE_NAME']}={cookie}", person.id)
"""


@dataclass(frozen=True)
class Who:
    cookie: str
    id: int


def enter(environment: dict[str, str], code: Path = ROOT) -> Who:
    """Ana, with a session at the installation that has these settings and runs this `code`."""
    told = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment,
        cwd=code,
        capture_output=True,
        text=True,
        check=True,
    )
    cookie, number = told.stdout.split()
    return Who(cookie, int(number))
