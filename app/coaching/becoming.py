"""What a team wants to become: from words people chose to share, drafted together, kept as history."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app import db
from app.accounts.models import Person, Team
from app.coaching import needs
from app.coaching.models import Becoming, Suggestion
from app.practice.sharing import SharedAspiration
from app.problems import Problem

MOST = 50


@dataclass(frozen=True)
class Words:
    """Somebody's words; `who` is empty when no name was kept."""

    who: str
    text: str


@dataclass(frozen=True)
class Page:
    """All a team reads of it. `draft` is empty when there is none; `history` newest first, with its days."""

    team: Team
    now: str
    draft: str
    suggestions: tuple[Words, ...]
    history: tuple[tuple[date, str], ...]


def of_team(team: Team) -> Page:
    draft = _draft(team)
    return Page(
        team=team,
        now=team.becoming,
        draft=draft.text if draft else "",
        suggestions=_suggestions(team) if draft else (),
        history=tuple(_history(team)),
    )


def shared_words(team: Team) -> list[Words]:
    """Aspirations that members chose to show this team; no others are within reach."""
    rows = SharedAspiration.select(SharedAspiration, Person).join(Person)
    newest = rows.where(SharedAspiration.team == team).order_by(SharedAspiration.shared_at.desc())
    return [Words(row.person.name, row.text) for row in newest.limit(MOST)]


class Changed(Exception):
    """Another coach has changed the draft since this one read it; nothing was written."""


def save_draft(coach: Person, team: Team, text: str, at: datetime, was: str | None = None) -> None:
    """Put a draft before the team, in place of the one there is.

    `was` is the draft as the coach read it, "" for none; raises Changed when it is another by now.
    """
    with db.atomic():
        # Locked, so that of two coaches who begin one at once the second changes that of the first.
        Team.update(name=Team.name).where(Team.id == team.id).execute()
        kept = _draft(team)
        if was is not None and was != (kept.text if kept else ""):
            raise Changed
        is_draft = (Becoming.team == team) & Becoming.adopted_at.is_null()
        changes = {"text": text, "coach": coach, "at": at}
        if not Becoming.update(changes).where(is_draft).execute():
            Becoming.create(team=team, **changes)


def adopt(team: Team, text: str, at: datetime) -> None:
    """The draft, as the coach read it, stands from now on; offered words have done their work.

    Problem 409 when there is none, or another coach has changed it meanwhile.
    """
    with db.atomic():
        is_draft = (Becoming.team == team) & Becoming.adopted_at.is_null() & (Becoming.text == text)
        if not Becoming.update(adopted_at=at).where(is_draft).execute():
            raise Problem(409, "The draft has changed meanwhile. Read it again first.")
        Team.update(becoming=text).where(Team.id == team.id).execute()
        Suggestion.delete().where(Suggestion.team == team).execute()


def suggest(person: Person, team: Team, text: str, is_anonymous: bool, at: datetime) -> None:
    """Offer words for the draft; without a name, neither author nor day is kept."""
    who, when = (None, needs.week_of(at, person)) if is_anonymous else (person, at)
    Suggestion.create(team=team, person=who, text=text, at=when)


def _draft(team: Team) -> Becoming | None:
    found: Becoming | None = Becoming.get_or_none(
        Becoming.team == team, Becoming.adopted_at.is_null()
    )
    return found


def _suggestions(team: Team) -> tuple[Words, ...]:
    rows = Suggestion.select(Suggestion, Person).left_outer_join(Person)
    newest = rows.where(Suggestion.team == team).order_by(Suggestion.at.desc(), Suggestion.text)
    return tuple(
        Words(row.person.name if row.person else "", row.text) for row in newest.limit(MOST)
    )


def _history(team: Team) -> list[tuple[date, str]]:
    stood = (Becoming.team == team) & Becoming.adopted_at.is_null(False)
    rows = Becoming.select(Becoming, Person).left_outer_join(Person).where(stood)
    newest = rows.order_by(Becoming.adopted_at.desc(), Becoming.id.desc())
    return [(_day(row), row.text) for row in newest]


def _day(row: Becoming) -> date:
    zone = ZoneInfo(row.coach.zone if row.coach else "UTC")
    return row.adopted_at.astimezone(zone).date()
