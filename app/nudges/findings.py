"""The result of a study: worked out once, when its day has come, and kept whatever it says."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from peewee import JOIN

from app.nudges import proximal, studies
from app.nudges.proximal import Point
from app.nudges.study import Effect, wcls
from app.nudges.study_models import Consent, Finding, Study

FEWEST = 5  # below it neither a number nor an effect is worked out


def conclude_due(at: datetime) -> int:
    """Work out the result of each study whose day has come; how many."""
    has_none = Finding.study.is_null() & Study.stopped_at.is_null()
    rows = Study.select().join(Finding, JOIN.LEFT_OUTER).where(has_none)
    due = list(rows.where(Study.analysis_on <= at.date()))
    for study in due:
        conclude(study, at)
    return len(due)


def conclude(study: Study, at: datetime) -> None:
    """Keep the result of `study`, unless one is kept already. Raises proximal.TooEarly."""
    points = proximal.points(study, at)
    joined = Consent.select().where(Consent.study == study).count()
    found = _found(points, joined, studies.team_size(study)) if joined >= FEWEST else {}
    Finding.insert(study=study, at=at, **found).on_conflict_ignore().execute()


def of(studies_: Sequence[Study]) -> dict[int, Finding]:
    """The results there are of these studies, by the study's id."""
    return {row.study_id: row for row in Finding.select().where(Finding.study.in_(studies_))}


def _found(points: Sequence[Point], joined: int, team_size: int) -> dict[str, Any]:
    counts = {"joined": joined, "team_size": team_size}
    effect = _effect(points)
    if effect is None:
        return counts
    return counts | {
        "points": effect.points,
        "estimate": effect.estimate,
        "low": effect.low,
        "high": effect.high,
        "arms": [asdict(arm) for arm in proximal.arms(points)],
    }


def _effect(points: Sequence[Point]) -> Effect | None:
    """None when there are too few data, or from too few people, or all of them said the same."""
    columns = ("person", "available", "action", "probability", "outcome")
    try:
        effect = wcls(*([getattr(point, name) for point in points] for name in columns))
    except ValueError:
        return None  # its message counts people
    return effect if effect.people >= FEWEST and effect.se > 0 else None
