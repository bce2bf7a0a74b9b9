"""Fills the installation of the environment, and prints who may come: their cookies, as JSON.

50 teams, each with a coach, ten clinicians and half a year of 500 moments. Run as a program, with the
settings of the machine that is asked.
"""

import json
import sys
from collections.abc import Callable
from typing import Any

from app import create_app, db
from app.accounts import sessions
from app.accounts.models import Membership, Person
from app.practice import closing
from app.practice.sharing import Shared
from bench import teams

A_TEAM, MOMENTS = 10, 500


def fill(coaches: int) -> dict[str, Any]:
    """So many teams, and how those who came to stay sign in."""
    app = create_app()
    seal = app.session_interface.get_signing_serializer(app)
    found = [teams.fill(f"Ward {number}", A_TEAM, MOMENTS) for number in range(coaches)]
    while not closing.close():
        pass

    def cookie(person: Person) -> str:
        value = seal.dumps({"_user_id": sessions.begin(person)})
        return f"{app.config['SESSION_COOKIE_NAME']}={value}"

    with db.atomic():
        return {
            "coaches": [_coach(one, cookie) for one in found],
            "clinicians": [
                {"id": one.id, "cookie": cookie(one)}
                for one in Person.select().join(Membership).where(Membership.role == "clinician")
            ],
        }


def _coach(coach: Person, cookie: Callable[[Person], str]) -> dict[str, Any]:
    team = Membership.get(Membership.person == coach).team_id
    shared = [one.id for one in Shared.select().where(Shared.team == team)]
    return {"id": coach.id, "cookie": cookie(coach), "team": team, "shared": shared}


if __name__ == "__main__":
    print(json.dumps(fill(int(sys.argv[1]))))
