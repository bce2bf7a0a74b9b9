"""Fills every table with rows of a person, each text field with words that name table and field."""

import datetime as days
from collections.abc import Iterator
from itertools import count
from typing import Any

import peewee

from app import clock, db
from app.accounts.audit import Act
from app.accounts.models import Person, Team
from tests.test_schema import all_models

OWN = ("person", "subject")  # the columns that say whose a row is; others say who acted
numbers = count(1)


def models() -> list[type[db.Model]]:
    """Tables that know a person."""
    return [model for model in all_models() if persons_columns(model)]


def persons_columns(model: Any) -> list[str]:
    return [one.name for one in model._meta.refs if one.rel_model is Person]


def goes_with_person(model: Any) -> bool:
    """Whether its rows are somebody's own, or hang on rows that are."""
    refs = [one for one in model._meta.refs if one.rel_model is not Person]
    return bool(set(persons_columns(model)) & set(OWN)) or any(
        one.on_delete == "CASCADE" and goes_with_person(one.rel_model) for one in refs
    )


class Life:
    """Rows of `person` in every table; `tag` is in each of their words, `role` how they are in them."""

    def __init__(self, person: Person, team: Team, tag: str, is_actor: bool = False) -> None:
        self.person, self.team, self.tag, self.is_actor = person, team, tag, is_actor
        self.made: dict[Any, Any] = {}
        for model in models():
            if model is not Person:
                self.row(model)

    def words(self, model: Any, field: str) -> str:
        tag = self.tag if self.is_actor or goes_with_person(model) else "somebody else's"
        return f"{tag} {model.__name__} {field} {next(numbers) if tag != self.tag else ''}".strip()

    def row(self, model: Any) -> Any:
        if model not in self.made:
            self.made[model] = model.create(**dict(self._values(model)))
        return self.made[model]

    def _values(self, model: Any) -> Iterator[tuple[str, Any]]:
        for field in model._meta.sorted_fields:
            if isinstance(field, peewee.AutoField):
                continue
            if isinstance(field, peewee.ForeignKeyField):
                yield field.name, self._other(model, field)
            elif field.name not in ("moment",) and (value := self._value(model, field)) is not None:
                yield field.name, value
            elif field.name == "moment":
                yield "moment", self.row_id_of_moment()

    def row_id_of_moment(self) -> str:
        from app.practice.models import Moment

        return str(self.row(Moment).id)

    def _other(self, model: Any, field: Any) -> Any:
        if field.rel_model is Person:
            is_theirs = field.name in OWN or self.is_actor
            return self.person if is_theirs else None
        return self.team if field.rel_model is Team else self.row(field.rel_model)

    def _value(self, model: Any, field: Any) -> Any:
        kinds = {
            db.UtcDateTime: clock.now(),
            peewee.DateField: days.date(2026, 1, 1) + days.timedelta(next(numbers)),
            peewee.BooleanField: False,
            peewee.FloatField: 0.5,
            peewee.BlobField: self.words(model, field.name).encode(),
        }
        for kind, value in kinds.items():
            if isinstance(field, kind):
                return value
        if isinstance(field, db.Json):
            return None  # their own default
        if model is Act and field.name == "action":
            return "withdrawn"
        if isinstance(field, peewee.TextField):
            return self.words(model, field.name)
        return next(numbers)


def everything() -> dict[str, set[str]]:
    """Every row of every table, as text."""
    return {
        model._meta.table_name: {_text(row) for row in model.select().tuples()}
        for model in all_models()
    }


def _text(row: Any) -> str:
    return repr([bytes(cell) if isinstance(cell, memoryview) else cell for cell in row])
