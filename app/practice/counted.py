"""Whether a person is counted in team totals: yes, unless they keep out. Nobody else is told."""

from app.accounts.models import Person
from app.practice.models import KeptOut


def is_counted(person: Person) -> bool:
    return not KeptOut.select().where(KeptOut.person == person).exists()


def set_counted(person: Person, counted: bool) -> None:
    """From the next week that closes; weeks that are closed stay as they are."""
    if counted:
        KeptOut.delete().where(KeptOut.person == person).execute()
    else:
        KeptOut.insert(person=person).on_conflict_ignore().execute()
