"""Erases a person: every row of theirs goes, and what others rely on stays without them.

Weeks that were published hold no ids and stay as they are (`practice.closing`). Answers and messages
of a coach belong to the team that read them, and stay from “a former colleague”.
"""

from datetime import datetime

from app import db
from app.accounts import access, audit
from app.accounts.models import Membership, Person
from app.coaching.models import Answer, Message

FORMER_COLLEAGUE = "A former colleague"
NO_SIGN_IN_NAME = "(former colleague)"  # nobody can sign in with it: it is no sign-in name


class LastAdmin(Exception):
    """Nobody would administer any more, so nothing was erased."""


def erase_oneself(person: Person, at: datetime) -> None:
    """Erase who asks for it. Raises LastAdmin: the machine's own command erases them even so."""
    with db.atomic():
        # Written, so that two administrators who erase themselves at once do not leave nobody.
        Membership.update(role="admin").where(Membership.role == "admin").execute()
        if access.is_last_admin(person):
            raise LastAdmin
        erase(person, person, at)


def erase(person: Person, actor: Person | None, at: datetime) -> None:
    """Erase `person`, who is signed out everywhere by it. Noted is that it was done, not to whom."""
    with db.atomic():
        _keep_words_of_a_coach(person)
        Person.delete().where(Person.id == person.id).execute()  # its rows go with it
        audit.note(None if actor == person else actor, "erased", None, at)


def _keep_words_of_a_coach(person: Person) -> None:
    wrote = Message.select().where(Message.person == person).exists()
    answered = Answer.select().where(Answer.coach == person).exists()
    if wrote or answered:
        someone, _ = Person.get_or_create(
            sign_in_name=NO_SIGN_IN_NAME, defaults={"name": FORMER_COLLEAGUE}
        )
        Message.update(person=someone).where(Message.person == person).execute()
        Answer.update(coach=someone).where(Answer.coach == person).execute()
