"""What chance an available decision point has of becoming a nudge, and the draw. Pure.

By default people get what they asked for. A dated study withholds some at random, by consent.
"""

import random
from dataclasses import dataclass


@dataclass(frozen=True)
class Policy:
    """`version` names the rule in every decision it makes."""

    version: str
    probability: float


ASKED_FOR = Policy("asked-for-1", 1.0)


def is_drawn(policy: Policy, seed: int) -> bool:
    """Whether the draw that `seed` fixes falls on nudging."""
    return random.Random(seed).random() < policy.probability
