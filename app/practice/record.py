"""The one door for moments: each item accepted, known already, or refused with its reason."""

import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Annotated, Any, Literal

import peewee
from peewee import EXCLUDED
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
)

from app import db, skills, validation
from app.accounts.models import Person
from app.practice import deck, revs, sharing
from app.practice.models import Moment
from app.practice.wording import WHO, Plain, blocked, leaders_fault

MOST_ITEMS = 100
TRUSTED_SKEW = timedelta(minutes=2)
NUDGE_SPACE = uuid.UUID("6f1d2f0e-8a53-4c57-9d0e-0d0012d00200")
LARGEST_INT = 2**31 - 1
LARGEST_REV = 10**9  # below what the column holds, so that `revise` can always go one higher
UNDONE: dict[str, Any] = {"deleted": True, "noticed": [], "note": "", "share": "me"}


def _known_skill(slug: str) -> str:
    if slug not in skills.library():
        raise ValueError("This skill is no longer in the library.")
    return slug


def _written_out(at: Any) -> Any:
    # A bare number would be read as seconds since 1970.
    if not isinstance(at, str) or "T" not in at.upper():
        raise ValueError("Give an RFC 3339 time with its offset.")
    return at


def _in_our_time(at: datetime) -> datetime:
    if not 2000 <= at.year <= 2200:
        raise ValueError("Give a time between 2000 and 2200.")
    return at


Time = Annotated[AwareDatetime, BeforeValidator(_written_out), AfterValidator(_in_our_time)]
Id = Annotated[str, Field(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]


class Item(BaseModel):
    """One moment as a phone sends it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Id
    skill: Annotated[str, AfterValidator(_known_skill)]
    outcome: Literal["worked", "tried", "no_chance"]
    occurred_at: Time
    noticed: list[Annotated[str, Field(min_length=1, max_length=40), Plain]] = Field(
        default=[], max_length=8
    )
    note: Annotated[str, Field(max_length=140), Plain] = ""
    share: Literal["me", "coach", "team"] = "me"
    source: Literal["app", "notification", "shortcut"] = "app"
    rev: int = Field(default=1, ge=1, le=LARGEST_REV, strict=True)
    deleted: bool = Field(default=False, strict=True)
    nudge: Annotated[int, Field(ge=1, le=LARGEST_INT, strict=True)] | None = None
    token: Annotated[str, Field(max_length=400)] | None = None


@dataclass(frozen=True)
class Result:
    """What became of one item; `error` names the field and what to change."""

    id: str | None
    status: Literal["accepted", "duplicate", "rejected"]
    error: str | None = None
    spans: list[dict[str, int]] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        answer: dict[str, Any] = {"id": self.id, "status": self.status}
        if self.error:
            answer |= {"error": self.error, "spans": self.spans}
        return answer


def moment_id_for(nudge: int) -> str:
    """The id of the moment that answers a nudge: the same on every device, so it counts once."""
    return str(uuid.uuid5(NUDGE_SPACE, str(nudge)))


def record(
    person: Person, items: list[Any], sent_at: datetime, received_at: datetime
) -> list[Result]:
    """Store each valid item of `person`, one transaction for all; answers in the order of `items`.

    `sent_at` is the phone's clock when it sent, so that a wrong clock can be corrected.
    """
    read = [_read(item) for item in items]
    skew = received_at - sent_at
    with db.atomic():
        return [
            one if isinstance(one, Result) else _store(person, one, skew, received_at)
            for one in read
        ]


def revise(person: Person, moment_id: str, received_at: datetime, **changes: Any) -> bool:
    """Change a moment of `person` as its next rev; False when they have none of this id."""
    mine = (Moment.person == person) & (Moment.id == moment_id)
    with db.atomic():
        now = revs.rev_at(received_at)
        rev = peewee.Case(None, [(Moment.rev < now, now)], Moment.rev + 1)
        written = Moment.update(rev=rev, received_at=received_at, **changes)
        if not written.where(mine).execute():
            return False
        sharing.project(person, Moment.select().where(mine).dicts().get())
    return True


def would_change(person_id: int, item: dict[str, Any]) -> bool:
    """Whether the item would change a moment that is kept: a token may add one, never change one."""
    kept = Moment.get_or_none(
        (Moment.person == person_id) & (Moment.id == str(item.get("id"))[:64])
    )
    return kept is not None and (kept.nudge, kept.rev) != (item["nudge"], item.get("rev", 1))


def signed_out(item: Any) -> Result:
    """The answer to an item that needs its owner to sign in first; the phone keeps it."""
    return Result(_id_of(item), "rejected", "signed_out")


def _read(item: Any) -> Item | Result:
    try:
        read = Item.model_validate(item)
    except ValidationError as error:
        faults = validation.sentences(error)
        return Result(_id_of(item), "rejected", "; ".join(f"{k}: {v}" for k, v in faults.items()))
    return read if read.deleted else _without_patients(read)


def _without_patients(item: Item) -> Item | Result:
    """The item, unless its words could tell who a patient is; then nothing of them is kept."""
    if any(blocked(chip) for chip in item.noticed):
        return Result(item.id, "rejected", f"noticed: {WHO}")
    spans = blocked(item.note)
    return Result(item.id, "rejected", f"note: {WHO}", spans) if spans else item


def _id_of(item: Any) -> str | None:
    found = item.get("id") if isinstance(item, dict) else None
    return found[:64] if isinstance(found, str) else None


def _store(person: Person, item: Item, skew: timedelta, received_at: datetime) -> Result:
    if not item.deleted and (fault := leaders_fault(person, item.note, item.share)):
        return Result(item.id, "rejected", f"note: {fault}")
    row = _row(person, item, skew, received_at)
    try:
        with db.atomic():
            is_new = _upsert(row)
    except peewee.IntegrityError:
        if not _is_answered(person, item):
            raise  # what is not stored is never acknowledged: the phone keeps it
        is_new = False
    if is_new:
        sharing.project(person, row)
    return Result(item.id, "accepted" if is_new else "duplicate")


def _is_answered(person: Person, item: Item) -> bool:
    """Whether another device answered the item's nudge under an id of its own."""
    answers = (Moment.person == person) & (Moment.nudge == item.nudge) & ~Moment.deleted
    return item.nudge is not None and Moment.select().where(answers).exists()


def _row(person: Person, item: Item, skew: timedelta, received_at: datetime) -> dict[str, Any]:
    corrected = item.occurred_at + skew if abs(skew) > TRUSTED_SKEW else item.occurred_at
    occurred_at = min(corrected, received_at)  # nothing has happened in the future
    kept = item.model_dump(exclude={"token", "occurred_at"}) | (UNDONE if item.deleted else {})
    return kept | {
        "person": person.id,
        "occurred_at": occurred_at,
        "local_day": deck.day_of(person, occurred_at),
        "received_at": received_at,
        "skew_seconds": skew.total_seconds(),
    }


def _upsert(row: dict[str, Any]) -> bool:
    """Insert, or replace an older rev; says whether anything was written."""
    written = (
        Moment.insert(row)
        .on_conflict(
            conflict_target=[Moment.person, Moment.id],
            update={
                getattr(Moment, name): getattr(EXCLUDED, name)
                for name in row
                if name not in ("person", "id")
            },
            where=EXCLUDED.rev > Moment.rev,
        )
        .as_rowcount()
        .execute()
    )
    return bool(written)
