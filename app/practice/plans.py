"""If-then plans: “When I …, I will …”, one for a skill; the highest `rev` of its owner stands."""

from peewee import EXCLUDED

from app import clock
from app.accounts.models import Person
from app.practice.models import Plan

LONGEST = 200


def write(person: Person, skill: str, text: str, rev: int) -> bool:
    """Keep the plan if `rev` is newer than what is kept; says whether it was."""
    row = {"person": person, "skill": skill, "text": text, "rev": rev, "updated_at": clock.now()}
    newer = {
        Plan.text: EXCLUDED.text,
        Plan.rev: EXCLUDED.rev,
        Plan.updated_at: EXCLUDED.updated_at,
    }
    written = (
        Plan.insert(row)
        .on_conflict(
            conflict_target=[Plan.person, Plan.skill],
            update=newer,
            where=EXCLUDED.rev > Plan.rev,
        )
        .as_rowcount()
        .execute()
    )
    return bool(written)


def of(person: Person) -> dict[str, Plan]:
    """All plans of a person, by skill."""
    return {plan.skill: plan for plan in Plan.select().where(Plan.person == person)}
