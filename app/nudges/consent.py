"""Who takes part in a study: by their own agreement only, which nobody else sees, until they leave.

This is the one place that makes a `policy.Trial`, and it makes one from a row of consent.
"""

from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import Any

from peewee import fn

from app import db
from app.accounts.models import Membership, Person
from app.nudges import studies
from app.nudges.models import Decision
from app.nudges.policy import Trial
from app.nudges.study_models import Consent, Study
from app.problems import Problem

MARGIN = timedelta(days=3)  # zones, a shift past midnight, and the hours after it


def join(person: Person, study_id: int, at: datetime) -> None:
    """The person agrees to a study of one of their teams; again changes nothing.

    Problem 404 for a study of others; 409 when it is over, or they are in another that overlaps.
    """
    mine = (Study.id == study_id) & Study.team.in_(studies.teams_of(person))
    study = Study.get_or_none(mine)
    if study is None:
        raise Problem(404, "There is nothing here.")
    if study.stopped_at or study.last_day < at.date():
        raise Problem(409, "This study is over.")
    if _overlapping(person, study):
        raise Problem(409, "You are in the study of another team. Leave that one first.")
    Consent.insert(person=person, study=study, joined_at=at).on_conflict_ignore().execute()


def leave(person: Person, study_id: int) -> None:
    """Take the agreement back, without a trace; nothing of theirs is counted."""
    Consent.delete().where((Consent.person == person) & (Consent.study == study_id)).execute()


def joined(person: Person) -> set[int]:
    """The ids of the studies that this person is in."""
    return {row.study_id for row in Consent.select().where(Consent.person == person)}


def asks_about(person: Person, day: date) -> bool:
    """Whether a study that the person is in asks how the shift of this local `day` went."""
    is_theirs = (Consent.person == person) & _runs(day, day) & _works_there()
    return bool(Consent.select().join(Study).where(is_theirs).exists())


def trials_of(people: Collection[int], at: datetime) -> dict[int, Trial]:
    """The study that each of these people is in around `at`; who did not join is not there."""
    first, last = at.date() - MARGIN, at.date() + MARGIN
    wanted = db.one_of(Consent.person, people) & _runs(first, last) & _works_there()
    columns = (Consent.person, Study.id, Study.first_day, Study.last_day)
    rows = Consent.select(*columns).join(Study).where(wanted).order_by(Study.first_day).tuples()
    trials: dict[int, Trial] = {}
    for person, study, first_day, last_day in rows:
        if person not in trials or first_day <= at.date():  # of two in a row, the one that runs
            trials[person] = Trial(study, first_day, last_day)
    for person, day in _decided(list(trials), first):
        trials[person].decided.add(day)
    return trials


def _decided(people: Collection[int], since: date) -> Any:
    """(person, local day) of the shifts that had a decision."""
    if not people:
        return []
    recent = db.one_of(Decision.person, people) & (Decision.local_day >= since)
    return Decision.select(Decision.person, Decision.local_day).where(recent).distinct().tuples()


def _runs(first: date, last: date) -> Any:
    """A condition on Study: it was not stopped, and some of these days are in it."""
    return Study.stopped_at.is_null() & (Study.first_day <= last) & (Study.last_day >= first)


def _works_there() -> Any:
    here = (Membership.person == Consent.person) & (Membership.team == Study.team)
    rows = Membership.select().where(here & Membership.role.in_(studies.PRACTISING))
    return fn.EXISTS(rows)


def _overlapping(person: Person, study: Study) -> bool:
    other = (Consent.person == person) & (Study.id != study.id)
    runs = _runs(study.first_day, study.last_day)
    return bool(Consent.select().join(Study).where(other & runs).exists())
