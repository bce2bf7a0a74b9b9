"""Makes notes with a patient in them: templates of a class, filled with people of many countries."""

import random
import unicodedata
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from types import ModuleType
from typing import Any, NamedTuple

from faker import Faker

KEPT_AS_WRITTEN = 0.8


class Note(NamedTuple):
    """A sentence, and where in it the patient is."""

    kind: str
    text: str
    start: int
    end: int


def notes(source: ModuleType, each: int, seed: int) -> Iterator[Note]:
    """`each` notes of every class, the same for the same seed."""
    dice = random.Random(seed)
    for kind, templates in source.TEMPLATES.items():
        for number in range(each):
            yield _note(kind, templates[number % len(templates)], source, dice)


def _note(kind: str, template: str, source: ModuleType, dice: random.Random) -> Note:
    values = _values(source, dice)
    spot = template.index("{" + ("title" if kind == "title_name" else _field(kind)))
    before = template[:spot].format_map(values)
    told = template[spot : template.rindex("}") + 1].format_map(values)
    text = before + told + template[template.rindex("}") + 1 :]
    return _as_typed(Note(kind, text, len(before), len(before) + len(told)), dice)


def _field(kind: str) -> str:
    fields = {"full_name": "first", "first_name": "first", "relative_name": "first"}
    fields |= {"record_number": "record", "birth_date": "date", "address": "street"}
    return fields.get(kind, kind)


def _as_typed(note: Note, dice: random.Random) -> Note:
    """Mostly as written; sometimes in lower case, in capitals, or with accents apart."""
    way = dice.random()
    if way < KEPT_AS_WRITTEN or len(note.text) != len(note.text.lower()):
        return note
    if way < 0.94:
        return note._replace(text=note.text.lower())
    if way < 0.97 and len(note.text) == len(note.text.upper()):
        return note._replace(text=note.text.upper())
    parts = (note.text[: note.start], note.text[: note.end], note.text)
    before, told, text = (unicodedata.normalize("NFD", part) for part in parts)
    return note._replace(text=text, start=len(before), end=len(told))


def _values(source: ModuleType, dice: random.Random) -> dict[str, Any]:
    people = _people(dice.choice(source.LOCALES))
    people.seed_instance(dice.randrange(2**32))
    first, last = people.first_name(), people.last_name()
    day = date(1930, 1, 1) + timedelta(days=dice.randrange(33_000))
    values = _numbers(dice)
    return values | {
        "first": first,
        "last": last,
        "title": dice.choice(source.TITLES),
        "initials": _initials(dice),
        "date": day.strftime(dice.choice(source.DATES)).replace(" 0", " "),
        "street": people.street_address().split("\n")[0],
        "phone": dice.choice(source.PHONES).format_map(values),
        "record": dice.choice(source.RECORDS).format_map(values),
        "room": dice.choice(source.ROOMS).format_map(values),
        "age": dice.choice(source.AGES).format_map(values),
    }


def _numbers(dice: random.Random) -> dict[str, str]:
    digits = {f"d{n}": "".join(dice.choices("0123456789", k=n)) for n in range(2, 11)}
    letters = {"letter": dice.choice("ABCDEF"), "capital": dice.choice("BCDEGHJKLMNPRTVW")}
    return digits | letters | {"n": str(dice.randint(1, 40)), "old": str(dice.randint(90, 104))}


def _initials(dice: random.Random) -> str:
    one, other = dice.choices("ABCDEFGHIJKLMNOPRSTVW", k=2)
    return dice.choice((f"{one}.{other}.", f"{one}. {other}.", f"{one}{other}", f"{one}.{other}"))


@cache
def _people(locale: str) -> Faker:
    return Faker(locale)
