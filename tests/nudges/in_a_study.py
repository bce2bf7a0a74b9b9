"""A team in a study: its coach starts it, some join, their shifts are drawn and answered."""

import random
from datetime import UTC, date, datetime, timedelta

from app.accounts.models import Membership, Person, Team
from app.nudges import consent, policy, studies
from app.nudges.models import Decision
from app.nudges.study_models import Study
from app.practice.models import ShiftCheck

APPROVED = studies.Approval("Riverside Ethics Board", "RB 26/114", date(2026, 2, 20))
MADE = datetime(2026, 2, 26, 12, tzinfo=UTC)
FIRST = date(2026, 3, 2)  # a Monday
LAST = date(2026, 4, 26)
ANALYSIS = date(2026, 5, 3)
RESULT = datetime(2026, 5, 3, 0, 5, tzinfo=UTC)
TOO_EARLY = datetime(2026, 5, 2, 23, 59, tzinfo=UTC)


def start(coach: Person, team: Team) -> Study:
    return studies.start(coach, team.id, APPROVED, FIRST, MADE)


def people(team: Team, number: int) -> list[Person]:
    """More clinicians of the team."""
    names = [f"Made-up Person {one}" for one in range(number)]
    added = [Person.create(name=name, sign_in_name=name) for name in names]
    for person in added:
        Membership.create(person=person, team=team, role="clinician")
    return added


def take_part(study: Study, joining: list[Person], shifts: int = 20, rise: float = 0.3) -> None:
    """Each of them joins, is drawn on every shift, and answers most of the time."""
    for person in joining:
        consent.join(person, study.id, MADE)
        dice = random.Random(person.id)
        for number in range(shifts):
            work(study, person, study.first_day + timedelta(days=number), dice, rise)


def work(study: Study, person: Person, day: date, dice: random.Random, rise: float = 0.3) -> None:
    """One shift: a draw, and what was said at its end."""
    nudged = dice.random() < policy.TREATED
    draw(study, person, day, nudged)
    tried = dice.random() < 0.4 + rise * nudged
    said = dice.choice(["helped", "tried"] if tried else ["no_chance"])
    answer(person, day, said if dice.random() < 0.8 else dice.choice([None, "skipped"]))


def draw(study: Study, person: Person, day: date, nudged: bool, available: bool = True) -> None:
    rule = policy.of_study(study.id)
    Decision.create(
        person=person,
        local_day=day,
        slot=600,
        at=datetime(day.year, day.month, day.day, 10, tzinfo=UTC),
        available=available,
        policy=rule.version,
        probability=rule.probability,
        seed=1,
        action=nudged,
    )


def answer(person: Person, day: date, said: str | None) -> None:
    at = datetime(day.year, day.month, day.day, 17, tzinfo=UTC)
    ShiftCheck.create(person=person, local_day=day, answer=said, asked_at=at)
