"""A button pressed twice says the same words once: nobody is told of one message by two pushes."""

from datetime import datetime, timedelta
from typing import Any

from app.accounts.models import Team
from app.db import Model

AT_ONCE = timedelta(minutes=1)


def said(model: type[Model], team: int, since: Any, **same: Any) -> Any:
    """The row of a `team` (id) that says the same already, where `since` holds; None when none does.

    Holds the team's row, so that of two who come at once the second sees the first: call it in the
    transaction that writes.
    """
    Team.update(name=Team.name).where(Team.id == team).execute()
    alike = [getattr(model, name) == value for name, value in same.items()]
    return model.select().where(model.team == team, since, *alike).first()


def just_now(column: Any, at: datetime) -> Any:
    """A condition: within the minute before `at`."""
    return column.between(at - AT_ONCE, at)
