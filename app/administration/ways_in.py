"""A link for a coach who cannot sign in, from an administrator."""

from app.accounts import local, recovery
from app.accounts.models import Person
from app.administration.noting import note
from app.problems import Problem


def help_coach(by: Person, person: Person) -> str:
    """The code that lets them in. Problem 404 for a clinician, whose coach helps, and for who administers."""
    local.must_be_on()
    if not recovery.is_for_administrators(person):
        raise Problem(404, "There is nothing here.")
    code = recovery.issue(person, by)
    note(by, "link made", person)
    return code
