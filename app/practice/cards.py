"""What another room may do to a person's cards, at that person's own tap; nothing is read here."""

from datetime import datetime

from app.accounts.models import Person
from app.practice import deck
from app.practice.models import Choice


def put(person: Person, skill: str, at: datetime) -> bool:
    """Put a skill among the first on the person's cards; False when it was there."""
    if _is_pinned(person, skill):
        return False
    deck.pin(person, skill, at)
    return True


def take_off(person: Person, skill: str, at: datetime) -> None:
    """Undo `put`, unless the person has said something else about the skill since."""
    if _is_pinned(person, skill):
        deck.choose_state(person, skill, "open", at)


def _is_pinned(person: Person, skill: str) -> bool:
    mine = (Choice.person == person) & (Choice.skill == skill)
    return bool(Choice.select().where(mine, Choice.state == "pinned").exists())
