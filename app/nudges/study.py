"""Whether nudging helps: the effect of a micro-randomized trial, with its interval. Pure.

Weighted and centred least squares (WCLS): Boruvka, Almirall, Witkiewitz and Murphy, "Assessing
time-varying causal effect moderation in mobile health", JASA 113 (2018) 1112-1121,
doi 10.1080/01621459.2017.1305274. Standard error: Mancl and DeRouen, "A covariance estimator for
GEE with improved small-sample properties", Biometrics 57 (2001) 126-134.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from app.nudges import student

LEVEL = 0.95
FEWEST = 3  # people: two parameters, and something left to tell the spread from
NO_CONTRAST = 1e-9  # 1 - r² of the two regressors: below it they are one and the same


@dataclass(frozen=True)
class Effect:
    """What a nudge adds to the proximal outcome, on the outcome's own scale, with its 95% interval.

    `people` and `points` are how many people and decision points it was worked out from.
    """

    estimate: float
    se: float
    low: float
    high: float
    people: int
    points: int


def wcls(
    person: Sequence[Hashable],
    available: Sequence[bool],
    action: Sequence[int],
    probability: Sequence[float],
    outcome: Sequence[float | None],
) -> Effect:
    """The causal excursion effect of `action` on `outcome`, averaged over available points.

    One entry for each decision point, in any order: whose it was, whether they were available,
    whether they were treated (1 or 0), the chance that they had of it, and the proximal outcome.

    Solves sum I W (Y - a - (A - q) b) (1, A - q) = 0 for (a, b); b is the effect. q is the mean
    chance over available points and W = (q/p)^A ((1-q)/(1-p))^(1-A). (f = g = 1 in Boruvka et al.)
    People are the clusters of the sandwich; the interval is t's, with people - 2 degrees of freedom.

    Points where the person was not available do not count, whatever else is said of them. An
    outcome of None was not observed: its point does not count either (complete cases), and is never
    taken for 0. That is right if whether somebody answers does not hang on the treatment, so compare
    the rates of answering. q is taken over all available points, answered or not.

    ValueError, saying which, when lengths differ, an available point has a probability outside
    (0, 1), an action other than 0 or 1 or an outcome that is no finite number, fewer than 3 people
    have points that count, or there is no contrast: all treated, all untreated, or all but for one
    person, so that no standard error exists.
    """
    import numpy as np  # large, and wanted once in eight weeks

    counted = _counted(person, available, action, probability, outcome)
    who, people = _numbered([row.person for row in counted.rows])
    treated = np.array([row.action for row in counted.rows], dtype=float)
    chance = np.array([row.probability for row in counted.rows])
    observed = np.array([row.outcome for row in counted.rows])

    design = np.column_stack([np.ones_like(treated), treated - counted.share])
    weight = np.where(treated == 1, counted.share / chance, (1 - counted.share) / (1 - chance))
    weighted = weight[:, None] * design

    # H_i of the correction is as large as a person has points; by Woodbury's identity
    # B⁻¹ D_iᵀ (I - H_i)⁻¹ r_i = (B - B_i)⁻¹ D_iᵀ r_i, where B_i = X_iᵀ W_i X_i: two by two.
    of_person = np.zeros((people, 2, 2))
    np.add.at(of_person, who, weighted[:, :, None] * design[:, None, :])
    bread = of_person.sum(axis=0)
    others = bread - of_person
    _check_contrast(bread[None], "every point that counts has the same action")
    _check_contrast(others, "only one person's points differ in action")

    solution = np.linalg.solve(bread, weighted.T @ observed)
    score = np.zeros((people, 2))
    np.add.at(score, who, weighted * (observed - design @ solution)[:, None])
    influence = np.linalg.solve(others, score[:, :, None])[:, 1, 0]

    estimate, se = float(solution[1]), float(np.sqrt(np.square(influence).sum()))
    reach = student.quantile(LEVEL, people - 2) * se
    return Effect(estimate, se, estimate - reach, estimate + reach, people, len(counted.rows))


@dataclass(frozen=True)
class _Row:
    person: Hashable
    action: int
    probability: float
    outcome: float


@dataclass(frozen=True)
class _Counted:
    """The points that count, and `share`: the mean chance over all that were available."""

    rows: list[_Row]
    share: float


def _counted(*columns: Sequence[Any]) -> _Counted:
    names = ("person", "available", "action", "probability", "outcome")
    lengths = [len(column) for column in columns]
    if len(set(lengths)) > 1:
        told = ", ".join(f"{name} {length}" for name, length in zip(names, lengths, strict=True))
        raise ValueError(f"The five sequences differ in length: {told}.")
    points = [row for row in enumerate(zip(*columns, strict=True)) if row[1][1]]
    chances = [_chance(at, row[3]) for at, row in points]
    rows = [
        _Row(row[0], _action(at, row[2]), chance, _outcome(at, row[4]))
        for (at, row), chance in zip(points, chances, strict=True)
        if row[4] is not None
    ]
    people = len({row.person for row in rows})
    if people < FEWEST:
        raise ValueError(
            f"Only {people} people have an available point with an outcome; it takes {FEWEST}."
        )
    return _Counted(rows, sum(chances) / len(chances))


def _chance(at: int, value: Any) -> float:
    if value is None or not 0 < value < 1:
        raise ValueError(f"probability[{at}] is {value}: where available it lies between 0 and 1.")
    return float(value)


def _action(at: int, value: Any) -> int:
    if value not in (0, 1):
        raise ValueError(f"action[{at}] is {value}: where available it is 0 or 1.")
    return int(value)


def _outcome(at: int, value: Any) -> float:
    if not isfinite(value):
        raise ValueError(f"outcome[{at}] is {value}: give a number, or None if not observed.")
    return float(value)


def _numbered(people: Sequence[Hashable]) -> tuple[list[int], int]:
    """Each one's number, counted from 0, and how many there are."""
    numbers: dict[Hashable, int] = {}
    return [numbers.setdefault(one, len(numbers)) for one in people], len(numbers)


def _check_contrast(bread: Any, why_not: str) -> None:
    """`bread`: (n, 2, 2). In each, both regressors must say something of their own."""
    squares = bread[:, 0, 0] * bread[:, 1, 1]
    if (squares - bread[:, 0, 1] ** 2 <= NO_CONTRAST * squares).any():
        raise ValueError(f"There is nothing to compare: {why_not}.")
