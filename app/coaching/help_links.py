"""A link for a clinician who cannot sign in, from their coach."""

from app.accounts import local, recovery
from app.accounts.models import Person
from app.problems import Problem


def make(coach: Person, person_id: int) -> tuple[Person, str]:
    """(whom it lets in, its code). Problem 404 for who is not a clinician of hers and no more."""
    local.must_be_on()
    if person_id not in recovery.helpable(coach):
        raise Problem(404, "There is nothing here.")
    person = Person.get_by_id(person_id)
    return person, recovery.issue(person, coach)
