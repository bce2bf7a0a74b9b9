"""What colleagues shared with the team, newest first; nobody counts how a story was received."""

from dataclasses import dataclass

from app import skills
from app.accounts.models import Person
from app.coaching import item, reach, tries
from app.practice.sharing import Shared

MOST = 30


@dataclass(frozen=True)
class Story:
    """What was told, as one reader sees it: whether they may try it, and said that they will."""

    told: item.Item
    can_try: bool
    is_tried: bool


def of_team(person: Person) -> list[Story]:
    """The newest stories in the person's own teams, each once."""
    newest = reach.shared_with_team(person).order_by(Shared.shared_at.desc(), Shared.id.desc())
    tried = tries.stories_of(person)
    return [_story(row, person, row.id in tried) for row in newest.limit(MOST)]


def _story(row: Shared, reader: Person, is_tried: bool) -> Story:
    can_try = row.person != reader and row.skill in skills.library()
    return Story(item.from_row(row), can_try, is_tried)
