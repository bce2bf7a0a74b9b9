"""The library of connection skills: Markdown files, read once, checked, and never changed."""

from app.skills.check import check
from app.skills.faults import BrokenSkills, Fault
from app.skills.loader import DIRECTORY, Library, library, load, title_of
from app.skills.schema import Reference, Skill
from app.skills.search import search
from app.skills.terms import Level, Tier, VisitMoment

__all__ = [
    "DIRECTORY",
    "BrokenSkills",
    "Fault",
    "Level",
    "Library",
    "Reference",
    "Skill",
    "Tier",
    "VisitMoment",
    "check",
    "library",
    "load",
    "search",
    "title_of",
]
