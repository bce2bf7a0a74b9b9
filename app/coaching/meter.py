"""How much of a leader's language is about the mission: their own sentences, as they read them."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from peewee import JOIN

from app import db
from app.accounts.models import Person
from app.coaching import language
from app.coaching.language import Kind, Sentence
from app.coaching.models import Correction, Message, Said
from app.problems import Problem

SPAN = timedelta(days=30)
TARGET = 90  # percent
MOST = 60
KINDS: dict[Kind, str] = {
    "mission": "What we want to become",
    "score": "About a score",
    "banned": "The score as the goal",
    "other": "Everyday matters",
}


@dataclass(frozen=True)
class Read:
    """A sentence as its leader sees it; `by_rules` until they read it otherwise themselves."""

    id: int
    text: str
    kind: str
    by_rules: bool
    was_sent: bool


@dataclass(frozen=True)
class Meter:
    """`percent` is None before anything was said; `counts` by kind."""

    percent: int | None
    counts: Counter[str]


def keep(person: Person, sentences: tuple[Sentence, ...], message: Message, at: datetime) -> None:
    """Note what was said in a message that was sent. Joins the caller's transaction."""
    for one in sentences:
        Said.create(person=person, message=message, text=one.text, kind=one.kind, at=at)


def keep_attempts(person: Person, sentences: tuple[Sentence, ...], at: datetime) -> None:
    """Note banned sentences that could not be sent; the same one again within a day counts once."""
    today = (Said.person == person) & (Said.at > at - timedelta(days=1)) & Said.message.is_null()
    known = {row.text for row in Said.select(Said.text).where(today)}
    for text in dict.fromkeys(one.text for one in sentences if one.kind == "banned"):
        if text not in known:
            Said.create(person=person, text=text, kind="banned", at=at)


def said(person: Person, at: datetime) -> list[Read]:
    """The person's own sentences of the last 30 days, newest first."""
    rows = _said(person).where(Said.at > at - SPAN, Said.at <= at)
    return [_read(row) for row in rows.order_by(Said.at.desc(), Said.id.desc())]


def of(person: Person, at: datetime) -> Meter:
    """The share of mission language over the last 30 days."""
    return count(said(person, at))


def count(sentences: list[Read]) -> Meter:
    """The meter of these sentences. Pure."""
    counts = Counter(one.kind for one in sentences)
    share = language.share(counts)
    return Meter(None if share is None else int(share * 100), counts)


def correct(person: Person, said_id: int, kind: Kind, at: datetime) -> None:
    """Read one's own sentence as `kind` from now on. Problem 404 for anybody else's."""
    with db.atomic():
        row = Said.get_or_none((Said.id == said_id) & (Said.person == person))
        if row is None:
            raise Problem(404, "There is nothing here.")
        if kind == row.kind:
            Correction.delete().where(Correction.said == row).execute()
            return
        said = {"kind": kind, "at": at}
        Correction.insert(said, said=row).on_conflict(
            conflict_target=[Correction.said], update=said
        ).execute()


def _said(person: Person) -> Any:
    rows = Said.select(Said, Correction.kind.alias("own")).join(Correction, JOIN.LEFT_OUTER)
    return rows.where(Said.person == person).objects()


def _read(row: Any) -> Read:
    is_sent = row.message_id is not None
    return Read(row.id, row.text, row.own or row.kind, row.own is None, is_sent)
