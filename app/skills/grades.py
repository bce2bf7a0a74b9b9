"""What each level of evidence means, and what it does not, in plain words."""

from dataclasses import dataclass

from app.skills.terms import Level


@dataclass(frozen=True)
class Grade:
    level: Level
    means: str
    does_not_mean: str


GRADES = (
    Grade(
        Level.RANDOMISED,
        "In at least one trial chance decided who got this, or something very close to it, and "
        "those who did came off better in some way.",
        "The trials are few and mostly small. What did not change stands on the page of each skill.",
    ),
    Grade(
        Level.MIXED,
        "Trials disagree, or the main goal was missed while something else looked better.",
        "It may help some people in some places. Nobody can yet say which.",
    ),
    Grade(
        Level.INDIRECT,
        "It was tested with students, volunteers, films or actors, or as one part of a bigger "
        "programme.",
        "Nobody has tested it alone, with patients, as you would do it.",
    ),
    Grade(
        Level.OBSERVATIONAL,
        "In recordings, surveys or interviews it went together with something good, or was often "
        "left out.",
        "Going together is not causing. An unhurried day may bring both.",
    ),
    Grade(
        Level.EXPERT,
        "Experienced clinicians or textbooks advise it.",
        "We found no study that tested it. It may still be right.",
    ),
    Grade(
        Level.NULL_RESULT,
        "It was tested, and what people hoped for did not happen.",
        "It stays here as a kindness in itself. Its page says plainly what it did not do.",
    ),
)
