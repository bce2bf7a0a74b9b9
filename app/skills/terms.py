"""The fixed terms of the library, each with the words a reader sees (`.label`)."""

from enum import StrEnum
from typing import Self


class Term(StrEnum):
    """A value as it stands in a file, and its label."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        """Keep the label beside the value."""
        term = str.__new__(cls, value)
        term._value_ = value
        term.label = label
        return term


class VisitMoment(Term):
    """Where in a visit a skill belongs, in the order of a visit."""

    ARRIVE = "arrive", "As you arrive"
    OPEN = "open", "Opening the visit"
    LISTEN = "listen", "Listening"
    EXPLAIN = "explain", "Explaining"
    DECIDE = "decide", "Deciding together"
    HARD = "hard", "Hard moments"
    CLOSE = "close", "Closing the visit"
    BETWEEN = "between", "Between visits"


class Tier(Term):
    """How much a skill asks of its user. Advanced ones are chosen by hand and need training."""

    STARTER = "starter", "A good first skill"
    CORE = "core", "Everyday"
    ADVANCED = "advanced", "Needs training"


class Level(Term):
    """How strong the evidence is; `null-result`: tested, and nothing found."""

    RANDOMISED = "randomised", "Tested in randomised trials"
    MIXED = "mixed", "Trials with mixed results"
    INDIRECT = "indirect", "Tested only indirectly"
    OBSERVATIONAL = "observational", "Observed, cause not shown"
    EXPERT = "expert", "Expert opinion"
    NULL_RESULT = "null-result", "Tested, no effect found"


SETTINGS = {
    "telehealth": "Telehealth",
    "children": "Children",
    "inpatient": "On the ward",
    "interpreter": "With an interpreter",
    "hearing_loss": "Hearing loss",
}
