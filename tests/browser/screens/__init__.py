"""Every screen of Doorway in every state it has, whose it is, and how they get there.

In this order: each starts from wherever the one before it left its person.
"""

from tests.browser.screens import (
    administering,
    arriving,
    coaching,
    new_team,
    practising,
    settings,
)
from tests.browser.screens.reach import Screen, today

__all__ = ["SCREENS", "Screen", "today"]

SCREENS: tuple[Screen, ...] = (
    *arriving.SCREENS,
    *practising.SCREENS,
    *settings.SCREENS,
    *coaching.SCREENS,
    *administering.SCREENS,
    *new_team.SCREENS,
)
