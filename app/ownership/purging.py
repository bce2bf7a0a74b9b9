"""Deletes words that could tell who a patient is, wherever they are kept, at once and for good."""

from datetime import datetime

from app import db, skills
from app.accounts import audit
from app.accounts.models import Person
from app.coaching import review
from app.ownership import prepared
from app.practice import record
from app.practice.models import Moment
from app.practice.sharing import Offer, Shared
from app.problems import Problem


def of_own(person: Person, moment_id: str, at: datetime) -> None:
    """Purge a moment of the person's own. Problem 404 for another's."""
    _purge(person, moment_id, person, at)


def of_shared(coach: Person, shared_id: int, at: datetime) -> None:
    """Purge what was shared with `coach`, whose owner can read that it was done. Problem 404."""
    shared = review.load(coach, shared_id)
    _purge(shared.person, shared.moment, coach, at)


def _purge(owner: Person, moment_id: str, actor: Person, at: datetime) -> None:
    moment = Moment.get_or_none(Moment.person == owner, Moment.id == moment_id)
    if moment is None:
        raise Problem(404, "There is nothing here.")
    with db.atomic():
        # What is shared follows the moment; off the huddle's sheet it falls with the offer.
        record.revise(owner, moment_id, at, note="", noticed=_of_the_library(moment))
        rows = Shared.select(Shared.id).where(Shared.person == owner, Shared.moment == moment_id)
        Offer.delete().where(Offer.shared.in_(rows)).execute()
        prepared.discard(owner)
        audit.note(actor, "purged", owner, at)


def _of_the_library(moment: Moment) -> list[str]:
    """What was noticed in the skill's own words, which name nobody."""
    skill = skills.library().get(moment.skill)
    return [chip for chip in moment.noticed if skill and chip in skill.chips]
