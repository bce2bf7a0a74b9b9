"""What chance an available decision point has of becoming a nudge, and the draw. Pure.

By default people get what they asked for. A dated study withholds some at random, by consent: only
somebody's own consent makes a `Trial` for them, and without one the chance is 1.
"""

import random
from dataclasses import dataclass, field
from datetime import date

TREATED = 0.4  # of the shifts in a study, fixed (science of nudging: one draw a shift)


@dataclass(frozen=True)
class Policy:
    """`version` names the rule in every decision it makes."""

    version: str
    probability: float


ASKED_FOR = Policy("asked-for-1", 1.0)


@dataclass
class Trial:
    """The study that a person joined, by its first and last local day, both included.

    `decided` are the days of shifts that have had their one decision, or more.
    """

    study: int
    first: date
    last: date
    decided: set[date] = field(default_factory=set)

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last


def of_study(study: int) -> Policy:
    """The rule for the people who joined the study of this id."""
    return Policy(f"study-{study}-{TREATED}", TREATED)


def chosen(trial: Trial | None, day: date) -> Policy:
    """The rule for a point in the shift of `day`."""
    return of_study(trial.study) if trial and trial.covers(day) else ASKED_FOR


def reasons(trial: Trial | None, day: date) -> list[str]:
    """Why a point in the shift of `day` may not be used: in a study, the first is the only one."""
    is_spent = trial and trial.covers(day) and day in trial.decided
    return ["one_a_shift"] if is_spent else []


def is_drawn(policy: Policy, seed: int) -> bool:
    """Whether the draw that `seed` fixes falls on nudging."""
    return policy.probability == 1 or random.Random(seed).random() < policy.probability
