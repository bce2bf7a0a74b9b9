"""What colleagues shared with the team, newest first; nobody counts how a story was received."""

from app.accounts.models import Person
from app.coaching import item, reach
from app.practice.sharing import Shared

MOST = 30


def of_team(person: Person) -> list[item.Item]:
    """The newest stories in the person's own teams, each once."""
    newest = reach.shared_with_team(person).order_by(Shared.shared_at.desc(), Shared.id.desc())
    return [item.from_row(row) for row in newest.limit(MOST)]
