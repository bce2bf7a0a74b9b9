"""A team with half a year behind it: a coach, clinicians, their moments, and what they shared."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from app import clock, db, skills
from app.accounts.models import Membership, Person, Team
from app.practice.models import Moment
from app.practice.sharing import Shared

WEEKS, SHARED = 26, 0.1
CHUNK = 500  # rows in one statement


def fill(name: str, people: int, moments: int) -> Person:
    """The coach of a new team called `name`, in which so many people logged so many moments."""
    now = clock.now()
    with db.atomic():
        team = Team.create(name=name, created_at=now - timedelta(weeks=WEEKS))
        coach = _join(team, f"{name} coach", "coach", team.created_at)
        ids = [_join(team, f"{name} {n}", "clinician", team.created_at).id for n in range(people)]
        rows = _moments(ids, moments, now)
        while chunk := list(islice(rows, CHUNK)):
            Moment.insert_many(chunk).execute()
            Shared.insert_many(
                [_shared(one, team) for one in chunk if one["share"] != "me"]
            ).execute()
    return coach


def _join(team: Team, name: str, role: str, at: datetime) -> Person:
    person = Person.create(name=name, sign_in_name=name.lower(), created_at=at)
    Membership.create(person=person, team=team, role=role)
    return person


def _moments(people: list[int], count: int, now: datetime) -> Iterator[dict[str, Any]]:
    dice, library = random.Random(count), list(skills.library())
    for number in range(count):
        at = now - timedelta(seconds=dice.randrange(WEEKS * 7 * 86_400))
        share = dice.choice(("coach", "team")) if dice.random() < SHARED else "me"
        yield {
            "person": people[number % len(people)],
            "id": f"{number:032x}",
            "skill": dice.choice(library),
            "outcome": dice.choice(("worked", "worked", "tried", "no_chance")),
            "occurred_at": at,
            "local_day": at.astimezone(UTC).date(),
            "share": share,
            "received_at": at,
        }


def _shared(moment: dict[str, Any], team: Team) -> dict[str, Any]:
    same = {name: moment[name] for name in ("person", "skill", "outcome", "local_day")}
    return same | {
        "moment": moment["id"],
        "team": team.id,
        "rung": moment["share"],
        "noticed": [],
        "note": "It was quieter after that.",
        "shared_at": moment["received_at"],
    }
