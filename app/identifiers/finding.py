"""A place in a text that may point at a patient."""

from typing import Literal, NamedTuple

Tier = Literal["block", "ask"]


class Finding(NamedTuple):
    """`block`: must be changed. `ask`: may stay once its writer says that it is no name.

    `start` and `end` count code points; `kind` is one of `kinds` in rules.json.
    """

    tier: Tier
    kind: str
    start: int
    end: int
