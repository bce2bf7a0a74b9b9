"""What a good skill says and how short it is: the content rules, as plain claims about a skill.

From the content quality rules of the evidence base: one action, something to see, honest words.
Each rule is written as what should be true, so that a fault reads as advice.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from app.skills.schema import Reference, Skill
from app.skills.terms import SETTINGS, Level, Tier

Broken = tuple[str, str]  # (field, rule)


@dataclass(frozen=True)
class Rule:
    """`holds` is true of a good skill."""

    field: str
    says: str
    holds: Callable[[Skill], bool]


RULES = (
    Rule("slug", "lower-case words joined by hyphens", lambda s: _is_slug(s.slug)),
    Rule("title", "five words or fewer", lambda s: _words(s.title) <= 5),
    Rule("do", "20 words or fewer", lambda s: _words(s.do) <= 20),
    Rule("say", "one to three lines", lambda s: 1 <= len(s.say) <= 3),
    Rule("notice", 'starts with "Whether"', lambda s: s.notice.startswith("Whether ")),
    Rule("chips", "three to six", lambda s: 3 <= len(s.chips) <= 6),
    Rule("chips", "four words or fewer each", lambda s: all(_words(c) <= 4 for c in s.chips)),
    Rule("chips", "start in lower case", lambda s: all(c[0] == c[0].lower() for c in s.chips)),
    Rule("chips", "each one different", lambda s: _differ(s.chips)),
    Rule("plan", 'reads "When I …, I will …"', lambda s: _is_plan(s.plan)),
    Rule("values", "three to six", lambda s: 3 <= len(s.values) <= 6),
    Rule("values", "one lower-case word each", lambda s: all(_is_value(v) for v in s.values)),
    Rule("frameworks", "each one different", lambda s: _differ(s.frameworks)),
    Rule("caution", "needed by an advanced skill", lambda s: not _advanced(s) or bool(s.caution)),
    Rule(
        "needs_training",
        "names the training an advanced skill needs, and stands in no other",
        lambda s: _advanced(s) == bool(s.needs_training),
    ),
    Rule("evidence.sources", "at least one", lambda s: bool(s.evidence.sources)),
    Rule("evidence.sources", "each one different", lambda s: _differ(s.evidence.sources)),
    Rule("body", "no numbers", lambda s: not re.search(r"\d", s.body)),
)

# A percentage belongs beside its source on the evidence page, where its design and setting stand.
PERCENTAGE = re.compile(r"%|\bper ?cent(age)?s?\b", re.IGNORECASE)

# Words that make a person's practice a contest, or promise what no study has shown.
SCORE_TALK = re.compile(
    r"\b(scor(e|es|ed|ing)|streaks?|targets?|rank(s|ed|ing|ings)?|league tables?|leader ?boards?"
    r"|benchmarks?|percentiles?|top box|hcahps|press ganey|(21|66) days|guarantee[sd]?)\b",
    re.IGNORECASE,
)

# Evidence and cautions may name an instrument ("survey scores did not move"), but never this.
SATISFACTION_TALK = re.compile(
    r"\b(improv|rais|increas|boost|better|higher)\w*\s+(\w+\s+){0,3}satisfaction scores?\b",
    re.IGNORECASE,
)

SHOUTING = re.compile(r"!|\boops\b", re.IGNORECASE)


def broken_by(skill: Skill) -> Iterator[Broken]:
    """(field, rule) for each rule that this skill breaks by itself."""
    for rule in RULES:
        if not rule.holds(skill):
            yield rule.field, rule.says
    for field, text in _texts(skill):
        yield from ((field, says) for says in _unwelcome(field, text))


def broken_citations(skill: Skill, references: Mapping[str, Reference]) -> Iterator[Broken]:
    """(field, rule) for each source that is missing, of which nothing was read, or that is weaker
    than the level claims."""
    for key in skill.evidence.sources:
        if key not in references:
            yield "evidence.sources", f"`{key}` is in references.yaml"
        elif references[key].status != "read":
            yield "evidence.sources", f"the abstract or a summary of `{key}` was read"
    if not _level_is_earned(skill, references):
        yield "evidence.level", "randomised only with a randomised source"


def _texts(skill: Skill) -> Iterator[tuple[str, str]]:
    """Every (field, text) a reader can meet."""
    for field in ("title", "do", "notice", "when", "plan", "caution", "needs_training", "body"):
        yield field, getattr(skill, field) or ""
    for field in ("say", "chips", "values"):
        yield from ((field, text) for text in getattr(skill, field))
    for key in SETTINGS:
        yield f"adaptations.{key}", getattr(skill.adaptations, key) or ""
    yield "evidence.summary", skill.evidence.summary


def _unwelcome(field: str, text: str) -> Iterator[str]:
    if PERCENTAGE.search(text):
        yield "no percentages"
    if SHOUTING.search(text):
        yield "no exclamation marks and no oops"
    banned = SATISFACTION_TALK if field in ("evidence.summary", "caution") else SCORE_TALK
    if found := banned.search(text):
        yield f'no score talk: "{found.group()}"'


def _level_is_earned(skill: Skill, references: Mapping[str, Reference]) -> bool:
    designs = (references[key].design for key in skill.evidence.sources if key in references)
    return skill.evidence.level != Level.RANDOMISED or any("randomised" in d for d in designs)


def _is_slug(text: str) -> bool:
    return re.fullmatch(r"[a-z]+(-[a-z]+)*", text) is not None


def _is_plan(text: str) -> bool:
    return re.fullmatch(r"When I \S.*, I will \S.*", text) is not None


def _is_value(text: str) -> bool:
    return re.fullmatch(r"[a-z]+(-[a-z]+)?", text) is not None


def _advanced(skill: Skill) -> bool:
    return skill.tier == Tier.ADVANCED


def _differ(texts: Collection[str]) -> bool:
    return len({text.casefold() for text in texts}) == len(texts)


def _words(text: str) -> int:
    return len(text.split())
