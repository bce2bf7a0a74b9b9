"""What an owner chose to show, and nothing else: the only table of practice that coaching reads.

A row is a projection of a moment. `record` writes it beside the moment, in one transaction, and
deletes it when the owner takes it back; so an unshared moment is out of reach by construction.
"""

from typing import Any

import peewee
from peewee import EXCLUDED

from app import clock
from app.accounts.models import Membership, Person, Team
from app.db import Json, Model, UtcDateTime

RUNGS = ("me", "coach", "team")


class Shared(Model):
    """One shared moment in one team: `rung` is `coach` (coaches see it) or `team` (a story)."""

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    moment = peewee.TextField()
    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    rung = peewee.TextField()
    skill = peewee.TextField()
    outcome = peewee.TextField()
    noticed = Json(default=list)
    note = peewee.TextField(default="")
    local_day = peewee.DateField()
    shared_at = UtcDateTime(default=clock.now)

    class Meta:
        indexes = ((("person", "moment", "team"), True), (("team", "shared_at"), False))


def project(person: Person, moment: dict[str, Any]) -> None:
    """Make the shared rows agree with a moment just written; call inside its transaction."""
    mine = (Shared.person == person) & (Shared.moment == moment["id"])
    if moment["share"] == "me" or moment["deleted"]:
        Shared.delete().where(mine).execute()
        return
    shown = {name: moment[name] for name in ("skill", "outcome", "noticed", "note", "local_day")}
    shown |= {"person": person.id, "moment": moment["id"], "rung": moment["share"]}
    for team in _teams(person):
        _show(shown | {"team": team, "shared_at": moment["received_at"]})


def _teams(person: Person) -> list[int]:
    """The teams in which the person practises."""
    rows = Membership.select(Membership.team).where(Membership.person == person).distinct()
    return [row.team_id for row in rows]


def _show(row: dict[str, Any]) -> None:
    changed = ("rung", "skill", "outcome", "noticed", "note", "local_day")
    Shared.insert(row).on_conflict(
        conflict_target=[Shared.person, Shared.moment, Shared.team],
        update={getattr(Shared, name): getattr(EXCLUDED, name) for name in changed},
    ).execute()
