"""Does the effect of a study come out right? Made-up trials with a known effect, estimated again and again.

python -m bench.study [RUNS]        prints one JSON line for each measurement:
{"bench", "ours", "peer", "ratio", "unit", …}: `ours` is WCLS, `peer` the naive difference of two means
from the same trials, `ratio` the naive error over ours; `true`, `runs`, `people`, `coverage` (of the 95%
interval) and `found` (how often it leaves out zero) beside them. Exits with 1 when a bound is broken.

Two kinds of trial:
- `engaged`: who logs a lot is nudged more often and less after many nudges (p between .2 and .6, two points
  a shift, 56 in eight weeks, 70% available, base rate 15%), which is where a naive difference goes wrong;
- `shift`: what Doorway does (p = .4 once a shift, 28 shifts, 90% available, base rate 50%, 60% answering).
"""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from app.nudges.study import Effect, wcls

RUNS = 2_000
BIAS, COVERED = 0.005, (0.92, 0.98)


@dataclass(frozen=True)
class Trial:
    """What `wcls` takes, one entry for each decision point."""

    person: list[int]
    available: list[bool]
    action: list[int]
    probability: list[float]
    outcome: list[float | None]


@dataclass(frozen=True)
class Case:
    name: str
    make: Callable[[np.random.Generator, int, float], Trial]
    people: int
    effect: float


def engaged(dice: np.random.Generator, people: int, effect: float) -> Trial:
    points, recent = 56, 8
    base = np.clip(0.15 + dice.normal(0, 0.12, people), 0.01, 0.6)
    logged, nudged, chance, available = (np.zeros((points, people)) for _ in range(4))
    for now in range(points):
        past = slice(max(0, now - recent), now)
        seen, dose = (rows[past].mean(0) if now else 0.0 for rows in (logged, nudged))
        chance[now] = np.clip(0.2 + 1.2 * seen - 0.3 * dose, 0.2, 0.6)
        available[now] = dice.random(people) < 0.7
        nudged[now] = available[now] * (dice.random(people) < chance[now])
        logged[now] = dice.random(people) < np.clip(base + effect * nudged[now], 0, 1)
    who = np.tile(np.arange(people), points)
    flat = (rows.ravel().tolist() for rows in (available > 0, nudged, chance, logged))
    return Trial(who.tolist(), *flat)


def shift(dice: np.random.Generator, people: int, effect: float) -> Trial:
    shape = (28, people)
    available = dice.random(shape) < 0.9
    nudged = available & (dice.random(shape) < 0.4)
    tried = dice.random(shape) < 0.5 + effect * nudged
    answered = dice.random(shape) < 0.6
    who = np.tile(np.arange(people), shape[0])
    said = np.where(answered, tried.astype(float), None)
    first = (available.ravel().tolist(), nudged.astype(int).ravel().tolist())
    return Trial(who.tolist(), *first, [0.4] * who.size, said.ravel().tolist())


CASES = (
    Case("engaged", engaged, 12, 0.0),
    Case("engaged", engaged, 30, 0.06),
    Case("engaged", engaged, 30, 0.10),
    Case("engaged", engaged, 60, 0.04),
    Case("shift", shift, 12, 0.10),
    Case("shift", shift, 30, 0.10),
    Case("shift", shift, 60, 0.10),
)


def measure(case: Case, runs: int, seed: int = 1) -> dict[str, object]:
    """One line: how far off WCLS and the naive difference are on average over `runs` trials."""
    effects, naive = zip(*_estimates(case, runs, seed), strict=True)
    ours = float(np.mean([one.estimate for one in effects]))
    peer = float(np.mean(naive))
    return {
        "bench": f"study-{case.name}",
        "ours": round(ours, 4),
        "peer": round(peer, 4),
        "ratio": round(abs(peer - case.effect) / max(abs(ours - case.effect), 1e-4), 1),
        "unit": "mean estimated effect; ratio of the errors",
        "true": case.effect,
        "people": case.people,
        "runs": runs,
        "coverage": round(_share(one.low <= case.effect <= one.high for one in effects), 3),
        "found": round(_share(not one.low <= 0 <= one.high for one in effects), 3),
    }


def is_right(
    line: dict[str, object], bias: float = BIAS, covered: tuple[float, float] = COVERED
) -> bool:
    low, high = covered
    return abs(line["ours"] - line["true"]) <= bias and low <= line["coverage"] <= high


def _estimates(case: Case, runs: int, seed: int) -> Iterator[tuple[Effect, float]]:
    dice = np.random.default_rng([seed, case.people, round(case.effect * 100)])
    for _ in range(runs):
        trial = case.make(dice, case.people, case.effect)
        columns = (trial.person, trial.available, trial.action, trial.probability, trial.outcome)
        yield wcls(*columns), _difference(trial)


def _difference(trial: Trial) -> float:
    """The mean outcome with a nudge less the mean without, as anybody would reckon it."""
    columns = (trial.available, trial.action, trial.outcome)
    rows = [row for row in zip(*columns, strict=True) if row[0] and row[2] is not None]
    arms = [[outcome for _, action, outcome in rows if action == arm] for arm in (1, 0)]
    return float(np.mean(arms[0]) - np.mean(arms[1]))


def _share(claims: Iterator[bool]) -> float:
    return float(np.mean(list(claims)))


def main(runs: int) -> int:
    broken = 0
    for case in CASES:
        line = measure(case, runs)
        broken += not is_right(line)
        print(json.dumps(line), flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS))
