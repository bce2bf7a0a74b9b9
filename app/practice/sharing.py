"""What an owner chose to show, and nothing else: the only tables of practice that coaching reads.

A shared row is a projection of a moment. `record` writes it beside the moment, in one transaction, and
deletes it when the owner takes it back; so an unshared moment is out of reach by construction.
"""

from datetime import datetime
from typing import Any

import peewee
from peewee import EXCLUDED

from app import clock
from app.accounts.models import Membership, Person, Team
from app.db import Json, Model, UtcDateTime
from app.practice.models import Moment


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


class Try(Model):
    """Somebody wants to try what a story tells; gone with the story. Its teller learns only that.

    `is_pin`: it put the skill on their cards. `seen_at`: when the teller read that somebody will.
    """

    shared = peewee.ForeignKeyField(Shared, on_delete="CASCADE")
    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    is_pin = peewee.BooleanField()
    at = UtcDateTime(default=clock.now)
    seen_at = UtcDateTime(null=True)

    class Meta:
        indexes = ((("shared", "person"), True),)


class Offer(Model):
    """A coach asks whether the huddle may hear what was shared; gone with it.

    `is_agreed` is None until its owner answers; `words` are the owner's own. Agreed, it is the last rung
    of the ladder.
    """

    shared = peewee.ForeignKeyField(Shared, unique=True, on_delete="CASCADE")
    coach = peewee.ForeignKeyField(Person, null=True, on_delete="SET NULL")
    words = peewee.TextField(default="")
    is_agreed = peewee.BooleanField(null=True)
    asked_at = UtcDateTime(default=clock.now)
    answered_at = UtcDateTime(null=True)


class SharedAspiration(Model):
    """Words about who they want to be that a person showed one team, as they were then."""

    person = peewee.ForeignKeyField(Person, on_delete="CASCADE")
    team = peewee.ForeignKeyField(Team, on_delete="CASCADE")
    text = peewee.TextField()
    shared_at = UtcDateTime(default=clock.now)

    class Meta:
        indexes = ((("person", "team"), True), (("team", "shared_at"), False))


def project(person: Person, moment: dict[str, Any]) -> None:
    """Make the shared rows agree with a moment just written; call inside its transaction."""
    mine = (Shared.person == person) & (Shared.moment == moment["id"])
    if moment["share"] == "me" or moment["deleted"]:
        Shared.delete().where(mine).execute()
        return
    if moment["share"] != "team":
        _step_down(mine)
    shown = {name: moment[name] for name in ("skill", "outcome", "noticed", "note", "local_day")}
    shown |= {"person": person.id, "moment": moment["id"], "rung": moment["share"]}
    for team in _teams(person):
        _show(shown | {"team": team, "shared_at": moment["received_at"]})


def show_aspiration(person: Person, text: str, at: datetime) -> None:
    """Show `text` to the teams in which the person practises, in place of what they showed before."""
    for team in _teams(person):
        row = {"person": person.id, "team": team, "text": text, "shared_at": at}
        SharedAspiration.insert(row).on_conflict(
            conflict_target=[SharedAspiration.person, SharedAspiration.team],
            update={"text": text, "shared_at": at},
        ).execute()


def hide_aspiration(person: Person) -> None:
    """Take the words back from every team at once."""
    SharedAspiration.delete().where(SharedAspiration.person == person).execute()


def shown_aspiration(person: Person) -> str:
    """The words that a team of the person's reads now, or an empty string."""
    newest = SharedAspiration.select().where(SharedAspiration.person == person)
    row = newest.order_by(SharedAspiration.shared_at.desc()).first()
    return row.text if row else ""


def withdraw(person: Person, team_id: int) -> None:
    """Take back all that the person showed this team; what it was taken from stays theirs."""
    Shared.delete().where(Shared.person == person, Shared.team == team_id).execute()
    shown = (SharedAspiration.person == person) & (SharedAspiration.team == team_id)
    SharedAspiration.delete().where(shown).execute()
    _keep_unread(person)


def end_tries(person: Person, skill: str) -> None:
    """Take back that the person will try what colleagues told of a skill."""
    told = Shared.select(Shared.id).where(Shared.skill == skill)
    Try.delete().where(Try.person == person, Try.shared.in_(told)).execute()


def _keep_unread(person: Person) -> None:
    """What no team reads any more is its owner's alone: a later edit must not show it to their next team.

    Its rev stays, so that what waits on a phone of theirs is still newer.
    """
    still_read = Shared.select(Shared.moment).where(Shared.person == person)
    unread = (Moment.person == person) & (Moment.share != "me") & Moment.id.not_in(still_read)
    Moment.update(share="me").where(unread).execute()


def _step_down(mine: Any) -> None:
    """From the team back to the coaches: nobody tries it, and the huddle does not hear it."""
    told = Shared.select(Shared.id).where(mine, Shared.rung == "team")
    Try.delete().where(Try.shared.in_(told)).execute()
    Offer.delete().where(Offer.shared.in_(told)).execute()


def _teams(person: Person) -> list[int]:
    """The teams in which the person practises."""
    takes_part = Membership.role.in_(("clinician", "coach"))  # an administrator is in no huddle
    mine = (Membership.person == person) & takes_part
    rows = Membership.select(Membership.team).where(mine).distinct()
    return [row.team_id for row in rows]


def _show(row: dict[str, Any]) -> None:
    changed = ("rung", "skill", "outcome", "noticed", "note", "local_day")
    Shared.insert(row).on_conflict(
        conflict_target=[Shared.person, Shared.moment, Shared.team],
        update={getattr(Shared, name): getattr(EXCLUDED, name) for name in changed},
    ).execute()
