"""The shape of a skill and of a source: which fields there are and what each may hold.

Nothing here can be changed once read, and a field that is not named here is refused.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

from app.skills.terms import SETTINGS, Level, Tier, VisitMoment

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


Framework = Literal[
    "AIDET",
    "Calgary-Cambridge",
    "Four Habits",
    "Presence 5",
    "R.E.D.E.",
    "SEGUE",
    "Teach-back (AHRQ)",
    "VitalTalk",
]


class Frozen(BaseModel):
    """Strict, closed and unchangeable."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Adaptations(Frozen):
    """What to do differently; None where no change is needed."""

    telehealth: Text | None = None
    children: Text | None = None
    inpatient: Text | None = None
    interpreter: Text | None = None
    hearing_loss: Text | None = None

    @property
    def settings(self) -> list[str]:
        """The settings in which something changes, by their names in SETTINGS."""
        return [setting for setting in SETTINGS if getattr(self, setting)]

    def in_words(self) -> list[tuple[str, str]]:
        """(setting in words, what to do differently), only where something changes."""
        return [(SETTINGS[setting], getattr(self, setting)) for setting in self.settings]


class Evidence(Frozen):
    """What is known, null results included. `sources` are keys of references.yaml."""

    level: Level
    summary: Text
    sources: tuple[Text, ...]


class Skill(Frozen):
    """One micro-skill: the front matter of `skills/<slug>.md`, its file name and its body."""

    slug: str
    title: Text
    moment: VisitMoment
    tier: Tier
    do: Text
    say: tuple[Text, ...]
    notice: Text
    chips: tuple[Text, ...]
    when: Text
    plan: Text
    adaptations: Adaptations = Adaptations()
    caution: Text | None
    evidence: Evidence
    frameworks: tuple[Framework, ...]
    values: tuple[Text, ...]
    needs_training: Text | None = None
    body: Text


class Reference(Frozen):
    """A published source. `status` is `read` once its abstract or a summary of it was read, which
    does not say that anybody opened the paper; `setting` is where and with whom."""

    authors: Text | None
    title: Text
    journal: Text
    year: int
    doi: Annotated[str, StringConstraints(pattern=r"^10\.\d{4,9}/\S+$")] | None
    design: Text
    setting: Text
    finding: Text
    strength: Text
    null_or_mixed: Text
    status: Literal["read", "not-checked"]
    note: Text | None = None
    seen_at: Text | None = None

    @property
    def link(self) -> str | None:
        """The source's own address, where its DOI is known."""
        return f"https://doi.org/{self.doi}" if self.doi else None
