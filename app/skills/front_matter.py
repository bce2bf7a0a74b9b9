"""Reads YAML as a careful person would: plain values, and a key written twice is a mistake."""

import json
from pathlib import Path
from typing import Any

import yaml

FENCE = "---\n"


class Unreadable(ValueError):
    """The text cannot be read at all; the message says why, and where if that is known."""


def split(text: str) -> tuple[dict[str, Any], str]:
    """The front matter and the body of a skill file. Raises `Unreadable`."""
    if not text.startswith(FENCE):
        raise Unreadable("starts with a line of three dashes")
    front, fence, body = text[len(FENCE) :].partition("\n" + FENCE)
    if not fence:
        raise Unreadable("ends with a line of three dashes before the body")
    return mapping(front), body.strip()


def mapping(text: str) -> dict[str, Any]:
    """YAML whose top level is `key: value`. Raises `Unreadable`."""
    try:
        value = _OneOfEach(text).get_single_data()
    except yaml.YAMLError as error:
        raise Unreadable(_why(error)) from error
    if not isinstance(value, dict):
        raise Unreadable("is a list of `field: value` lines")
    return value


def as_json(value: object) -> str:
    """The same value in JSON, whose lists a strict schema takes as tuples."""
    return json.dumps(value, default=str)


def text_of(path: Path) -> str:
    """The text of a file, whichever editor saved it. Raises `Unreadable` when it is not UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable("is saved as UTF-8 text") from error


class _OneOfEach(yaml.CSafeLoader):
    """Plain YAML gives the last of two equal keys without a word; a pasted field must not hide."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.MarkedYAMLError(
                    problem=f"`{key.value}` is written once", problem_mark=key.start_mark
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


def _why(error: yaml.YAMLError) -> str:
    problem = getattr(error, "problem", None) or "cannot be read as YAML"
    mark = getattr(error, "problem_mark", None)
    return f"{problem} (line {mark.line + 1})" if mark else problem
