"""Turns what a person typed into a checked model, or into one sentence a field."""

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from app.problems import Problem

Form = TypeVar("Form", bound=BaseModel)

# Fields named in one answer: who sends thirty thousand does not get two megabytes back.
MOST_NAMED = 20


class Body(BaseModel):
    """A JSON body: unknown members are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class FormModel(BaseModel):
    """A form: unknown fields are refused, spaces at the ends do not count."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, frozen=True)


def read(schema: type[Form], fields: Mapping[str, Any]) -> tuple[Form | None, dict[str, str]]:
    """(the model, {}) or (None, {field: what to change, in one sentence})."""
    try:
        return schema.model_validate(dict(fields)), {}
    except ValidationError as error:
        return None, sentences(error)


def body(schema: type[Form], mimetype: str, data: bytes) -> Form:
    """The JSON body `data`, checked; Problem 415 or 422, the latter naming each member."""
    if mimetype != "application/json":
        raise Problem(415, "Send JSON (Content-Type: application/json).")
    try:
        return schema.model_validate_json(data)
    except ValidationError as error:
        raise Problem(422, "Something in this is not right.", errors=sentences(error)) from error


def sentences(error: ValidationError) -> dict[str, str]:
    """The first thing to change in each of the first twenty fields, without repeating what was typed."""
    found: dict[str, str] = {}
    for detail in error.errors(include_input=False, include_url=False):
        if len(found) == MOST_NAMED:
            break
        field = ".".join(str(part) for part in detail["loc"]) or "form"
        found.setdefault(field, _sentence(detail))
    return found


PHRASES = {
    "missing": "Please fill this in.",
    "extra_forbidden": "This field is not known here.",
    "too_short": "Choose at least {min_length}.",
    "too_long": "Use at most {max_length}.",
    "string_too_short": "Use at least {min_length} characters.",
    "string_too_long": "Use at most {max_length} characters.",
    "value_error": "{error}",
}


def _sentence(detail: ErrorDetails) -> str:
    limits = detail.get("ctx", {})
    if detail["type"] in ("string_too_short", "too_short") and limits.get("min_length") == 1:
        return PHRASES["missing"]
    return PHRASES.get(detail["type"], "{msg}.").format(msg=detail["msg"], **limits)
