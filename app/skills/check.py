"""Reads a folder of skills and says everything that is wrong with it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from app.skills import front_matter
from app.skills.faults import Fault
from app.skills.front_matter import Unreadable
from app.skills.rules import broken_by, broken_citations
from app.skills.schema import Frozen, Reference, Skill

REFERENCES = "references.yaml"
NOT_SKILLS = {"README.md"}

AnyFrozen = TypeVar("AnyFrozen", bound=Frozen)


@dataclass(frozen=True)
class Reading:
    """What a folder holds: the skills and sources that could be read, and all faults."""

    skills: list[Skill]
    references: dict[str, Reference]
    faults: list[Fault]


def check(directory: Path) -> list[Fault]:
    """Every broken rule in a folder of skills, by file; empty when all is well."""
    return read(directory).faults


def read(directory: Path) -> Reading:
    """Read everything that can be read; what cannot be is among the faults."""
    faults: list[Fault] = []
    references = _read_references(directory / REFERENCES, faults)
    paths = sorted(path for path in directory.glob("*.md") if path.name not in NOT_SKILLS)
    skills = [skill for path in paths if (skill := _read_skill(path, faults))]
    for skill in skills:
        faults.extend(_content_faults(skill, references))
    faults.extend(_shared_titles(skills))
    if not paths:
        faults.append(Fault(directory.name, "files", "holds at least one skill"))
    return Reading(skills, references, sorted(faults))


def _read_skill(path: Path, faults: list[Fault]) -> Skill | None:
    try:
        front, body = front_matter.split(front_matter.text_of(path))
    except Unreadable as error:
        faults.append(Fault(path.name, "file", str(error)))
        return None
    if front.get("slug", path.stem) != path.stem:
        faults.append(Fault(path.name, "slug", "is the name of the file"))
    return _shaped(Skill, front | {"slug": path.stem, "body": body}, path.name, "", faults)


def _read_references(path: Path, faults: list[Fault]) -> dict[str, Reference]:
    try:
        entries = front_matter.mapping(front_matter.text_of(path))
    except FileNotFoundError:
        faults.append(Fault(path.name, "file", "stands beside the skills"))
        return {}
    except Unreadable as error:
        faults.append(Fault(path.name, "file", str(error)))
        return {}
    shaped = {
        key: _shaped(Reference, entry, path.name, f"{key}.", faults)
        for key, entry in entries.items()
    }
    return {key: reference for key, reference in shaped.items() if reference}


def _shaped(
    shape: type[AnyFrozen], value: object, file: str, prefix: str, faults: list[Fault]
) -> AnyFrozen | None:
    try:
        return shape.model_validate_json(front_matter.as_json(value))
    except ValidationError as error:
        faults.extend(_shape_faults(error, file, prefix))
        return None


def _shape_faults(error: ValidationError, file: str, prefix: str) -> Iterator[Fault]:
    for each in error.errors():
        field = prefix + ".".join(str(part) for part in each["loc"])
        yield Fault(file, field.rstrip("."), _plainly(each["type"], each["msg"]))


def _plainly(kind: str, message: str) -> str:
    """The schema's complaint in the words of somebody who edits a file, not of a library."""
    known = {"missing": "must be there", "extra_forbidden": "is not a field"}
    return known.get(kind, message.replace("Input should be", "should be"))


def _content_faults(skill: Skill, references: Mapping[str, Reference]) -> Iterator[Fault]:
    for field, rule in (*broken_by(skill), *broken_citations(skill, references)):
        yield Fault(f"{skill.slug}.md", field, rule)


def _shared_titles(skills: list[Skill]) -> Iterator[Fault]:
    owner: dict[str, str] = {}
    for skill in skills:
        first = owner.setdefault(skill.title.casefold(), skill.slug)
        if first != skill.slug:
            yield Fault(f"{skill.slug}.md", "title", f"differs from the title of {first}.md")
